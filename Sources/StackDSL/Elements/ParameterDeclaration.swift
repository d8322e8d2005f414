// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A parameter as it will stand in the template, with the value that the environment gives it.
public struct ParameterDeclaration: Sendable {
    public let logicalID: String
    public let node: Node
    public let value: ParameterValue?
    public let label: String?
    public let location: SourceLocation

    var reference: Node.Reference { Node.Reference(logicalID: logicalID, declaredAt: location) }

    var ref: Node { .call("Ref", .string(logicalID), references: [reference]) }

    var elements: [TemplateElement] {
        let parameter = TemplateElement(.parameters, logicalID, node, at: location, parameterValue: value)
        guard let label else { return [parameter] }
        let labels: Node = .object(["ParameterLabels": .object([logicalID: .object(["default": .string(label)])])])
        return [parameter, TemplateElement(.metadata, ParameterGroup.metadataKey, labels, at: location)]
    }
}
