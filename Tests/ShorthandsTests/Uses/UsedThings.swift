// SPDX-License-Identifier: Apache-2.0

import AWS
import ResourceSchemas
import StackDSL
import TemplateModel
import Testing

@testable import Shorthands

/// A stack of whatever its closure makes.
struct Made: Stack {
    let name = "made"
    let description = "Made for a test"
    let content: Elements

    init(@StackBuilder _ content: () -> Elements) { self.content = content() }

    var body: some StackContent { content }
}

extension Lambda.Function {
    /// A function with a role of the same stack.
    static func sample(_ id: String = "Worker", role: IAM.Role = .sample()) -> Lambda.Function {
        Lambda.Function(
            id, code: .init(zipFile: "def handler(event, context): pass"), role: role.arn, handler: "index.handler",
            runtime: .python3_13)
    }

    /// The same within a VPC.
    static func inNetwork(_ group: EC2.SecurityGroup, role: IAM.Role = .sample()) -> Lambda.Function {
        var function = sample(role: role)
        function.properties.vpcConfig = .init(securityGroupIds: [group.groupId], subnetIds: ["subnet-1"])
        return function
    }
}

extension IAM.Role {
    static func sample(_ id: String = "Role", for service: Value<String> = "lambda.amazonaws.com") -> IAM.Role {
        IAM.Role(id, assumedBy: service)
    }
}

/// One use of one type, as the facts say it.
struct FactOfUse: Sendable, CustomTestStringConvertible {
    let type: String
    let use: UseFacts.Use
    let thing: [String: String]

    static let all: [FactOfUse] = UseFacts.shared.uses.sorted { $0.key < $1.key }.flatMap { type, uses in
        uses.map { FactOfUse(type: type, use: $0, thing: UseFacts.shared.things[type] ?? [:]) }
    }

    var testDescription: String { "\(type) \(use.name)" }

    /// What the generator would print.
    var usage: ResourceUsage {
        ResourceUsage(
            arn: thing["arn"] ?? "", idARN: thing["id"], name: thing["name"], value: thing["value"] ?? "Ref",
            takesARN: thing["takes"] != nil, key: thing["key"], keyService: thing["via"],
            ports: (thing["port"] ?? "").split(separator: ",").map(String.init), groups: thing["groups"])
    }

    var resourceUse: ResourceUse {
        let statements = use.statements.map { UseStatement($0.actions, on: $0.resources, when: $0.condition) }
        return ResourceUse(use.name, statements, keyActions: use.keyActions)
    }

    /// A thing with a key and a security group, where the type has them.
    func resource(_ id: String, encryptedBy key: KMS.Key, in group: EC2.SecurityGroup) -> UntypedResource {
        var resource = UntypedResource(id, type: type)
        if let path = thing["key"] { resource = resource.override(path, .init(key.arn)) }
        if let path = thing["groups"] { resource = resource.override(path, [.init(group.groupId)]) }
        if type == "AWS::DynamoDB::Table" { resource = resource.override("GlobalSecondaryIndexes", []) }
        return resource
    }
}
