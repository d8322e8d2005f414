// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One entry of a template, with the place in Swift where it was made.
public struct TemplateElement: Sendable, StackContent {
    /// The section that the entry belongs to.
    public let section: Template.Section

    /// The key within the section: a logical ID, or the name of a transform or of a key of the metadata.
    public let key: String

    /// The value under the key.
    public let node: Node

    public let location: SourceLocation

    /// The value that the environment gives to a parameter.
    public let parameterValue: ParameterValue?

    public init(
        _ section: Template.Section, _ key: String, _ node: Node, at location: SourceLocation,
        parameterValue: ParameterValue? = nil
    ) {
        self.section = section
        self.key = key
        self.node = Node(node.content, origin: location, references: node.references)
        self.location = location
        self.parameterValue = parameterValue
    }

    public var elements: [TemplateElement] { [self] }
}
