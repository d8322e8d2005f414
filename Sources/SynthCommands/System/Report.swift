// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The report of what a command found and did, for `--json`. It is told even when the command fails half-way.
final class Report {
    private(set) var root = Node.Object()

    subscript(key: String) -> Node? {
        get { root[key] }
        set { root[key] = newValue }
    }

    /// Adds an element to a list.
    func append(_ element: Node.Object, to key: String) {
        root[key] = .array((root[key]?.arrayValue ?? []) + [Node(.object(element))])
    }
}
