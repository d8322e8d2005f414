import TemplateModel

/// What properties want to refer to, and what references yield, as far as it is certain: the formats of the schemas and
/// the facts.
package struct ReferenceKinds {
    /// What a reference yields: an identifier or an ARN of a type, or text that is neither.
    package struct Yield: Sendable {
        let form: SchemaFacts.Kind.Form
        let typeName: String

        package func fits(_ wanted: SchemaFacts.Kind) -> Bool {
            guard wanted.typeName == typeName else { return false }
            switch (wanted.form, form) {
            case (.text, _), (_, .text), (_, .idOrARN), (.idOrARN, _): return true
            default: return wanted.form == form
            }
        }

        package var text: String {
            switch form {
            case .id: "the identifier of \(ReferenceKinds.withArticle(typeName))"
            case .arn: "the ARN of \(ReferenceKinds.withArticle(typeName))"
            case .idOrARN, .text: ReferenceKinds.withArticle(typeName)
            }
        }
    }

    /// The name with the article that belongs to it: "an AWS::SNS::Topic", "a Custom::Thing".
    package static func withArticle(_ typeName: String) -> String {
        "\("AEIOU".contains(typeName.prefix(1)) ? "an" : "a") \(typeName)"
    }

    private let facts: SchemaFacts

    package init(_ facts: SchemaFacts) { self.facts = facts }

    /// What the property at a path wants; nil or empty when nothing is certain.
    package func slot(at path: Node.Path, of resource: ResourceSchema) -> [SchemaFacts.Kind]? {
        var schema = resource.properties
        var owner = ""
        var property = ""
        var isBranch = false
        for step in path.steps.dropFirst() {
            let (current, definition) = resource.resolve(schema)
            if let definition { owner = definition }
            switch step {
            case .index where isBranch: isBranch = false
            case .index:
                if let items = current.items { schema = items }
            case .key("Fn::If"): isBranch = true
            case .key(let key):
                guard let next = current.properties[key] else { return nil }
                if definition == nil, !property.isEmpty, !current.properties.isEmpty { owner = property }
                property = key
                schema = next
            }
        }
        let name = owner.isEmpty ? property : "\(owner).\(property)"
        if let known = facts.slots[resource.typeName]?[name] {
            return known.contains { $0.form == .text } ? nil : known
        }
        return (format(resource.resolve(schema).schema) ?? Self.conventions[property]).map { [$0] }
    }

    /// Names that mean the same in every type that has them.
    private static let conventions: [String: SchemaFacts.Kind] = {
        func ids(_ typeName: String, _ names: String...) -> [(String, SchemaFacts.Kind)] {
            names.map { ($0, SchemaFacts.Kind(form: .id, typeName: typeName)) }
        }
        func arns(_ typeName: String, _ names: String...) -> [(String, SchemaFacts.Kind)] {
            names.map { ($0, SchemaFacts.Kind(form: .arn, typeName: typeName)) }
        }
        let all =
            ids("AWS::EC2::VPC", "VpcId", "VPCId") + ids("AWS::EC2::Subnet", "SubnetId", "SubnetIds", "SubnetIDs")
            + ids("AWS::EC2::SecurityGroup", "SecurityGroupIds", "VpcSecurityGroupIds", "VPCSecurityGroupIds")
            + ids("AWS::EC2::RouteTable", "RouteTableId", "RouteTableIds")
            + arns(
                "AWS::IAM::Role", "RoleArn", "RoleARN", "ExecutionRoleArn", "ServiceRoleArn", "TaskRoleArn",
                "IamRoleArn", "IAMRoleArn")
            + arns("AWS::SNS::Topic", "TopicArn", "SnsTopicArn", "SnsTopicARN")
            + arns("AWS::CertificateManager::Certificate", "AcmCertificateArn")
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }()

    /// What `Ref` yields, where the facts say it or the type's identifier is one property.
    package func ref(of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if let kind = facts.refs[typeName] { return Yield(form: kind.form, typeName: typeName) }
        guard let name = resource.identifier else { return nil }
        return Yield(form: name.hasSuffix("Arn") || name.hasSuffix("ARN") ? .arn : .id, typeName: typeName)
    }

    package func attribute(_ name: String, of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if let kind = facts.attributes[typeName]?[name] {
            return kind.form == .text ? nil : Yield(form: kind.form, typeName: kind.typeName)
        }
        // The attributes that every type has in this sense: its own ARN, and what identifies it.
        if name == "Arn" { return Yield(form: .arn, typeName: typeName) }
        return name == resource.identifier ? ref(of: resource) : nil
    }

    private func format(_ schema: Schema) -> SchemaFacts.Kind? {
        guard let format = schema.format, let dot = format.lastIndex(of: "."), format.hasPrefix("AWS::") else {
            return nil
        }
        let typeName = String(format[..<dot])
        switch format[format.index(after: dot)...] {
        case "Arn": return SchemaFacts.Kind(form: .arn, typeName: Self.otherNames[typeName] ?? typeName)
        // Keys and groups go by several names, and log groups by ARN too.
        case "Id", "Ids":
            return Self.severalNames.contains(typeName) ? nil : SchemaFacts.Kind(form: .id, typeName: typeName)
        default: return nil
        }
    }

    private static let otherNames = ["AWS::ACM::Certificate": "AWS::CertificateManager::Certificate"]

    private static let severalNames: Set = ["AWS::KMS::Key"]
}

extension SchemaFacts.Kind {
    /// The kind in words.
    package var text: String {
        switch form {
        case .id: "the identifier of \(ReferenceKinds.withArticle(typeName))"
        case .arn: "the ARN of \(ReferenceKinds.withArticle(typeName))"
        case .idOrARN: "the identifier or ARN of \(ReferenceKinds.withArticle(typeName))"
        case .text: "text"
        }
    }
}
