// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// ARNs and policies in words that a reader of the template knows: `objects 'in/*' of bucket 'Data'`.
struct ResourceWords: Sendable {
    let names: ResourceNames
    /// The ARNs of the resources, without what the deployment appends to them.
    private let owners: [(start: [PartialString.Element], resource: Outcome.Resource)]

    init(_ names: ResourceNames) {
        self.names = names
        owners = names.outcome.resources.map { (Self.trimmed(names.identity(of: $0).elements), $0) }
    }

    private static func trimmed(_ elements: [PartialString.Element]) -> [PartialString.Element] {
        if case .unknown = elements.last { return Array(elements.dropLast()) }
        return elements
    }

    /// The resource that an ARN names, or of which it names a part, and what follows its own ARN.
    func owner(of text: PartialString) -> (resource: Outcome.Resource, rest: PartialString)? {
        for (start, resource) in owners where text.elements.starts(with: start) {
            var rest = text.elements.dropFirst(start.count)
            if case .unknown = rest.first { rest = rest.dropFirst() }
            guard isEnd(Array(rest)) else { continue }
            var found = PartialString()
            for element in rest { found.append(element) }
            return (resource, found)
        }
        return nil
    }

    /// Whether a name ends where this begins.
    private func isEnd(_ rest: [PartialString.Element]) -> Bool {
        guard let first = rest.first else { return true }
        return first == .character(UInt8(ascii: "/")) || first == .character(UInt8(ascii: ":"))
    }

    func text(_ text: PartialString) -> String {
        if text.literal == "*" { return "everything" }
        if text == .somewhere { return "something that is not known" }
        guard let (resource, rest) = owner(of: text) else { return "'\(Self.plain(text))'" }
        let part = Self.plain(rest)
        let whole = title(resource)
        switch (resource.type, part) {
        case (_, ""), ("AWS::Logs::LogGroup", _): return whole
        case ("AWS::S3::Bucket", "/"), ("AWS::S3::Bucket", "/*"): return "the objects of \(whole)"
        case ("AWS::S3::Bucket", _): return "objects '\(part.dropFirst())' of \(whole)"
        case ("AWS::DynamoDB::Table", "/index/*"): return "the indexes of \(whole)"
        case ("AWS::DynamoDB::Table", _) where part.hasPrefix("/stream"): return "the stream of \(whole)"
        default: return "'\(part.drop { $0 == "/" || $0 == ":" })' of \(whole)"
        }
    }

    /// A resource, as `log group 'Logs'`.
    func title(_ resource: Outcome.Resource) -> String { "\(Self.noun(resource.type)) '\(resource.logicalID)'" }

    /// The last part of a type's name in words: `log group` for `AWS::Logs::LogGroup`.
    static func noun(_ type: String) -> String {
        var words: [String] = []
        let letters = Array(type.split(separator: ":").last ?? "")
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : "A"
            let startsWord =
                index > 0 && letter.isUppercase && (letters[index - 1].isLowercase || next.isLowercase)
            if words.isEmpty || startsWord { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words.map { $0.count > 1 && $0.allSatisfy(\.isUppercase) ? $0 : $0.lowercased() }.joined(separator: " ")
    }

    /// A text as people write it in `Fn::Sub`.
    static func plain(_ text: PartialString) -> String {
        var bytes: [UInt8] = []
        for element in text.elements {
            switch element {
            case .character(let byte): bytes.append(byte)
            case .anyText: bytes.append(UInt8(ascii: "*"))
            case .anyCharacter: bytes.append(UInt8(ascii: "?"))
            case .field("AWS::Partition"): bytes += Array("aws".utf8)
            case .field(let name): bytes += Array("${\(name)}".utf8)
            case .identity(let identity):
                let attribute = identity.attribute.map { $0 == "Ref" ? "" : ".\($0)" } ?? ""
                bytes += Array("${\(identity.logicalID)\(attribute)}".utf8)
            case .unknown(let node): bytes += Array(plain(node).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func plain(_ node: Node) -> String {
        if let text = node.stringValue { return text }
        if let reference = node.reference {
            return "${\(reference.name)\(reference.attribute.map { ".\($0)" } ?? "")}"
        }
        if let (name, argument) = node.function, name == "Fn::ImportValue", let export = argument.stringValue {
            return "${import \(export)}"
        }
        return "${...}"
    }
}

extension ResourceWords {
    /// The policy that a statement stands in, or that is named where nobody knows what it says.
    func policy(_ place: PropertyValue) -> String {
        guard let owner = names.outcome[place.element] else { return "a policy" }
        let id = "'\(owner.logicalID)'"
        switch owner.type {
        case "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group": return policy(of: owner, place)
        case "AWS::IAM::ManagedPolicy": return "managed policy \(id)"
        case "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy":
            return "policy \(id)"
        case "AWS::KMS::Key", "AWS::KMS::ReplicaKey": return "key policy of \(id)"
        case "AWS::EC2::VPCEndpoint": return "endpoint policy of \(id)"
        case "AWS::Lambda::Permission": return "permission \(id)"
        case let type where type.hasSuffix("Policy"): return "resource policy \(id)"
        default:
            return place.path.steps == [.key("Properties")]
                ? "a policy of \(id) that is not here" : "resource policy of \(id)"
        }
    }

    /// The ARN in a list that a statement of AWS's policy belongs to, or the ARN itself.
    private func arn(of place: PropertyValue, among arns: PropertyValue) -> PropertyValue? {
        if place.node?.objectValue == nil || place.node?.function != nil { return place }
        return arns.knownElements.first { place.path.steps.starts(with: $0.path.steps) }
    }

    private func policy(of identity: Outcome.Resource, _ place: PropertyValue) -> String {
        let id = "'\(identity.logicalID)'"
        let steps = place.path.steps
        guard steps.count > 1, case .key(let property) = steps[1] else { return "a policy of \(id) that is not here" }
        switch property {
        case "AssumeRolePolicyDocument": return "trust policy of \(id)"
        case "PermissionsBoundary": return "permissions boundary of \(id)"
        case "ManagedPolicyArns":
            return arn(of: place, among: identity[property]).flatMap(names.text).map { text in
                let name = Self.plain(text)
                return "managed policy \(name.split(separator: "/").last.map { String($0) } ?? name) of \(id)"
            } ?? "a managed policy of \(id)"
        case "Groups": return "a group of \(id)"
        case "Policies":
            guard steps.count > 2, case .index(let index) = steps[2],
                let policies = identity["Policies"].elements, index < policies.count,
                let name = policies[index]["PolicyName"].text
            else { return "a policy of \(id)" }
            return "policy '\(name)' of \(id)"
        default: return "a policy of \(id)"
        }
    }
}
