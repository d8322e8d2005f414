extension Node {
    /// What `Ref` of a name looks like in a template.
    public static func ref(_ logicalID: String) -> Node { .call("Ref", .string(logicalID)) }

    /// What `Fn::GetAtt` looks like in a template.
    public static func getAtt(_ logicalID: String, _ attribute: String) -> Node {
        .call("Fn::GetAtt", .array([.string(logicalID), .string(attribute)]))
    }

    /// What `Fn::Sub` of a text looks like in a template.
    public static func sub(_ text: String) -> Node { .call("Fn::Sub", .string(text)) }
}
