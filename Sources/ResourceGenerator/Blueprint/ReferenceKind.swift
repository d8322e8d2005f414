// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The kind of thing that a text refers to, as far as its schema says.
enum ReferenceKind {
    static func kind(_ schema: Node) -> SlotType? {
        if let format = schema["format"]?.stringValue, let kind = kind(format: format) { return kind }
        if let relation = schema["relationshipRef"] { return kind(relation: relation) }
        for keyword in ["anyOf", "oneOf"] {
            let kinds = (schema[keyword]?.arrayValue ?? []).map { kind($0) }
            if let common = common(kinds) { return common }
        }
        return nil
    }

    /// The registry's format names say the type and the property: `AWS::IAM::Role.Arn`.
    private static func kind(format: String) -> SlotType? {
        let parts = format.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let type = TypeName(formatTypes[parts[0]] ?? parts[0]) else { return nil }
        switch parts[1] {
        case "Arn": return .arn(type)
        case "Name", "Names":
            switch type.full {
            case "AWS::EC2::SecurityGroup": return nil
            // What takes a log group's name takes its ARN as a rule, or says in a fact that it does not.
            case "AWS::Logs::LogGroup": return .either(type)
            default: return .id(type)
            }
        // What takes a key's ID takes its ARN and its alias as a rule.
        default: return type.full == "AWS::KMS::Key" ? .either(type) : .id(type)
        }
    }

    /// Names that formats use for types that are called otherwise.
    private static let formatTypes = [
        "AWS::ACM::Certificate": "AWS::CertificateManager::Certificate",
        "AWS::Route53::AliasTarget": "AWS::Route53::HostedZone",
        "AWS::KMS::Alias": "AWS::KMS::Key",
    ]

    private static func kind(relation: Node) -> SlotType? {
        guard let type = relation["typeName"]?.stringValue.flatMap(TypeName.init),
            let path = relation["propertyPath"]?.stringValue
        else { return nil }
        if path.hasSuffix("Arn") { return .arn(type) }
        let isIdentifier = ["Id", "Name", "Identifier", type.name + "Id", type.name + "Name"].contains {
            path.hasSuffix("/" + $0)
        }
        return isIdentifier ? .id(type) : nil
    }

    /// Several ways to name one thing (a key by ID, ARN or alias) are either of both; two different things are text.
    private static func common(_ kinds: [SlotType?]) -> SlotType? {
        let known = kinds.compactMap { $0 }
        guard let first = known.first, known.count == kinds.count else { return nil }
        if known.allSatisfy({ $0 == first }) { return first }
        let types = Set(known.compactMap(\.kind))
        return types.count == 1 ? types.first.map(SlotType.either) : nil
    }
}

extension SlotType {
    /// The type that a fact gives to a text; nil when it says that it is nothing but text.
    init?(_ fact: SchemaFacts.Kind) {
        guard let type = TypeName(fact.typeName) else { return nil }
        switch fact.form {
        case .id: self = .id(type)
        case .idOrARN: self = .either(type)
        case .arn: self = .arn(type)
        case .text: return nil
        }
    }

    /// The fact that says as much; nil for what is no reference to one kind.
    var fact: SchemaFacts.Kind? {
        switch self {
        case .id(let type): SchemaFacts.Kind(form: .id, typeName: type.full)
        case .arn(let type): SchemaFacts.Kind(form: .arn, typeName: type.full)
        case .either(let type): SchemaFacts.Kind(form: .idOrARN, typeName: type.full)
        default: nil
        }
    }

    /// The forms that a fact admits, for a slot that takes several kinds.
    static func all(_ fact: SchemaFacts.Kind) -> [SlotType] {
        guard let type = TypeName(fact.typeName) else { return [] }
        return fact.form == .idOrARN ? [.id(type), .arn(type)] : SlotType(fact).map { [$0] } ?? []
    }
}
