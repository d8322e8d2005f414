// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A property whose value is another after an update.
public struct PropertyUpdate: Sendable {
    /// The way to it; elements of a list by the name that tells them apart: `ContainerDefinitions[web].Image`.
    public let path: String
    /// The value before, worked out as far as is known; nil where it was not set.
    public let old: Node?
    /// The value after; nil where it is not set any more.
    public let new: Node?
    /// The value before as the template has it: a parameter's reference, say. Nil where it says the same as `old`.
    public let oldWritten: Node?
    /// The value after as the template has it; nil where it says the same as `new`.
    public let newWritten: Node?
    /// What this property alone makes of the resource.
    public let effect: UpdateEffect
    /// Why the update fails by this property; nil where it does not.
    public let refusal: String?
    /// What changes it where the template says the same as before: a parameter's value, a resource that is replaced.
    public let cause: String?
    /// Where the new value is written, or its resource; nil where nobody knows.
    public let location: SourceLocation?
    /// The names on the way to it, without elements.
    let names: [String]
}

extension PropertyUpdate: CustomStringConvertible {
    /// As `KeySchema[0].AttributeName "id" -> "orderId"`.
    public var description: String {
        let because = cause.map { " (\($0))" } ?? ""
        // A reference to what is replaced reads the same on both sides.
        if let new, old == new { return "\(path) \(Self.text(new))\(because)" }
        return "\(path) \(Self.text(old, new))\(because)"
    }

    /// As `1 -> 2`.
    package static func text(_ old: Node?, _ new: Node?) -> String { "\(text(old)) -> \(text(new))" }

    /// On one line, shortened where it is long.
    package static func text(_ node: Node?) -> String {
        node.map { "\($0)".shortened(to: 120) } ?? "not set"
    }
}
