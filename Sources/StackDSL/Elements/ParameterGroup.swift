// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Parameters that the console shows together, in this order.
///
/// Stands for an entry of `AWS::CloudFormation::Interface`; groups and labels of one template join in one interface.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html>.
public struct ParameterGroup: StackContent {
    package static let metadataKey = "AWS::CloudFormation::Interface"

    /// The parameters' entries, and the group's in the metadata.
    public let elements: [TemplateElement]

    /// Mentions the parameters too: a body needs to name them only once.
    public init(
        _ label: String, _ parameters: any AnyParameter...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(label, parameters, file: file, line: line, column: column)
    }

    /// The same of a list, for groups whose members depend on settings.
    public init(
        _ label: String, _ parameters: [any AnyParameter],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let names = parameters.map { Node.string($0.logicalID) }
        let group: Node = .object(["Label": .object(["default": .string(label)]), "Parameters": .array(names)])
        let interface = TemplateElement(
            .metadata, Self.metadataKey, .object(["ParameterGroups": .array([group])]),
            at: SourceLocation(file: file, line: line, column: column))
        elements = parameters.flatMap(\.elements) + [interface]
    }
}
