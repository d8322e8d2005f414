// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// A value for a parameter of a stack that a resource deploys, of the parameter's own kind.
public struct ParameterOverride: Sendable {
    let name: String
    /// The value, where it is known before the deployment.
    let text: String?
    let value: Value<String>
    /// An element of a list with a comma, which would be two.
    fileprivate let split: String?

    /// - Parameters:
    ///   - parameter: as the stack declares it; keep it as a property of the stack to have it here.
    ///   - value: also what the stack with the resource knows, as `topic.ref`.
    public init<Content: ParameterContent>(_ parameter: Parameter<Content>, _ value: Content) {
        name = parameter.logicalID
        let items = value.node.arrayValue?.map(\.scalarText)
        text =
            value.node.scalarText
            ?? items.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self).joined(separator: ",") }
        split = items?.compactMap(\.self).first { $0.contains(",") }
        self.value = Value(
            node: text.map { .string($0) }
                ?? (value.node.arrayValue == nil ? value.node : .call("Fn::Join", .array([",", value.node]))))
    }

    var member: CloudFormation.StackSet.Parameter { .init(parameterKey: Value(name), parameterValue: value) }
}

extension [ParameterOverride] {
    var values: Node.Object {
        var values = Node.Object()
        for override in self { values[override.name] = override.value.node }
        return values
    }

    /// What is wrong with the values themselves.
    func problems(in resource: ResourceDefinition, _ rule: String) -> [Diagnostic] {
        func problem(_ fault: String, why: String, fix: String) -> Diagnostic {
            Diagnostic(
                .error, rule: rule, at: resource.location, element: resource.logicalID,
                "'\(resource.logicalID)' \(fault)", why: why, fix: fix)
        }
        let names = map(\.name)
        let twice = Set(names.filter { name in names.count { $0 == name } > 1 }).sorted()
        let repeated = twice.map {
            problem("gives parameter '\($0)' two values", why: "only one of them can be meant", fix: "leave one out")
        }
        return repeated
            + compactMap { override in
                override.split.map {
                    problem(
                        "gives parameter '\(override.name)' the element '\($0)', which has a comma in it",
                        why: "CloudFormation would take it for two", fix: "give an element without a comma")
                }
            }
    }
}
