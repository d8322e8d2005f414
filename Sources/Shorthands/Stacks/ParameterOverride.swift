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

    /// - Parameters:
    ///   - parameter: as the stack declares it; keep it as a property of the stack to have it here.
    ///   - value: also what the stack with the resource knows, as `topic.ref`.
    public init<Content: ParameterContent>(_ parameter: Parameter<Content>, _ value: Content) {
        name = parameter.logicalID
        let items = value.node.arrayValue?.map(\.scalarText)
        text =
            value.node.scalarText
            ?? items.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self).joined(separator: ",") }
        self.value = Value(
            node: text.map { .string($0) }
                ?? (value.node.arrayValue == nil ? value.node : .call("Fn::Join", .array([",", value.node]))))
    }

    var member: CloudFormation.StackSet.Parameter { .init(parameterKey: Value(name), parameterValue: value) }
}
