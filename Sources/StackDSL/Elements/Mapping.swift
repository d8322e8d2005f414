// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A table of values by two keys, fixed in the template.
///
///     let images = Mapping("Images", ["eu-west-1": ["X86": "ami-1", "Arm": "ami-2"]])
///     imageId: images.findInMap("\(.region)", "Arm")
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html>.
public struct Mapping: StackContent {
    /// Its name within the template: letters and digits.
    public let logicalID: String
    /// The values by their top-level and second-level keys.
    public let values: Map<Map<Document>>
    /// Where it is written.
    public let location: SourceLocation

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's mappings.
    ///   - values: the second-level keys and their values under each top-level key.
    public init(
        _ logicalID: String, _ values: Map<Map<Document>>,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.logicalID = logicalID
        self.values = values
        location = SourceLocation(file: file, line: line, column: column)
    }

    /// Its entry in `Mappings`.
    public var elements: [TemplateElement] { [TemplateElement(.mappings, logicalID, values.node, at: location)] }

    /// The value under two keys: `Fn::FindInMap`.
    ///
    /// - Parameters:
    ///   - topLevelKey: the first key, as `"\(.region)"`.
    ///   - secondLevelKey: the key below it.
    ///   - defaultValue: what it is when a key is missing; takes `AWS::LanguageExtensions`.
    public func findInMap<Kind: Expression>(
        _ topLevelKey: Value<String>, _ secondLevelKey: Value<String>, default defaultValue: Kind? = nil
    ) -> Kind {
        let name = Node(
            .string(logicalID), references: [Node.Reference(logicalID: logicalID, declaredAt: location)])
        let fallback = defaultValue.map { [Node.object(["DefaultValue": $0.node])] } ?? []
        return Kind(node: .call("Fn::FindInMap", .array([name, topLevelKey.node, secondLevelKey.node] + fallback)))
    }
}
