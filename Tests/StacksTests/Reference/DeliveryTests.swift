// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Who may do what from GitHub.
@Suite struct DeliveryTests {
    private static func stack(_ change: (inout DeliverySettings) -> Void = { _ in }) -> StackUnderTest {
        var settings = DeliverySettings(
            repository: "team/shop", subject: .named,
            environments: [
                DeliveredEnvironment(Sample.developmentEnvironment), DeliveredEnvironment(Sample.productionEnvironment),
            ])
        change(&settings)
        return StackUnderTest(DeliveryStack(settings))
    }

    private let stack = Self.stack()
    private let token = "token.actions.githubusercontent.com"

    private func subjects(_ role: String) throws -> Node? {
        try stack.resource(IAM.Role.self, role)["AssumeRolePolicyDocument.Statement[0].Condition.StringEquals"]?[
            "\(token):sub"]
    }

    private func stackArn(_ name: String, _ region: String) -> Value<String> {
        "arn:\(.partition):cloudformation:\(Value<String>(region)):\(.accountId):stack/\(Value<String>(name))/1"
    }

    @Test func nothingIsWrongWithIt() { #expect(stack.messages.isEmpty) }

    /// To the letter: a pattern would let other branches and repositories in.
    @Test func eachRoleIsTakenByTokensOfOnePurpose() throws {
        #expect(try subjects("PlanRole") == ["repo:team/shop:pull_request", "repo:team/shop:ref:refs/heads/main"])
        #expect(try subjects("DevelopmentDeployRole") == "repo:team/shop:environment:development")
        #expect(try subjects("ProductionDeployRole") == "repo:team/shop:environment:production")
        for role in ["PlanRole", "DevelopmentDeployRole", "ProductionDeployRole"] {
            let trust = try stack.resource(IAM.Role.self, role)["AssumeRolePolicyDocument.Statement"]?.arrayValue ?? []
            #expect(trust.count == 1)
            #expect(trust[0]["Action"] == "sts:AssumeRoleWithWebIdentity")
            #expect(trust[0]["Principal"]?["Federated"] == .getAtt("GitHubProvider", "Arn"))
            #expect(trust[0]["Condition"]?["StringEquals"]?["\(token):aud"] == "sts.amazonaws.com")
        }
    }

    /// Repositories made since July 2026 have their numbers in the subject, which no pattern of names fits.
    @Test func aRepositoryIsNamedAsItsTokensNameIt() throws {
        func subjects(_ subject: GitHubSubject, _ role: String) throws -> Node? {
            let stack = Self.stack { $0.subject = subject }
            #expect(stack.messages.isEmpty)
            return try stack.resource(IAM.Role.self, role)[
                "AssumeRolePolicyDocument.Statement[0].Condition.StringEquals"]?["\(token):sub"]
        }
        let numbered = GitHubSubject.numbered(owner: 123456, repository: 456789)
        #expect(
            try subjects(numbered, "PlanRole")
                == ["repo:team@123456/shop@456789:pull_request", "repo:team@123456/shop@456789:ref:refs/heads/main"])
        #expect(
            try subjects(numbered, "DevelopmentDeployRole") == "repo:team@123456/shop@456789:environment:development")
        #expect(
            try subjects(.either(owner: 123456, repository: 456789), "DevelopmentDeployRole")
                == ["repo:team@123456/shop@456789:environment:development", "repo:team/shop:environment:development"])
    }

    @Test func lookingChangesNothing() {
        let development = stackArn("\(Sample.development.stackNamePrefix)-service", "eu-west-1")
        #expect(stack.may("PlanRole", "cloudformation:CreateChangeSet", on: development).isAllowed)
        for action in ["ExecuteChangeSet", "DeleteStack", "UpdateStack", "CreateStack", "SetStackPolicy"] {
            #expect(stack.may("PlanRole", "cloudformation:\(action)", on: development).isDenied, "\(action)")
        }
        #expect(stack.may("PlanRole", "iam:PassRole").isDenied)
        #expect(stack.may("PlanRole", "secretsmanager:GetSecretValue").isDenied)
        #expect(stack.may("PlanRole", "ssm:GetParameter").isDenied)
    }

    @Test func deployingIsBoundToTheStacksOfOneEnvironment() {
        let own = stackArn("\(Sample.development.stackNamePrefix)-service", "eu-west-1")
        let other = stackArn("\(Sample.production.stackNamePrefix)-service", "eu-central-1")
        #expect(stack.may("DevelopmentDeployRole", "cloudformation:ExecuteChangeSet", on: own).isAllowed)
        #expect(stack.may("DevelopmentDeployRole", "cloudformation:ExecuteChangeSet", on: other).isDenied)
        #expect(stack.may("ProductionDeployRole", "cloudformation:ExecuteChangeSet", on: own).isDenied)
        // What the stacks hold is CloudFormation's to change.
        for action in ["ecs:UpdateService", "ec2:CreateVpc", "iam:CreateRole", "ecr:DeleteRepository"] {
            #expect(stack.may("DevelopmentDeployRole", .init(action)).isDenied, "\(action)")
        }
    }

    @Test func aDeploymentActsThroughItsOwnRoleAlone() throws {
        for name in ["Development", "Production"] {
            let policies = try #require(stack.resource(IAM.Role.self, "\(name)DeployRole")["Policies"]?.arrayValue)
            let statements = policies.flatMap { $0["PolicyDocument"]?["Statement"]?.arrayValue ?? [] }
            let passing = statements.filter { $0["Action"] == "iam:PassRole" }
            #expect(passing.map { $0["Resource"] } == [.getAtt("\(name)ExecutionRole", "Arn")])
            #expect(
                passing.first?["Condition"]
                    == ["StringEquals": ["iam:PassedToService": "cloudformation.amazonaws.com"]])
        }
    }

    /// Not whatever an administrator could: the services that the stacks have something of.
    @Test func theStacksGetWhatTheyAreMadeOf() throws {
        let region = "eu-central-1"
        func services(_ role: String) throws -> [String] {
            let policies = try #require(stack.resource(IAM.Role.self, role)["Policies"]?.arrayValue)
            let making = try #require(policies.first { $0["PolicyName"] == "MakeResources" })
            return (making["PolicyDocument"]?["Statement"]?.arrayValue ?? []).flatMap {
                $0["Action"]?.arrayValue?.compactMap(\.stringValue) ?? []
            }
        }
        let development = try services("DevelopmentExecutionRole")
        #expect(development.contains("ecs:*") && development.contains("apigateway:*"))
        #expect(!development.contains("kms:*") && !development.contains("sns:*") && !development.contains("rds:*"))
        let production = try services("ProductionExecutionRole")
        #expect(production.contains("kms:*") && production.contains("sns:*") && production.contains("wafv2:*"))
        #expect(!(development + production).contains { $0.hasPrefix("iam:") || $0 == "*" })
        let policies = try #require(stack.resource(IAM.Role.self, "ProductionExecutionRole")["Policies"]?.arrayValue)
        #expect(
            policies[0]["PolicyDocument"]?["Statement"]?[0]?["Condition"]
                == ["StringEquals": ["aws:RequestedRegion": .string(region)]])
    }

    /// Its own roles, by name, and never those of the delivery.
    @Test func rolesAreMadeByNameAndWithinTheirBoundary() throws {
        let boundary = "arn:aws:iam::123456789012:policy/workload"
        let bounded = Self.stack { $0.environments[0].permissionsBoundaryArn = boundary }
        #expect(bounded.messages.isEmpty)
        func making(_ stack: StackUnderTest) throws -> Node {
            let policies = try #require(
                stack.resource(IAM.Role.self, "DevelopmentExecutionRole")["Policies"]?.arrayValue)
            let statements = policies.flatMap { $0["PolicyDocument"]?["Statement"]?.arrayValue ?? [] }
            return try #require(statements.first { $0["Sid"] == "MakeRoles" })
        }
        let prefix = Sample.development.stackNamePrefix
        #expect(
            try making(stack)["Resource"] == .sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/\(prefix)-*"))
        #expect(try making(stack)["Condition"] == nil)
        #expect(
            try making(bounded)["Condition"] == ["StringEquals": ["iam:PermissionsBoundary": .string(boundary)]])
    }

    /// A role whose name does not begin as the stacks' is CloudFormation's to make no longer.
    @Test func aNameThatIsCutTooShortIsSaid() {
        struct Roles: Stack {
            let name = "roles"
            let description = ""
            var body: some StackContent {
                UntypedResource(
                    "TheRoleOfEverythingThatRuns", type: "AWS::IAM::Role",
                    properties: ["AssumeRolePolicyDocument": ["Statement": []]])
            }
        }
        func messages(_ prefix: String) -> [String] {
            Self.stack {
                let environment = Environment("long", region: .euWest1, account: .any, stackNamePrefix: prefix) {
                    Roles()
                }
                $0.environments = [DeliveredEnvironment(environment)]
            }.messages
        }
        #expect(messages(String(repeating: "a", count: 22)).isEmpty)
        #expect(
            messages(String(repeating: "a", count: 23)).contains {
                $0.contains(
                    "the name of role 'TheRoleOfEverythingThatRuns' may not begin with 'aaaaaaaaaaaaaaaaaaaaaaa'")
            })
    }

    @Test func aProviderThatIsThereIsTaken() throws {
        let arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
        let stack = Self.stack { $0.providerArn = arn }
        #expect(stack.messages.isEmpty)
        #expect(stack.count(IAM.OIDCProvider.self) == 0)
        #expect(
            try stack.resource(IAM.Role.self, "PlanRole")["AssumeRolePolicyDocument.Statement[0].Principal.Federated"]
                == .string(arn))
    }

    @Test func whatWouldLetOthersInIsSaid() {
        let messages = Self.stack {
            ($0.repository, $0.branch) = ("team/*", "release/*")
            $0.subject = .numbered(owner: 0, repository: 456789)
            $0.environments.append(
                DeliveredEnvironment(Sample.developmentEnvironment, gitHubEnvironment: "a:b"))
        }.messages
        for expected in [
            "'team/*' is no repository on GitHub", "'0' is no number that GitHub gives",
            "'release/*' is no name of a branch",
            "'a:b' would not come through as it is", "environment 'development' is delivered twice",
        ] {
            #expect(messages.contains(expected), "\(expected)")
        }
    }
}
