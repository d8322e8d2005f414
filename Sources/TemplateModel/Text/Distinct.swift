// SPDX-License-Identifier: Apache-2.0

extension Sequence where Element: Hashable {
    /// Each element once, where it stands first.
    package var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
