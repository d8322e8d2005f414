// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// The flags that `(?ims)` switches.
    struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotMatchesAll = false
    }
}
