// SPDX-License-Identifier: Apache-2.0

/// The transform behind `Fn::ForEach`, `Fn::Length`, `Fn::ToJsonString` and the default of `Fn::FindInMap`.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html>.
public enum LanguageExtensions {
    /// The transform's name.
    public static let name = "AWS::LanguageExtensions"

    /// Whether a template uses what only the transform understands.
    public static func areUsed(in root: Node) -> Bool {
        root.contains { $0.objectValue?.members.contains { uses($0.key, $0.value) } ?? false }
    }

    private static func uses(_ key: String, _ value: Node) -> Bool {
        switch key {
        case "Fn::Length", "Fn::ToJsonString": true
        case "Fn::FindInMap": value.arrayValue.map { $0.last?["DefaultValue"] != nil || hasFunction($0.first) } ?? false
        default: key.hasPrefix("Fn::ForEach::")
        }
    }

    /// The name of a mapping may be a `Ref` or be looked up itself without the transform.
    private static func hasFunction(_ node: Node?) -> Bool {
        node?.function.map { $0.name != "Ref" && $0.name != "Fn::FindInMap" } ?? false
    }
}
