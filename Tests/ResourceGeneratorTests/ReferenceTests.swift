// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("References have kinds")
struct ReferenceTests {
    @Test(
        "The schema's formats and relations say them",
        arguments: [
            (#"{"type": "string", "format": "AWS::IAM::Role.Arn"}"#, "ARN<IAM.Role>"),
            (#"{"type": "string", "format": "AWS::EC2::VPC.Id"}"#, "ID<EC2.VPC>"),
            (#"{"type": "string", "format": "AWS::S3::Bucket.Name"}"#, "ID<S3.Bucket>"),
            (#"{"type": "string", "format": "AWS::ACM::Certificate.Arn"}"#, "ARN<CertificateManager.Certificate>"),
            (#"{"type": "string", "format": "AWS::EC2::SecurityGroup.Name"}"#, "Value<String>"),
            (#"{"type": "string", "format": "date-time"}"#, "Value<String>"),
            (
                #"{"type": "array", "format": "AWS::EC2::Subnet.Ids", "items": {"type": "string"}}"#,
                "List<ID<EC2.Subnet>>"
            ),
            (
                #"{"type": "array", "items": {"type": "string", "format": "AWS::EC2::Subnet.Id"}}"#,
                "List<ID<EC2.Subnet>>"
            ),
            (
                #"{"type": "string", "anyOf": [{"format": "AWS::KMS::Key.Arn"}, {"format": "AWS::KMS::Key.Id"}, {"format": "AWS::KMS::Alias.AliasName"}]}"#,
                "Reference<KMS.Key>"
            ),
            (
                #"{"type": "string", "relationshipRef": {"typeName": "AWS::EC2::VPCEndpoint", "propertyPath": "/properties/Id"}}"#,
                "ID<EC2.VPCEndpoint>"
            ),
            (
                #"{"type": "string", "anyOf": [{"format": "AWS::SNS::Topic.Arn"}, {"format": "AWS::SQS::Queue.Arn"}]}"#,
                "Value<String>"
            ),
        ])
    func fromSchema(schema: String, expected: String) throws {
        let thing = try GeneratedThing(properties(#"{"Slot": \#(schema)}"#))
        #expect(thing.declares("slot: \(expected)? = nil,"), "\(thing.text)")
    }

    @Test("Facts say the rest, and know better than the schema")
    func fromFacts() throws {
        let thing = try GeneratedThing(
            properties(
                ##"""
                {"Cluster": {"type": "string"}, "Roles": {"type": "array", "items": {"type": "string"}},
                 "Models": {"type": "object", "patternProperties": {".*": {"type": "string"}}},
                 "TaskRoleArn": {"type": "string", "format": "AWS::IAM::Role.Arn"},
                 "Role": {"type": "string", "format": "AWS::IAM::Role.Arn"}, "Target": {"$ref": "#/definitions/Target"}}
                """##,
                definitions: #"{"Target": {"type": "object", "properties": {"Group": {"type": "string"}}}}"#),
            facts: """
                slot AWS::Test::Thing Cluster id-or-arn AWS::ECS::Cluster # either
                slot AWS::Test::Thing Roles arn AWS::IAM::Role # elements
                slot AWS::Test::Thing Models id AWS::Test::Model # values
                slot AWS::Test::Thing Role text # the schema errs
                slot AWS::Test::Thing TaskRoleArn id-or-arn AWS::IAM::Role # the name too, which the schema does not say
                slot AWS::Test::Thing Target.Group arn AWS::Test::Group # in a definition
                """)
        #expect(thing.declares("cluster: Reference<ECS.Cluster>? = nil,"))
        #expect(thing.declares("roles: List<ARN<IAM.Role>>? = nil,"))
        #expect(thing.declares("models: Map<ID<Test.Model>>? = nil,"))
        #expect(thing.declares("role: Value<String>? = nil,"))
        #expect(thing.declares("taskRoleArn: ARN<IAM.Role>? = nil,"))
        #expect(thing.declares("group: ARN<Test.Group>? = nil"))
    }

    @Test("A name says what neither the schema nor a fact of its own says, and a thing's own name refers to nothing")
    func fromNames() throws {
        let thing = try GeneratedThing(
            properties(
                #"""
                {"SubnetIds": {"type": "array", "items": {"type": "string"}}, "SecretArn": {"type": "string"},
                 "TopicArn": {"type": "string"}, "Id": {"type": "string", "format": "AWS::Test::Thing.Id"}}
                """#),
            facts: """
                name *SubnetIds id AWS::EC2::Subnet # its ID
                name SecretArn arn AWS::SecretsManager::Secret # its ARN
                name TopicArn arn AWS::SNS::Topic # its ARN
                slot AWS::Test::Thing TopicArn text # a topic of Kafka
                """)
        #expect(thing.declares("subnetIds: List<ID<EC2.Subnet>>? = nil,"), "\(thing.text)")
        #expect(thing.declares("secretArn: ARN<SecretsManager.Secret>? = nil,"))
        #expect(thing.declares("topicArn: Value<String>? = nil,"))
        #expect(thing.declares("id: Value<String>? = nil,"))
    }

    @Test("A slot of several kinds has a type of its own that takes each of them")
    func choice() throws {
        let thing = try GeneratedThing(
            properties(#"{"GatewayId": {"type": "string"}}"#),
            facts: "slot AWS::Test::Thing GatewayId id AWS::Test::A id-or-arn AWS::Test::B # any of them")
        #expect(thing.declares("gatewayId: GatewayId? = nil,"))
        #expect(thing.declares("public final class GatewayId: ReferenceChoice, @unchecked Sendable {"))
        #expect(thing.declares("public convenience init(_ reference: ID<Test.A>) { self.init(node: reference.node) }"))
        #expect(thing.declares("public convenience init(_ reference: ID<Test.B>) { self.init(node: reference.node) }"))
        #expect(thing.declares("public convenience init(_ reference: ARN<Test.B>) { self.init(node: reference.node) }"))
        #expect(thing.kinds.contains(#"public static var typeName: Swift.String { "AWS::Test::B" }"#))
    }

    @Test("Ref is the identifier, the ARN when that is the identifier, or what a fact says")
    func ref() throws {
        let plain = try GeneratedThing(
            #"{"properties": {"Name": {"type": "string"}}, "primaryIdentifier": ["/properties/Name"]}"#)
        #expect(plain.declares("public var ref: ID<Test.Thing> { .init(node: resource.ref) }"))
        let arn = #"{"properties": {"ThingArn": {"type": "string"}}, "primaryIdentifier": ["/properties/ThingArn"]}"#
        #expect(try GeneratedThing(arn).declares("public var ref: ARN<Test.Thing> { .init(node: resource.ref) }"))
        let compound = #"{"properties": {}, "primaryIdentifier": ["/properties/A", "/properties/BArn"]}"#
        #expect(try GeneratedThing(compound).declares("public var ref: ID<Test.Thing> { .init(node: resource.ref) }"))
        let known = try GeneratedThing(compound, facts: "ref AWS::Test::Thing arn AWS::Test::Thing # documented")
        #expect(known.declares("public var ref: ARN<Test.Thing> { .init(node: resource.ref) }"))
        let text = try GeneratedThing(compound, facts: "ref AWS::Test::Thing text # an address")
        #expect(text.declares("public var ref: Value<String> { .init(node: resource.ref) }"))
    }

    @Test("Attributes are typed members, those of objects one by one")
    func attributes() throws {
        let thing = try GeneratedThing(
            properties(
                ##"""
                {"Id": {"type": "string"}, "Arn": {"type": "string"}, "Count": {"type": "integer"},
                 "VpcId": {"type": "string", "format": "AWS::EC2::VPC.Id"}, "Zone": {"type": "string"},
                 "Addresses": {"type": "array", "items": {"type": "string"}}, "Endpoint": {"$ref": "#/definitions/Endpoint"},
                 "Parts": {"type": "array", "items": {"type": "object", "properties": {"Name": {"type": "string"}}}}}
                """##,
                definitions:
                    #"{"Endpoint": {"type": "object", "properties": {"Address": {"type": "string"}, "Port": {"type": "integer"}}}}"#,
                rest: #"""
                    "readOnlyProperties": ["/properties/Id", "/properties/Arn", "/properties/Count", "/properties/VpcId",
                      "/properties/Addresses", "/properties/Endpoint", "/properties/Parts/*/Name"]
                    """#),
            facts: """
                attribute AWS::Test::Thing Addresses id AWS::EC2::EIP # elements
                attribute AWS::Test::Thing Zone text # returned although it is not read-only
                """)
        func attribute(_ name: String, _ type: String, _ attribute: String) -> Bool {
            thing.declares(#"public var \#(name): \#(type) { .init(node: resource.attribute("\#(attribute)")) }"#)
        }
        #expect(attribute("id", "ID<Test.Thing>", "Id"))
        #expect(attribute("arn", "ARN<Test.Thing>", "Arn"))
        #expect(attribute("count", "Value<Int>", "Count"))
        #expect(attribute("vpcId", "ID<EC2.VPC>", "VpcId"))
        #expect(attribute("addresses", "List<ID<EC2.EIP>>", "Addresses"))
        #expect(attribute("endpointAddress", "Value<String>", "Endpoint.Address"))
        #expect(attribute("endpointPort", "Value<Int>", "Endpoint.Port"))
        #expect(attribute("zone", "Value<String>", "Zone"))
        #expect(!thing.text.contains("Parts.Name"), "an element of a list is no attribute")
        #expect(thing.declares("zone: Value<String>? = nil,"), "it stays a property")
    }

    @Test("What no generated type stands for is a kind of its own, until its type is generated")
    func phantoms() throws {
        let thing =
            #"{"properties": {"Key": {"type": "string", "format": "AWS::KMS::Key.Arn"}, "Other": {"type": "string", "format": "AWS::Test::Other.Id"}}, "primaryIdentifier": []}"#
        let schemas = [
            "AWS::Test::Thing": thing, "AWS::KMS::Key": properties("{}"), "AWS::Test::Other": properties("{}"),
        ]
        let generator = generator(schemas, facts: "kind AWS::EC2::Image # nothing makes one")
        let names = try ["AWS::Test::Thing", "AWS::KMS::Key"].map { try #require(TypeName($0)) }

        let alone = generator.generate(names.prefix(1)).files.first { $0.path == "Kinds.swift" }?.text ?? ""
        #expect(
            alone.contains("public enum KMS {\n    /// `AWS::KMS::Key`\n    public struct Key: StackDSL.ResourceKind {")
        )
        #expect(
            alone.contains(
                "extension Test {\n    /// `AWS::Test::Other`\n    public struct Other: StackDSL.ResourceKind {"))
        #expect(alone.contains("public enum EC2 {\n    /// `AWS::EC2::Image`"))

        let both = generator.generate(names)
        #expect(
            both.files.map(\.path) == [
                "KMS/KMS.Key.swift", "KMS/KMS.swift", "Kinds.swift", "Test/Test.Thing.swift", "Test/Test.swift",
            ])
        #expect(both.files.first { $0.path == "Kinds.swift" }?.text.contains("KMS") == false)
    }
}
