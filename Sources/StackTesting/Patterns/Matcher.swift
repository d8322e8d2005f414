// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a pattern has in place of a value: a call of a function that no template can have.
///
/// CloudFormation knows no such function, and neither do the checks: a matcher that got into a stack is an error of
/// `function-arguments` wherever it stands.
enum Matcher {
    case any
    case absent
    case matching(String)
    case oneOf([Node])
    case not(Node)
    case containing([Node])
    case exactly(Node)
    case capture(String)

    private static let prefix = "Fn::Expect::"

    var node: Node {
        switch self {
        case .any: call("Any", true)
        case .absent: call("Absent", true)
        case .matching(let pattern): call("Matching", .string(pattern))
        case .oneOf(let values): call("OneOf", .array(values))
        case .not(let value): call("Not", value)
        case .containing(let elements): call("Containing", .array(elements))
        case .exactly(let value): call("Exactly", value)
        case .capture(let name): call("Capture", .string(name))
        }
    }

    private func call(_ name: String, _ argument: Node) -> Node { .call(Self.prefix + name, argument) }

    /// Nil for what is a value.
    init?(_ node: Node) {
        guard let (name, argument) = node.function, name.hasPrefix(Self.prefix) else { return nil }
        switch name.dropFirst(Self.prefix.count) {
        case "Any": self = .any
        case "Absent": self = .absent
        case "Matching": self = .matching(argument.stringValue ?? "")
        case "OneOf": self = .oneOf(argument.arrayValue ?? [])
        case "Not": self = .not(argument)
        case "Containing": self = .containing(argument.arrayValue ?? [])
        case "Exactly": self = .exactly(argument)
        case "Capture": self = .capture(argument.stringValue ?? "")
        default: return nil
        }
    }
}

extension Node {
    /// What a pattern expects, as a failure says it: JSON, with matchers in words.
    var expectationText: String {
        guard let matcher = Matcher(self) else {
            switch content {
            case .array(let elements): return "[\(elements.map(\.expectationText).joined(separator: ","))]"
            case .object(let object):
                let members = object.members.map { "\(Node.string($0.key)):\($0.value.expectationText)" }
                return "{\(members.joined(separator: ","))}"
            default: return description
            }
        }
        switch matcher {
        case .any, .capture: return "anything"
        case .absent: return "absent"
        case .matching(let pattern): return "text that matches \(pattern)"
        case .oneOf(let values): return values.map(\.expectationText).joined(separator: " or ")
        case .not(let value): return "not \(value.expectationText)"
        case .containing(let elements):
            return "a list with \(elements.map(\.expectationText).joined(separator: " and "))"
        case .exactly(let value): return "exactly \(value.expectationText)"
        }
    }
}
