// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// The construct that keeps a pattern from being judged.
    struct Unsupported: Error, Equatable {
        let construct: String

        init(_ construct: String) { self.construct = construct }
    }
}
