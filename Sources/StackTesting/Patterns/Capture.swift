// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A place in a pattern whose values a test wants to have.
///
///     let timeout = Capture<Seconds>("timeout")
///     let queue = stack.expect(SQS.Queue("*", visibilityTimeout: .capture(timeout)))
///     #expect(queue?.captures[timeout] == [180])
public struct Capture<Content: Expression>: Sendable {
    let name: String

    /// - Parameter name: what the values are known by; two of one name are the same.
    public init(_ name: String) { self.name = name }
}

/// What stood in the places that a pattern captures, where it matched.
public struct Captures: Sendable {
    private(set) var values: [String: [Node]] = [:]

    /// What stood in such a place, each time, in the order of the template.
    public subscript<Content: Expression>(capture: Capture<Content>) -> [Content] {
        values[capture.name]?.map { Content(node: $0) } ?? []
    }

    mutating func add(_ value: Node, as name: String) { values[name, default: []].append(value) }

    mutating func add(_ others: Captures) { values.merge(others.values) { $0 + $1 } }
}
