// SPDX-License-Identifier: Apache-2.0

extension KeptFile {
    /// A text, without the secrets that are known when it is written.
    convenience init(_ name: String, _ text: String, _ session: Session) {
        let hidden = session.console.hidden
        self.init(name, session.cli.process) { path in
            try Files.writeAtomically(Array(hidden.mask.masked(text).utf8), to: path)
        }
    }
}
