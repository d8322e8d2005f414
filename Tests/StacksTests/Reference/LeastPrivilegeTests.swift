// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What roles and endpoints let through, and no more.
@Suite struct LeastPrivilegeTests {
    private let stack = StackUnderTest(ServiceStack(Sample.development))

    private func statements(_ document: Node?) -> [Node] { document?["Statement"]?.arrayValue ?? [] }

    @Test(arguments: ["WebTaskRole", "WebExecutionRole"])
    func tasksOfThisAccountAloneTakeTheRoles(logicalID: String) throws {
        let trust = statements(try stack.resource(IAM.Role.self, logicalID)["AssumeRolePolicyDocument"])
        #expect(trust.count == 1)
        #expect(trust[0]["Action"] == "sts:AssumeRole")
        #expect(trust[0]["Condition"]?["StringEquals"] == ["aws:SourceAccount": .ref("AWS::AccountId")])
        #expect(
            trust[0]["Condition"]?["ArnLike"]
                == ["aws:SourceArn": .sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*")])
    }

    @Test func theExecutionRolePullsAndLogsAndNothingElse() throws {
        let policies = try #require(stack.resource(IAM.Role.self, "WebExecutionRole")["Policies"]?.arrayValue)
        #expect(
            policies.flatMap { statements($0["PolicyDocument"]) }.map { $0["Action"] } == [
                "ecr:GetAuthorizationToken",
                ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                ["logs:CreateLogStream", "logs:PutLogEvents"],
            ])
    }

    /// Nobody takes data out of the account by an endpoint.
    @Test(arguments: ["EcrApiEndpoint", "EcrDkrEndpoint"])
    func endpointsServeThisAccountAlone(logicalID: String) throws {
        let policy = statements(try stack.resource(EC2.VPCEndpoint.self, logicalID)["PolicyDocument"])
        #expect(policy.count == 1)
        let account: Node = .ref("AWS::AccountId")
        #expect(
            policy[0]["Condition"]
                == ["StringEquals": ["aws:PrincipalAccount": account, "aws:ResourceAccount": account]])
    }

    @Test func theEndpointOfS3GivesImageLayersAndWhatIsTheAccountsOwn() throws {
        let policy = statements(try stack.resource(EC2.VPCEndpoint.self, "S3Endpoint")["PolicyDocument"])
        #expect(policy.count == 2)
        #expect(policy[0]["Action"] == "s3:GetObject")
        #expect(
            policy[0]["Resource"]
                == .sub("arn:${AWS::Partition}:s3:::prod-${AWS::Region}-starport-layer-bucket/*"))
        let account: Node = .ref("AWS::AccountId")
        #expect(
            policy[1]["Condition"]
                == ["StringEquals": ["aws:PrincipalAccount": account, "aws:ResourceAccount": account]])
    }

    /// Each passage is one port: what is opened is what is used.
    @Test func passagesAreOnePortWide() {
        let rules =
            stack.resources(EC2.SecurityGroup.self).flatMap { group in
                ["SecurityGroupIngress", "SecurityGroupEgress"].flatMap { group[$0]?.arrayValue ?? [] }
            }
            + stack.template.resources.filter {
                ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"].contains($0.type)
            }.map { Node(.object($0.properties)) }
        let open = rules.filter { $0["IpProtocol"] != "-1" }
        #expect(open.count == 5)
        for rule in open {
            #expect(rule["IpProtocol"] == "tcp")
            #expect(rule["FromPort"] == rule["ToPort"])
        }
        let answers = rules.filter { $0["IpProtocol"] == "-1" }
        #expect(answers.map { $0["CidrIp"] } == ["127.0.0.1/32"])
    }
}
