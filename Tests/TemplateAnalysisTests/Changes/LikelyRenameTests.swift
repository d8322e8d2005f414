// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import Testing

@Suite struct LikelyRenameTests {
    private func queue(_ id: String, _ seconds: Int = 30) -> String {
        #""\#(id)": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": \#(seconds), "DelaySeconds": 3}}"#
    }

    private func renames(_ old: String, _ new: String) throws -> [String] {
        try Comparisons.of(old, new).likelyRenames.map { "\($0.old) \($0.new) \($0.differences)" }
    }

    @Test func theSameUnderAnotherID() throws {
        let found = try Comparisons.of(queue("Old"), queue("New")).likelyRenames
        #expect(found.map(\.old) == ["Old"])
        #expect(found.map(\.new) == ["New"])
        #expect(found.first?.remedy == #".moved(from: "Old")"#)
        #expect(found.first?.differences == [])
    }

    @Test func nearlyTheSame() throws {
        func table(_ id: String, _ mode: String) -> String {
            #"""
            "\#(id)": {"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "\#(mode)",
              "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
              "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}]}}
            """#
        }
        #expect(
            try renames(table("Old", "PROVISIONED"), table("New", "PAY_PER_REQUEST")) == [
                #"Old New ["BillingMode"]"#
            ])
        #expect(try renames(queue("Old", 30), queue("New", 60)) == [])
    }

    /// What would be replaced under the old ID too is not kept by it.
    @Test func aDifferenceThatReplacesIsNone() throws {
        func topic(_ id: String, _ name: String) -> String {
            #"""
            "\#(id)": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "\#(name)", "DisplayName": "d",
              "KmsMasterKeyId": "alias/aws/sns", "TracingConfig": "Active", "SignatureVersion": "2"}}
            """#
        }
        #expect(try renames(topic("Old", "a"), topic("New", "b")) == [])
        #expect(try renames(topic("Old", "a"), topic("New", "a")) == ["Old New []"])
    }

    /// A listener goes with its load balancer, whatever its own name is.
    @Test func whatIsReplacedWithAnotherIsNone() throws {
        func stack(_ id: String, _ type: String) -> String {
            #"""
            "Lb": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "\#(type)"}},
            "\#(id)": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Lb"},
              "Port": 80, "Protocol": "HTTP", "DefaultActions": [{"Type": "fixed-response", "Order": 1}]}}
            """#
        }
        #expect(try renames(stack("Old", "network"), stack("New", "application")) == [])
        #expect(try renames(stack("Old", "network"), stack("New", "network")) == ["Old New []"])
    }

    @Test func whatCouldBeTwoIsNone() throws {
        #expect(try renames(queue("A"), "\(queue("B")), \(queue("C"))") == [])
        #expect(try renames("\(queue("A")), \(queue("B"))", queue("C")) == [])
        // Of two that differ, each has its own.
        let found = try renames("\(queue("A", 1)), \(queue("B", 2))", "\(queue("C", 2)), \(queue("D", 1))")
        #expect(found == ["B C []", "A D []"])
    }

    /// References to what is renamed are the same after it is found.
    @Test func aRenameLeadsToTheNext() throws {
        func stack(_ prefix: String) -> String {
            #"""
            "\#(prefix)Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "\#(prefix)A": {"Type": "AWS::EC2::Subnet", "Properties": {
              "VpcId": {"Ref": "\#(prefix)Vpc"}, "CidrBlock": "10.0.0.0/24"}},
            "\#(prefix)B": {"Type": "AWS::EC2::Subnet", "Properties": {
              "VpcId": {"Ref": "\#(prefix)Vpc"}, "CidrBlock": "10.0.1.0/24"}}
            """#
        }
        #expect(
            try renames(stack("Old"), stack("New")) == ["OldVpc NewVpc []", "OldA NewA []", "OldB NewB []"])
    }

    @Test func anotherTypeOrASnapshotIsNone() throws {
        #expect(try renames(queue("Old"), #""New": {"Type": "AWS::SNS::Topic"}"#) == [])
        func deployment(_ id: String) -> String {
            #""\#(id)": {"Type": "AWS::ApiGateway::Deployment", "Properties": {"RestApiId": "a"}}"#
        }
        #expect(try renames(deployment("Old"), deployment("New")) == [])
        #expect(try renames(queue("Same"), queue("Same")) == [])
    }

    @Test func toAnotherStack() throws {
        func stacks(_ first: String, _ second: String) throws -> [StackPart] {
            [try Comparisons.part(first, name: "a"), try Comparisons.part(second, name: "b")]
        }
        let topic = #""T": {"Type": "AWS::SNS::Topic"}"#
        let found = Comparisons.of(
            try stacks("\(queue("Jobs")), \(topic)", topic), try stacks(topic, "\(queue("Jobs")), \(topic)"))
        #expect(found.likelyRenames.map(\.remedy) == [#".moved(from: .stack("a"), "Jobs")"#])
        // What says nothing of itself is another thing in another stack.
        let empty = #""X": {"Type": "AWS::SNS::Topic"}"#
        #expect(
            Comparisons.of(try stacks(topic, queue("Q")), try stacks(queue("R"), "\(queue("Q")), \(empty)"))
                .likelyRenames.isEmpty)
    }
}
