/// How much was generated, and how many of its slots know what they refer to.
public struct Statistics: Sendable, CustomStringConvertible {
    public let types: Int
    public let files: Int
    public let lines: Int
    public let texts: Int
    public let fromSchema: Int
    public let fromFacts: Int

    public init(_ output: Generator.Output) {
        let slots = output.blueprints.flatMap { $0.properties + $0.nestedTypes.flatMap(\.properties) }
        types = output.blueprints.count
        files = output.files.count
        lines = output.files.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
        texts = slots.count { $0.type.element == .string }
        fromSchema = slots.count { $0.evidence == .schema }
        fromFacts = slots.count { $0.evidence == .facts }
    }

    public var description: String {
        "\(types) types, \(files) files, \(lines) lines; \(fromSchema + fromFacts) slots are references "
            + "(\(fromSchema) known from the schemas, \(fromFacts) from facts.txt), \(texts) are plain text"
    }
}

extension ResourceBlueprint {
    /// Texts whose names sound like references, as facts name slots.
    var suspectedReferences: [String] {
        let own = properties.map { (nil as NestedID?, $0) }
        let nested = nestedTypes.flatMap { type in type.properties.map { (type.id as NestedID?, $0) } }
        let slots = (own + nested).filter { $0.1.type.element == .string && Self.soundsLikeReference($0.1.name) }
        return slots.map { NestedID.property($0.1.name, of: $0.0).description }
            + attributes.filter { $0.type.element == .string && Self.soundsLikeReference($0.name) }.map { "GetAtt \($0.name)" }
    }

    private static func soundsLikeReference(_ name: String) -> Bool {
        let endings = [
            "Id", "Ids", "ID", "Arn", "Arns", "ARN", "ARNs", "Name", "Names", "Role", "Roles", "Group", "Groups", "Key",
            "Keys", "Target", "Targets", "Bucket", "Topic", "Queue", "Function", "Policy", "Policies", "Pool", "Cluster",
            "Table", "Subnet", "Subnets", "Endpoint", "Alarm", "Actions", "Secret", "Certificate", "Boundary", "Domain",
            "Identifier", "From", "Users", "Providers", "Definition", "Provider", "Association", "Associations",
        ]
        return endings.contains { name.hasSuffix($0) }
    }
}
