// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct ReviewTests {
    @Test func theGravestFirstThenPropertyByProperty() throws {
        let run = try Reviewed().files(
            "\(Reviewed.table("id")), \(Reviewed.queue("Jobs", 30))",
            "\(Reviewed.table("orderId")), \(Reviewed.queue("Jobs", 60))")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output.hasPrefix(
                """
                /new.json from /old.json
                  data of 1 lost, 1 replaced, 1 updated

                  data lost
                    Table (AWS::DynamoDB::Table): the items, since no UpdateReplacePolicy keeps them

                  resources
                    replaces Table (AWS::DynamoDB::Table), /new.json:1:25
                """), "\(run.output)")
        #expect(run.output.contains(#"KeySchema[0].AttributeName "id" -> "orderId": replaces it"#), "\(run.output)")
        #expect(run.output.contains("updates Jobs (AWS::SQS::Queue)"))
        #expect(run.output.contains("VisibilityTimeout 30 -> 60\n"), "\(run.output)")
    }

    @Test func nothing() throws {
        let run = try Reviewed().files(Reviewed.queue("Jobs", 30), Reviewed.queue("Jobs", 30), "--exit-code", "all")
        #expect(run.status == 0)
        #expect(run.output == "/new.json from /old.json\n  nothing changes\n", "\(run.output)")
    }

    @Test func whatIsKeptIsNotLost() throws {
        let policy = #""UpdateReplacePolicy": "Retain", "DeletionPolicy": "Retain", "#
        let run = try Reviewed().files(
            Reviewed.table("id", policy: policy), Reviewed.table("orderId", policy: policy), "--exit-code",
            "data-loss")
        #expect(run.status == 0)
        #expect(run.output.contains("; UpdateReplacePolicy Retain keeps the old one"), "\(run.output)")
        #expect(!run.output.contains("data lost"))
    }

    @Test func refusals() throws {
        let name = #""QueueName": "jobs.fifo", "#
        let run = try Reviewed().files(
            #""Api": {"Type": "AWS::ApiGateway::RestApi"}, \#(Reviewed.queue("Jobs", 30, name: name + "\"FifoQueue\": false, "))"#,
            #""Api": {"Type": "AWS::ApiGatewayV2::Api"}, \#(Reviewed.queue("Jobs", 30, name: name + "\"FifoQueue\": true, "))"#
        )
        #expect(run.output.contains("2 refused"), "\(run.output)")
        #expect(run.output.contains("Update of resource type is not permitted"))
        #expect(run.output.contains("custom-named resource requires replacing"))
    }

    @Test func aRenameIsOfferedInSwift() throws {
        let run = try Reviewed().files(Reviewed.queue("Old", 30), Reviewed.queue("New", 30))
        #expect(run.output.contains("1 removed, 1 added"))
        #expect(
            run.output.contains(
                #"New looks like Old; CloudFormation would make the one and delete the other: .moved(from: "Old") keeps it"#
            ),
            "\(run.output)")
    }

    @Test func parametersOutputsAndReferences() throws {
        func template(_ seconds: String, _ output: String) -> String {
            #"""
            {"Parameters": {"Seconds": {"Type": "Number", "Default": \#(seconds)}}, "Resources": {
            "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": {"Ref": "Seconds"}, "FifoQueue": \#(seconds == "1")}},
            "News": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "of ${Jobs.QueueName}"}}}},
            "Outputs": {"Url": {"Value": {"Ref": "Jobs"}}, "\#(output)": {"Value": "x"}}}
            """#
        }
        let run = try Reviewed().files(template("1", "Old"), template("2", "New"))
        #expect(run.output.contains(#"Seconds "1" -> "2": changes Jobs"#), "\(run.output)")
        #expect(run.output.contains("+ New \"x\""))
        #expect(run.output.contains("- Old"))
        #expect(run.output.contains("~ Url Jobs, since 'Jobs' is replaced"), "\(run.output)")
        #expect(run.output.contains(#"DisplayName "of ${Jobs.QueueName}", since 'Jobs' is replaced"#), "\(run.output)")
    }

    @Test func permissionsFindingsAndAnybody() throws {
        let reviewed = try Reviewed()
        let run = try reviewed.files(
            AccessTests.template(), AccessTests.template(#""sqs:SendMessage", "sqs:ReceiveMessage""#, open: true),
            "--exit-code", "exposure")
        #expect(run.status == 7, "\(run.messages)")
        #expect(run.output.contains("the internet comes to\n    anybody may write queue 'Jobs': sqs:SendMessage"))
        #expect(run.output.contains("+ may read queue 'Jobs': sqs:ReceiveMessage"))
        #expect(run.output.contains("account 111122223333 (gone)"))
        let report = try reviewed.report(AccessTests.template(), AccessTests.template(open: true))
        let review = try #require(report["reviews"]?[0])
        #expect(review["access"]?[0]?["who"] == "anybody")
        let new = review["findings"]?["new"]?.arrayValue ?? []
        #expect(!new.isEmpty)
        #expect(review["findings"]?["gone"] == [])
        let back = try reviewed.report(AccessTests.template(open: true), AccessTests.template())
        #expect(back["reviews"]?[0]?["findings"]?["gone"]?.arrayValue?.count == new.count)
        #expect(back["reviews"]?[0]?["findings"]?["new"] == [])
    }

    /// A finding whose place in a list or line is another is the same one.
    @Test func findingsAreTheSameWhereverTheyAreWritten() throws {
        func template(_ rules: String...) -> String {
            #"""
            "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupIngress": [
            \#(rules.joined(separator: ",\n"))]}}
            """#
        }
        let ssh = #"{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"}"#
        let own = #"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}"#
        let reviewed = try Reviewed()
        let first = try reviewed.report(template(own), template(own, ssh))
        #expect(first["reviews"]?[0]?["findings"]?["new"]?.arrayValue?.isEmpty == false)
        let moved = try reviewed.report(template(ssh), "\n\n" + template(own, ssh))
        #expect(moved["reviews"]?[0]?["findings"] == ["new": [], "gone": []])
    }

    @Test func costsOfAMonth() throws {
        func nat(_ more: String) -> String {
            #""A": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": "subnet-0a1b2c3d"}}\#(more)"#
        }
        let run = try Reviewed().files(
            nat(""), nat(#", "B": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": "subnet-0a1b2c3e"}}"#),
            "--region", "eu-west-1")
        #expect(run.output.contains(" a month (+"), "\(run.output)")
        let nowhere = try Reviewed().report(nat(""), "")
        #expect(nowhere["reviews"]?[0]?["cost"] == .null)
    }

    /// Of a list what comes and goes, and of a long text the part that is another.
    @Test func longValuesShowWhatDiffers() throws {
        func stack(_ rules: String, _ body: String) -> String {
            #"""
            "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupIngress": [\#(rules)]}},
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(String(repeating: "a", count: 300))\#(body)\#(String(repeating: "z", count: 300))"}}
            """#
        }
        func rule(_ port: Int) -> String {
            #"{"IpProtocol": "tcp", "FromPort": \#(port), "ToPort": \#(port), "CidrIp": "10.0.0.0/16"}"#
        }
        let run = try Reviewed().files(
            stack("\(rule(80)), \(rule(81))", "old"), stack("\(rule(80)), \(rule(82)), \(rule(83))", "new"))
        #expect(
            run.output.contains(
                """
                    updates G (AWS::EC2::SecurityGroup), /new.json:1:21
                      SecurityGroupIngress
                        + {IpProtocol: "tcp", FromPort: 82, ToPort: 82, CidrIp: "10.0.0.0/16"}
                        + {IpProtocol: "tcp", FromPort: 83, ToPort: 83, CidrIp: "10.0.0.0/16"}
                        - {IpProtocol: "tcp", FromPort: 81, ToPort: 81, CidrIp: "10.0.0.0/16"}

                """), "\(run.output)")
        let (a, z) = (String(repeating: "a", count: 30), String(repeating: "z", count: 30))
        #expect(run.output.contains("DisplayName …\(a)old\(z)… -> …\(a)new\(z)…\n"), "\(run.output)")
    }
}
