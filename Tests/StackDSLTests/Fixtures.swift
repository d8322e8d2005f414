import StackDSL

/// Resource types of real schemas, in the shape that the generator gives them.
enum EC2 {
    struct VPC: Resource {
        static let typeName = "AWS::EC2::VPC"
        var resource: ResourceDefinition

        init(
            _ logicalID: String, cidrBlock: Value<String>? = nil, tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["CidrBlock": cidrBlock?.node, "Tags": tags?.node], file, line, column)
        }

        var ref: ID<VPC> { ID(node: resource.ref) }
        var cidrBlock: Value<String> { Value(node: resource.attribute("CidrBlock")) }
    }

    struct Subnet: Resource {
        static let typeName = "AWS::EC2::Subnet"
        var resource: ResourceDefinition

        init(
            _ logicalID: String, vpcId: ID<VPC>, cidrBlock: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["VpcId": vpcId.node, "CidrBlock": cidrBlock?.node], file, line, column)
        }

        var ref: ID<Subnet> { ID(node: resource.ref) }
    }
}

enum SNS {
    struct Topic: Resource {
        static let typeName = "AWS::SNS::Topic"
        var resource: ResourceDefinition

        init(
            _ logicalID: String, topicName: Value<String>? = nil, displayName: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            resource = ResourceDefinition(
                logicalID, Self.typeName, ["TopicName": topicName?.node, "DisplayName": displayName?.node],
                file, line, column)
        }

        var ref: ARN<Topic> { ARN(node: resource.ref) }
    }
}

/// A stack of whatever a test writes.
struct TestStack: Stack {
    let name = "test"
    var description = ""
    var tags: List<Tag> = []
    let body: Elements

    init(description: String = "", tags: List<Tag> = [], @StackBuilder _ body: () -> Elements) {
        self.description = description
        self.tags = tags
        self.body = body()
    }

    func findings(_ rule: String) -> [Diagnostic] { synthesize().diagnostics.filter { $0.rule == rule } }
}

/// The findings of one rule about a template in JSON.
func findings(_ rule: String, _ json: String) throws -> [Diagnostic] {
    let template = try Template(json: json, file: "t.json")
    return Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.rule == rule }
}
