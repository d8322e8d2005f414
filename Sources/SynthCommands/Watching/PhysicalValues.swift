// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// Works out the values of a template with what its resources are called in AWS.
struct PhysicalValues {
    private let names: [String: String]
    private let resources: [String: DeployedResource]
    private let account: String
    private let region: String
    private let partition: Partition

    init(
        _ stack: SynthesizedStack, _ present: DeployedStack, _ deployed: [DeployedResource], account: String,
        region: String
    ) {
        let own = deployed.filter { $0.stack == stack.name }
        resources = Dictionary(own.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        let partition = Partition(ofRegion: region)
        var names = resources.mapValues(\.physicalID)
        // What hides its value is known to nobody.
        for value in present.parameters where value.value != Mask.sign { names[value.name] = value.value }
        for value in stack.parameterValues { names[value.name] = value.value }
        names["AWS::AccountId"] = account
        names["AWS::Region"] = region
        names["AWS::Partition"] = partition.name
        names["AWS::URLSuffix"] = partition.domain
        names["AWS::StackName"] = present.name
        names["AWS::StackId"] = present.id
        (self.names, self.account, self.region, self.partition) = (names, account, region, partition)
    }

    /// The value; nil where only CloudFormation knows it.
    func resolved(_ node: Node) -> Node? {
        switch node.content {
        case .array(let elements):
            let known = elements.compactMap(resolved)
            return known.count == elements.count ? .array(known) : nil
        case .object(let object):
            if object.count == 1, let member = object.members.first, member.key == "Ref" || member.key.hasPrefix("Fn::")
            {
                return function(member.key, member.value).map { .string($0) }
            }
            let members = object.members.compactMap { member in
                resolved(member.value).map { Node.Object.Member(key: member.key, value: $0) }
            }
            return members.count == object.count ? .object(members) : nil
        default: return node
        }
    }

    func text(_ node: Node?) -> String? { node.flatMap(resolved)?.stringValue }

    private func function(_ name: String, _ argument: Node) -> String? {
        switch name {
        case "Ref": return argument.stringValue.flatMap { names[$0] }
        case "Fn::GetAtt":
            let parts =
                argument.arrayValue?.compactMap(\.stringValue)
                ?? argument.stringValue?.split(separator: ".", maxSplits: 1).map(String.init) ?? []
            return parts.count == 2 ? attribute(parts[1], of: parts[0]) : nil
        case "Fn::Join":
            guard let parts = argument.arrayValue, parts.count == 2, let separator = parts[0].stringValue,
                let texts = resolved(parts[1])?.arrayValue?.map(\.scalarText), !texts.contains(nil)
            else { return nil }
            return texts.compactMap(\.self).joined(separator: separator)
        case "Fn::Sub":
            if let text = argument.stringValue { return substituted(text, [:]) }
            guard let parts = argument.arrayValue, parts.count == 2, let text = parts[0].stringValue,
                let own = resolved(parts[1])?.objectValue
            else { return nil }
            return substituted(
                text, Dictionary(own.members.map { ($0.key, $0.value.scalarText ?? "") }, uniquingKeysWith: { $1 }))
        default: return nil
        }
    }

    private func substituted(_ text: String, _ own: [String: String]) -> String? {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
            let name = String(rest[start.upperBound..<end])
            if name.hasPrefix("!") {
                result += "${\(name.dropFirst())}"
            } else {
                let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
                guard
                    let value = own[name] ?? names[name] ?? (parts.count == 2 ? attribute(parts[1], of: parts[0]) : nil)
                else { return nil }
                result += value
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// Attributes that follow from a resource's name.
    private func attribute(_ attribute: String, of logicalID: String) -> String? {
        guard let resource = resources[logicalID] else { return nil }
        let name = resource.physicalID
        if attribute == "Arn", name.hasPrefix("arn:") { return name }
        func arn(_ service: String, _ rest: String) -> String {
            "arn:\(partition.name):\(service):\(region):\(account):\(rest)"
        }
        switch (resource.type, attribute) {
        case ("AWS::Lambda::Function", "Arn"): return arn("lambda", "function:\(name)")
        case ("AWS::DynamoDB::Table", "Arn"): return arn("dynamodb", "table/\(name)")
        case ("AWS::SQS::Queue", "Arn"): return arn("sqs", resource.physicalName)
        case ("AWS::SQS::Queue", "QueueName"): return resource.physicalName
        case ("AWS::SQS::Queue", "QueueUrl"): return name
        case ("AWS::S3::Bucket", "Arn"): return "arn:\(partition.name):s3:::\(name)"
        default: return nil
        }
    }
}
