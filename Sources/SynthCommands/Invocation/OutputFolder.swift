// SPDX-License-Identifier: Apache-2.0

extension Invocation {
    /// The folder that `--output` names, without a slash at its end.
    ///
    /// - Parameter kind: what can be named, as `a folder`.
    func outputFolder(_ kind: String) throws(UsageError) -> String {
        let folder = arguments.value(.output) ?? "cfn-out"
        guard !folder.isEmpty else { throw UsageError("--output is empty; name \(kind)") }
        guard !folder.unicodeScalars.contains(where: \.isUnprintable) else {
            throw UsageError("--output has control characters, which the printed commands cannot hold")
        }
        return folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }
}
