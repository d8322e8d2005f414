// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// The call of `Ref` for a name, as it stands in a template.
    public static func ref(_ logicalID: String) -> Node { .call("Ref", .string(logicalID)) }

    /// The call of `Fn::GetAtt`, as it stands in a template.
    public static func getAtt(_ logicalID: String, _ attribute: String) -> Node {
        .call("Fn::GetAtt", .array([.string(logicalID), .string(attribute)]))
    }

    /// The call of `Fn::Sub` for a text, as it stands in a template.
    public static func sub(_ text: String) -> Node { .call("Fn::Sub", .string(text)) }
}
