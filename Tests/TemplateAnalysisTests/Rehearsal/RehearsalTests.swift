// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateAnalysis

/// The order in which CloudFormation does things, and what a failure leaves behind.
@Suite struct RehearsalTests {
    private func part(_ resources: String, name: String = "s", outputs: String = "{}") throws -> StackPart {
        StackPart(
            name: name, stackName: "shop-\(name)",
            template: try Template(json: #"{"Resources": {\#(resources)}, "Outputs": \#(outputs)}"#))
    }

    private func rehearsal(_ old: String?, _ new: String) throws -> StackRehearsal {
        let before = try old.map { [try part($0)] } ?? []
        let rehearsal = Rehearsal(
            from: JoinedStacks(before, region: "eu-west-1"), to: JoinedStacks([try part(new)], region: "eu-west-1"),
            isOneStack: true)
        return try #require(rehearsal.stacks.first)
    }

    private func verbs(_ steps: [[RehearsedAction]]) -> [[String]] {
        steps.map { step in step.map { "\($0.verb.rawValue) \($0.name)" } }
    }

    private static let network = #"""
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
        "Topic": {"Type": "AWS::SNS::Topic"},
        "Mount": {"Type": "AWS::EFS::MountTarget", "Properties": {"SubnetId": {"Ref": "Subnet"}, "FileSystemId": {"Fn::Sub": "${Vpc}"}}}
        """#

    @Test func whatNothingIsReferredToBeginsAtOnceAndTheRestWaits() throws {
        let stack = try rehearsal(nil, Self.network)
        #expect(stack.isNew)
        #expect(verbs(stack.steps) == [["creates Vpc", "creates Topic"], ["creates Subnet"], ["creates Mount"]])
        // The VPC it waits for through the subnet.
        #expect(stack.steps[2][0].waitsFor == ["Subnet"])
        #expect(stack.criticalPath.map(\.name) == ["Vpc", "Subnet", "Mount"])
        #expect(stack.seconds == 80...140)
        #expect(stack.present(after: 1) == ["Vpc", "Topic"])
        #expect(stack.cleanup.isEmpty)
    }

    /// CloudFormation waits for the end of a deployment, and so for what ECS waits for between its steps.
    @Test func aServiceThatMovesRequestsTakesItsTime() throws {
        func service(_ configuration: String, _ image: Int) -> String {
            #"""
            "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": "web:\#(image)",
              "DeploymentConfiguration": {\#(configuration)}}}
            """#
        }
        func minutes(_ configuration: String) throws -> Int {
            let plain = try rehearsal(service("", 1), service("", 2)).seconds
            let slow = try rehearsal(service(configuration, 1), service(configuration, 2)).seconds
            #expect(slow.lowerBound - plain.lowerBound == slow.upperBound - plain.upperBound)
            return (slow.lowerBound - plain.lowerBound) / 60
        }
        #expect(try minutes(#""Strategy": "BLUE_GREEN", "BakeTimeInMinutes": 10"#) == 10)
        #expect(
            try minutes(
                #""Strategy": "CANARY", "BakeTimeInMinutes": 10, "CanaryConfiguration": {"CanaryBakeTimeInMinutes": 5}"#
            ) == 15)
        #expect(
            try minutes(
                #""Strategy": "LINEAR", "LinearConfiguration": {"StepPercent": 30, "StepBakeTimeInMinutes": 2}"#) == 6)
        #expect(try minutes(#""Strategy": "ROLLING", "BakeTimeInMinutes": 10"#) == 0)
        #expect(
            try minutes(#""Strategy": "LINEAR", "LinearConfiguration": {"StepPercent": 0, "StepBakeTimeInMinutes": 1}"#)
                == 33)
    }

    @Test func anUpdateWaitsForWhatIsUpdatedFurtherOn() throws {
        func stack(_ name: String, _ retention: Int) -> String {
            #"""
            "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"AlarmDescription": {"Ref": "Middle"}, "Threshold": \#(retention)}},
            "Middle": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::GetAtt": ["Logs", "Arn"]}}},
            "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": \#(retention)}}
            """#
        }
        let update = try rehearsal(stack("a", 7), stack("a", 14))
        #expect(!update.isNew)
        #expect(verbs(update.steps) == [["updates Logs"], ["updates Alarm"]])
        #expect(update.steps[1][0].waitsFor == ["Logs"])
        #expect(update.unchanged == ["Middle"])
        #expect(update.present(after: 0).count == 3)
    }

    @Test func oldOnesGoAtTheEndWhoeverRefersToThemFirst() throws {
        let update = try rehearsal(
            Self.network + #", "Old": {"Type": "AWS::SQS::Queue"}"#,
            Self.network.replacing("10.0.0.0/16", with: "10.0.0.0/8"))
        #expect(verbs(update.steps) == [["replaces Vpc"], ["replaces Subnet"], ["replaces Mount"]])
        #expect(verbs(update.cleanup) == [["deletes Mount", "deletes Old"], ["deletes Subnet"], ["deletes Vpc"]])
        #expect(update.doubled(after: 2) == ["Vpc", "Subnet"])
        #expect(update.present(after: 3).contains("Old"))
    }

    @Test func policiesDecideWhatHappensAtTheEnd() throws {
        let update = try rehearsal(
            #"""
            "Kept": {"Type": "AWS::SNS::Topic", "DeletionPolicy": "Retain"},
            "Saved": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro"}},
            "Table": {"Type": "AWS::DynamoDB::Table"}
            """#, #""Other": {"Type": "AWS::SNS::Topic"}"#)
        #expect(
            verbs(update.cleanup) == [["leaves Kept", "takes a snapshot of, then deletes Saved", "deletes Table"]])
        let kinds = update.leftovers.map { "\($0.kind) \($0.name)" }
        #expect(kinds == ["lost Table", "stays Kept", "stays Saved"])
    }

    @Test func retainedThingsBlockASecondTryByTheirNames() throws {
        func kinds(_ properties: String, _ policy: String) throws -> [Leftover.Kind] {
            try rehearsal(
                nil,
                #""R": {"Type": "AWS::ECR::Repository", "DeletionPolicy": "\#(policy)", "Properties": \#(properties)}"#
            ).leftovers.map(\.kind)
        }
        #expect(try kinds(#"{"RepositoryName": "shop"}"#, "Retain") == [.blocks])
        #expect(try kinds("{}", "Retain") == [.stays])
        #expect(try kinds(#"{"RepositoryName": "shop"}"#, "RetainExceptOnCreate") == [.mayFail])
        #expect(try kinds(#"{"RepositoryName": "shop", "EmptyOnDelete": true}"#, "RetainExceptOnCreate").isEmpty)
    }

    @Test func whatIsProtectedCannotBeTakenBack() throws {
        let stack = try rehearsal(
            nil,
            #"""
            "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"LoadBalancerAttributes":
                [{"Key": "deletion_protection.enabled", "Value": "true"}]}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"DeletionProtectionEnabled": true}},
            "Open": {"Type": "AWS::DynamoDB::Table", "Properties": {"DeletionProtectionEnabled": false}}
            """#)
        #expect(stack.leftovers.map { "\($0.kind) \($0.name)" } == ["mayFail Balancer", "mayFail Table"])
    }

    @Test func whatIsProtectedIsLeftByTheCleanUp() throws {
        func balancer(_ type: String) -> String {
            #"""
            "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "\#(type)",
                "LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]}}
            """#
        }
        let update = try rehearsal(balancer("network"), balancer("application"))
        #expect(verbs(update.cleanup) == [["leaves Balancer"]])
        #expect(update.leftovers.map { "\($0.kind) \($0.name)" } == ["mayFail Balancer", "stays Balancer"])
        // The rollback of an update goes on without what it cannot delete.
        #expect(!update.leftovers.contains { $0.text.contains("ROLLBACK_FAILED") })
    }

    /// One of them would be wrong.
    @Test func whatARollbackKeepsIsNotLostToo() throws {
        func table(_ key: String, _ policy: String) -> String {
            #"""
            "Table": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "\#(policy)", "UpdateReplacePolicy": "Retain",
                "Properties": {"KeySchema": [{"AttributeName": "\#(key)", "KeyType": "HASH"}]}}
            """#
        }
        func kinds(_ policy: String) throws -> [Leftover.Kind] {
            try rehearsal(table("a", policy), table("b", policy)).leftovers.map(\.kind)
        }
        #expect(try kinds("Retain") == [.stays, .stays])
        #expect(try kinds("Delete") == [.lost, .stays])
    }

    @Test func someUpdatesHaveNoWayBack() throws {
        func database(_ version: String, _ storage: Int, _ days: Int) -> String {
            #"""
            "D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro",
                "EngineVersion": "\#(version)", "AllocatedStorage": "\#(storage)", "BackupRetentionPeriod": \#(days)}}
            """#
        }
        func ways(_ new: String) throws -> [String] {
            try rehearsal(database("16.1", 20, 1), new).leftovers.filter { $0.kind == .oneWay }.map(\.text)
        }
        #expect(try ways(database("16.1", 20, 7)).isEmpty)
        #expect(try ways(database("16.2", 20, 1)).first?.hasPrefix("EngineVersion: RDS takes") == true)
        #expect(try ways(database("16.1", 40, 1)).count == 1)
        #expect(try ways(database("16.1", 10, 1)).isEmpty)
        let text = try #require(try ways(database("16.2", 20, 1)).first)
        #expect(text.contains("UPDATE_ROLLBACK_FAILED"))
    }

    @Test func whatWaitsForSomebodySaysHowLong() throws {
        let stack = try rehearsal(
            nil,
            #"""
            "C": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "ServiceTimeout": 120}},
            "D": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "ServiceTimeout": 9223372036854775807}},
            "W": {"Type": "AWS::CloudFormation::WaitCondition", "Properties": {"Timeout": "600"}},
            "I": {"Type": "AWS::EC2::Instance", "CreationPolicy": {"ResourceSignal": {"Timeout": "PT1H30M"}}},
            "Q": {"Type": "AWS::SQS::Queue"}
            """#)
        let limits = stack.steps[0].map { $0.duration.limit?.seconds }
        #expect(limits == [120, 3_600, 600, 5_400, nil])
        #expect(stack.leftovers.map(\.name) == ["C", "D"])
    }

    @Test func onlyInterfaceEndpointsTakeTheirTime() throws {
        let stack = try rehearsal(
            nil,
            #"""
            "A": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcEndpointType": "Interface"}},
            "B": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {}}
            """#)
        #expect(stack.steps[0].map(\.duration.evidence) == [.knowledge, .unknown])
    }

    @Test func waitingByDependsOnAloneIsSaid() throws {
        func delays(_ rest: String) throws -> [StackRehearsal.Delay] {
            try rehearsal(
                nil,
                #"""
                "Database": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro"}},
                "Queue": {"Type": "AWS::SQS::Queue"},
                "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": ["Database", "Queue"]\#(rest)}
                """#
            ).delays
        }
        #expect(try delays("") == [.init(name: "Topic", dependency: "Database", seconds: 1_190)])
        // A policy grants something that nothing needs to name.
        let granted = try rehearsal(
            nil,
            #"""
            "Role": {"Type": "AWS::IAM::Policy", "DependsOn": "Database"},
            "Database": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro"}},
            "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": "Role"}
            """#)
        #expect(granted.delays.map(\.name) == ["Role"])
        // What it refers to it would wait for anyway.
        #expect(try delays(#", "Properties": {"TopicName": {"Ref": "Database"}}"#).isEmpty)
    }

    @Test func stacksThatAreGoneStay() throws {
        let old = [
            try part(#""Q": {"Type": "AWS::SQS::Queue"}"#, name: "a"),
            try part(#""Q": {"Type": "AWS::SQS::Queue"}"#, name: "b"),
        ]
        let new = [try part(#""Q": {"Type": "AWS::SQS::Queue"}, "T": {"Type": "AWS::SNS::Topic"}"#, name: "b")]
        let rehearsal = Rehearsal(
            from: JoinedStacks(old, region: nil), to: JoinedStacks(new, region: nil), isOneStack: false)
        #expect(rehearsal.abandoned == ["a"])
        #expect(rehearsal.stacks.map(\.name) == ["b"])
        #expect(verbs(rehearsal.stacks[0].steps) == [["creates b/T"]])
        #expect(rehearsal.stacks[0].cleanup.isEmpty)
    }

    @Test func whatANestedStackMakesWaitsForWhatItWaitsFor() throws {
        let parent = try part(
            #"""
            "Role": {"Type": "AWS::IAM::Role"},
            "Network": {"Type": "AWS::CloudFormation::Stack", "DependsOn": "Role",
                "Properties": {"TemplateURL": {"Fn::Sub": "https://b.s3.amazonaws.com/network.json"}}},
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::GetAtt": ["Network", "Outputs.Name"]}}}
            """#, name: "shop")
        let child = StackPart(
            name: "network", stackName: nil,
            template: try Template(
                json:
                    #"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}, "Outputs": {"Name": {"Value": {"Ref": "Topic"}}}}"#
            ),
            file: "network.json")
        let rehearsal = Rehearsal(
            from: JoinedStacks([], region: nil), to: JoinedStacks([parent, child], region: nil), isOneStack: false)
        #expect(
            verbs(rehearsal.stacks[0].steps) == [
                ["creates shop/Role"], ["creates shop/Network/Topic"], ["creates shop/Queue"],
            ])
    }

    @Test func whatWasMeasuredCountsBeforeWhatIsSaid() throws {
        var measured = MeasuredTimes()
        for seconds in [200, 150, 180] { measured.add("AWS::RDS::DBInstance", .create, seconds: seconds) }
        let new = try part(#""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro"}}"#)
        let rehearsal = Rehearsal(
            from: JoinedStacks([], region: nil), to: JoinedStacks([new], region: nil), isOneStack: true,
            measured: measured)
        #expect(rehearsal.stacks[0].seconds == 150...200)
        #expect(rehearsal.stacks[0].steps[0][0].duration.evidence == .measured)
    }

    @Test func circlesEnd() throws {
        let stack = try rehearsal(
            nil,
            #"""
            "A": {"Type": "AWS::SQS::Queue", "DependsOn": "B"}, "B": {"Type": "AWS::SQS::Queue", "DependsOn": "A"},
            "C": {"Type": "AWS::SQS::Queue", "DependsOn": "C"}
            """#)
        #expect(stack.steps.joined().count == 3)
    }
}
