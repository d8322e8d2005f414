// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource that the transform makes, before it stands in the template.
struct MadeResource {
    var logicalID: String
    let type: String
    var dependsOn: Node?
    /// What stands beside its properties, as Condition.
    var attributes: Node.Object
    private(set) var properties = Node.Object()

    init(_ logicalID: String, _ type: String, _ attributes: Node.Object = Node.Object(), dependsOn: Node? = nil) {
        self.logicalID = logicalID
        self.type = type
        self.attributes = attributes
        self.dependsOn = dependsOn
    }

    /// A property; null is none.
    subscript(name: String) -> Node? {
        get { properties[name] }
        set { properties[name] = newValue == .null ? nil : newValue }
    }

    var ref: Node { .ref(logicalID) }
    var arn: Node { .getAtt(logicalID, "Arn") }

    /// Its entry in `Resources`.
    var node: Node {
        var node: Node = ["Type": .string(type)]
        if let dependsOn, dependsOn.isSaying { node.set("DependsOn", dependsOn) }
        for member in attributes.members { node.set(member.key, member.value) }
        node.set("Properties", Node(.object(properties)))
        return node
    }
}

extension MadeResource {
    /// Gives it tags in place of those that it has, where its type has any.
    mutating func assign(_ tags: Node) {
        if Self.mapped.contains(type) {
            self["Tags"] = tags
        } else if type == "AWS::ApiGatewayV2::Api" {
            if self["ProtocolType"] != nil { self["Tags"] = tags }
        } else if Self.tagged.contains(type) {
            self["Tags"] = TagList.of(tags)
        }
    }

    private static let mapped: Set = ["AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::Stage"]
    private static let tagged: Set = [
        "AWS::ApiGateway::ApiKey", "AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainNameAccessAssociation",
        "AWS::ApiGateway::DomainNameV2", "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage",
        "AWS::ApiGateway::UsagePlan", "AWS::CloudFormation::Stack", "AWS::DynamoDB::Table", "AWS::IAM::Role",
        "AWS::IoT::TopicRule", "AWS::Lambda::CapacityProvider", "AWS::Lambda::Function", "AWS::S3::Bucket",
        "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::StepFunctions::StateMachine",
    ]
}

/// Tags as a list of keys and values.
enum TagList {
    static func of(_ tags: Node?) -> Node {
        .array((tags?.objectValue?.members ?? []).map(element))
    }

    /// With SAM's own tag first, and others before those of the template.
    static func of(_ tags: Node?, createdBy key: String, and others: [Node.Object.Member] = []) -> Node {
        let own = Node.Object.Member(key: key, value: "SAM")
        return .array(([own] + others + (tags?.objectValue?.members ?? [])).map(element))
    }

    private static func element(_ member: Node.Object.Member) -> Node {
        ["Key": .string(member.key), "Value": member.value == .null ? "" : member.value]
    }
}
