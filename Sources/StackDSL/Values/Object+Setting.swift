// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Node.Object {
    /// With another value at a path of names joined by dots; what is missing on the way is made.
    func setting(_ path: String, to value: Node) -> Node.Object {
        setting(path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)[...], to: value)
    }

    private func setting(_ path: ArraySlice<String>, to value: Node) -> Node.Object {
        guard let key = path.first else { return self }
        var copy = self
        let isLast = path.count == 1
        let below = copy[key]?.objectValue ?? Node.Object()
        copy[key] = isLast ? value : Node(.object(below.setting(path.dropFirst(), to: value)))
        return copy
    }
}
