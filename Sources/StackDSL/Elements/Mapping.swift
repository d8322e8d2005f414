// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A table of values by two keys, fixed in the template.
///
///     let images = Mapping("Images", ["eu-west-1": ["X86": "ami-1", "Arm": "ami-2"]])
///     imageId: images.findInMap("\(.region)", "Arm")
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html>.
public struct Mapping: StackContent {
    public let logicalID: String
    public let values: Map<Map<Document>>
    public let location: SourceLocation

    public init(
        _ logicalID: String, _ values: Map<Map<Document>>,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.logicalID = logicalID
        self.values = values
        location = SourceLocation(file: file, line: line, column: column)
    }

    public var elements: [TemplateElement] { [TemplateElement(.mappings, logicalID, values.node, at: location)] }

    /// The value under two keys: `Fn::FindInMap`.
    ///
    /// - Parameter defaultValue: what it is when a key is missing; takes `AWS::LanguageExtensions`.
    public func findInMap<Kind: Expression>(
        _ topLevelKey: Value<String>, _ secondLevelKey: Value<String>, default defaultValue: Kind? = nil
    ) -> Kind {
        let name = Node(
            .string(logicalID), references: [Node.Reference(logicalID: logicalID, declaredAt: location)])
        let fallback = defaultValue.map { [Node.object(["DefaultValue": $0.node])] } ?? []
        return Kind(node: .call("Fn::FindInMap", .array([name, topLevelKey.node, secondLevelKey.node] + fallback)))
    }
}
