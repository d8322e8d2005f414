// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The values that stacks hand on to those that are deployed after them, as far as they are known before: their
/// outputs, by the names of stack and output and by the names of exports.
public struct StackOutputs: Sendable {
    private(set) var outputs: [String: [String: Node]] = [:]
    private(set) var exports: [String: Node] = [:]

    public init() {}

    /// - Parameter stackName: the stack's name in CloudFormation.
    public mutating func add(_ outcome: Outcome, of stackName: String) {
        for output in outcome.outputs {
            guard let node = Self.handedOn(output.value, stackName) else { continue }
            outputs[stackName, default: [:]][output.name] = node
            if let name = output.exportName.text { exports[name] = node }
        }
    }

    /// The value as another stack sees it: a logical ID means nothing there, or something else.
    private static func handedOn(_ value: PropertyValue, _ stackName: String) -> Node? {
        guard let node = value.node else { return nil }
        func part(_ part: Node) -> Node {
            guard part.function != nil, !isHandedOn(part) else { return part }
            let key = value.evaluator.isIdentifier(part) ? identifier : other
            return .call("Fn::GetStackOutput", .object(["StackName": .string(stackName), key: part]))
        }
        return node.joinedParts.map { .call("Fn::Join", ["", .array($0.map(part))]) } ?? part(node)
    }

    /// The keys in `Fn::GetStackOutput` instead of the output's name: two outputs may be the same.
    private static let identifier = "Identifier"
    private static let other = "Value"

    private static func isHandedOn(_ node: Node) -> Bool {
        isIdentifier(node) || node["Fn::GetStackOutput"]?[other] != nil
    }

    static func isIdentifier(_ node: Node) -> Bool { node["Fn::GetStackOutput"]?[identifier] != nil }
}
