// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TemplateValidation

/// Resource types of real schemas, in the shape that the generator gives them.
package enum EC2 {
    package struct VPC: Resource {
        package static let typeName = "AWS::EC2::VPC"
        package var resource: ResourceDefinition

        package init(
            _ logicalID: String, cidrBlock: Value<String>? = nil, tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["CidrBlock": cidrBlock?.node, "Tags": tags?.node], file, line, column)
        }

        package var ref: ID<VPC> { ID(node: resource.ref) }
        package var cidrBlock: Value<String> { Value(node: resource.attribute("CidrBlock")) }
    }

    package struct Subnet: Resource {
        package static let typeName = "AWS::EC2::Subnet"
        package var resource: ResourceDefinition

        package init(
            _ logicalID: String, vpcId: ID<VPC>, cidrBlock: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["VpcId": vpcId.node, "CidrBlock": cidrBlock?.node], file, line, column)
        }

        package var ref: ID<Subnet> { ID(node: resource.ref) }
    }
}

package enum SNS {
    package struct Topic: Resource {
        package static let typeName = "AWS::SNS::Topic"
        package var resource: ResourceDefinition

        package init(
            _ logicalID: String, topicName: Value<String>? = nil, displayName: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["TopicName": topicName?.node, "DisplayName": displayName?.node],
                file, line, column)
        }

        package var ref: ARN<Topic> { ARN(node: resource.ref) }
    }
}

/// A stack of whatever a test writes.
package struct TestStack: Stack {
    package let name = "test"
    package var description = ""
    package var tags: List<Tag> = []
    package let body: Elements

    package init(description: String = "", tags: List<Tag> = [], @StackBuilder _ body: () -> Elements) {
        self.description = description
        self.tags = tags
        self.body = body()
    }

    package func findings(_ rule: String) -> [Diagnostic] { synthesize().diagnostics.filter { $0.rule == rule } }
}

/// The findings of one rule about a template in JSON.
package func findings(_ rule: String, _ json: String, region: String? = nil) throws -> [Diagnostic] {
    let template = try Template(json: json, file: "t.json")
    return Validator.diagnostics(for: ValidationInput(template: template, region: region)).filter { $0.rule == rule }
}

/// The findings of one rule about the members of `Resources`, which may refer to a parameter `P` of no known value.
package func findings(_ rule: String, resources: String, region: String? = nil) throws -> [Diagnostic] {
    try findings(
        rule, #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#, region: region)
}
