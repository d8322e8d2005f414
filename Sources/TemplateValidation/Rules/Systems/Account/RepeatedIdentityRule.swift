// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Two resources do not make one and the same thing.
enum RepeatedIdentityRule: SystemRule {
    static let description = RuleDescription(
        "repeated-identity", "Two resources of a type do not have one identifier or name.",
        reason: "CloudFormation answers that the resource already exists, and rolls back",
        example: """
              "Host": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/app/host", "Type": "String", "Value": "a"}},
            - "Port": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/app/host", "Type": "String", "Value": "80"}}
            + "Port": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/app/port", "Type": "String", "Value": "80"}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html")

    /// Types that share the names of another.
    private static let namesakes = [
        "AWS::CloudWatch::CompositeAlarm": "AWS::CloudWatch::Alarm",
        "AWS::DocDB::DBCluster": "AWS::RDS::DBCluster", "AWS::DocDB::DBInstance": "AWS::RDS::DBInstance",
        "AWS::DynamoDB::GlobalTable": "AWS::DynamoDB::Table", "AWS::Neptune::DBCluster": "AWS::RDS::DBCluster",
        "AWS::Neptune::DBInstance": "AWS::RDS::DBInstance", "AWS::Serverless::Function": "AWS::Lambda::Function",
        "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var first: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for resource in outcome.resources where outcome.openCondition(of: resource) == nil {
            for identity in Identity.all(of: resource.type) {
                guard let key = key(identity, resource) else { continue }
                guard let other = first[key] else {
                    first[key] = resource
                    continue
                }
                found.append(finding(identity, resource, other))
            }
        }
        return found
    }

    /// What the identity is made up of; nil where a part is left out that nothing stands for.
    private static func key(_ identity: Identity, _ resource: Outcome.Resource) -> Node? {
        var parts: [Node] = [.string(namesakes[resource.type] ?? resource.type)]
        for part in identity.parts {
            let value = value(part, resource)
            if let node = value.resolved, !isOpen(node), value.text != "" {
                parts.append(.array(part.path.map { .string($0) } + [node]))
            } else if !value.isAbsent || !part.isOptional {
                return nil
            } else {
                parts.append(.null)
            }
        }
        return .array(parts)
    }

    private static func value(_ part: Identity.Part, _ resource: Outcome.Resource) -> PropertyValue {
        resource.properties.value(at: part.path)
    }

    /// Whether an open condition or a macro chooses what it is.
    private static func isOpen(_ node: Node) -> Bool {
        var isOpen = false
        node.walk { node, _ in
            if let name = node.function?.name, name == "Fn::If" || name == "Fn::Transform" { isOpen = true }
        }
        return isOpen
    }

    private static func finding(
        _ identity: Identity, _ resource: Outcome.Resource, _ other: Outcome.Resource
    ) -> Diagnostic {
        let given = identity.parts.filter { !value($0, resource).isAbsent }
        let names = given.map { part in
            let name = part.path.last ?? ""
            return value(part, resource).text.map { "\(name) '\($0)'" } ?? name
        }
        let last = given.last.map { value($0, resource) } ?? resource.properties
        return error(
            at: last, "'\(resource.logicalID)' has the \(names.joined(separator: " and ")) of '\(other.logicalID)'",
            fix: "give one of them another \(given.last?.path.last ?? "name"), or remove it",
            notes: [Diagnostic.Note(at: other.location, "the other \(other.type)")])
    }
}
