// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateAnalysis

/// Ways to more permissions than were given.
@Suite struct EscalationTests {
    private func escalations(_ statements: String, role: String = "") throws -> [Escalation] {
        let model = try AccessListTests.model(
            """
            "Admin": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement":
              [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
               {"Effect": "Allow", "Principal": {"AWS": {"Ref": "AWS::AccountId"}}, "Action": "sts:AssumeRole"}]},
              "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"]}},
            "Weak": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement":
              [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}},
            "Deployer": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": "Admin.Arn"}}},
            "Policy": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": []}}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {\(role) "AssumeRolePolicyDocument": {},
              "ManagedPolicyArns": [{"Ref": "Policy"}],
              "Policies": [{"PolicyName": "own", "PolicyDocument": {"Statement": [\(statements)]}}]}}
            """)
        return model.escalations.filter { $0.identity.logicalID == "Role" }
    }

    private func allow(_ actions: String, on resource: String = #""*""#) -> String {
        #"{"Effect": "Allow", "Action": \#(actions), "Resource": \#(resource)}"#
    }

    private static let admin = #"{"Fn::GetAtt": "Admin.Arn"}"#
    private static let weak = #"{"Fn::GetAtt": "Weak.Arn"}"#

    @Test(arguments: [
        (#""iam:PutRolePolicy""#, #""*""#, "iam:PutRolePolicy on any role: it can give itself any permission"),
        (
            #""iam:*RolePolicy""#, #"{"Fn::GetAtt": "Role.Arn"}"#,
            "iam:PutRolePolicy on role 'Role': it can give itself any permission"
        ),
        (
            #""iam:CreatePolicyVersion""#, #"{"Ref": "Policy"}"#,
            "iam:CreatePolicyVersion on managed policy 'Policy': it can write any permission into a policy that it has"
        ),
        (
            #""lambda:UpdateFunctionCode""#, #"{"Fn::GetAtt": "Deployer.Arn"}"#,
            "lambda:UpdateFunctionCode on function 'Deployer': it can run its own code with that role"
        ),
        (
            #""sts:AssumeRole""#, #"{"Fn::GetAtt": "Admin.Arn"}"#,
            "sts:AssumeRole on role 'Admin': it can act as another role"
        ),
    ])
    func oneActionIsEnough(_ action: String, _ resource: String, _ expected: String) throws {
        let found = try escalations(allow(action, on: resource))
        #expect(found.map(\.text).first == expected)
    }

    @Test func passingAStrongerRoleToAServiceThatRunsCode() throws {
        let create = allow(#"["lambda:CreateFunction", "lambda:InvokeFunction"]"#)
        let found = try escalations("\(allow(#""iam:PassRole""#, on: Self.admin)), \(create)")
        #expect(found.map(\.method.id) == ["lambda-001"])
        #expect(found.first?.role?.logicalID == "Admin")
        #expect(found.first?.places.count == 2)
        #expect(try escalations("\(allow(#""iam:PassRole""#, on: Self.weak)), \(create)").isEmpty)
        #expect(try escalations(allow(#""iam:PassRole""#, on: Self.admin)).isEmpty)
        #expect(try escalations(create).isEmpty)
    }

    @Test func aRoleThatIsPassedToOneServiceIsNotForOthers() throws {
        let create = allow(#"["lambda:CreateFunction", "ec2:RunInstances"]"#)
        func passing(_ service: String) -> String {
            """
            {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
              "Condition": {"StringEquals": {"iam:PassedToService": "\(service).amazonaws.com"}}}
            """
        }
        #expect(try escalations("\(passing("lambda")), \(create)").map(\.method.id) == ["lambda-001"])
        #expect(try escalations("\(passing("ec2")), \(create)").map(\.method.id) == ["ec2-001"])
        #expect(try escalations("\(passing("glue")), \(create)").isEmpty)
    }

    @Test func whatIsDeniedIsNoWay() throws {
        let denied = allow(#""iam:PutRolePolicy""#) + #", {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#
        #expect(try escalations(denied).isEmpty)
    }

    @Test func whoMayDoEverythingNeedsNoWay() throws {
        #expect(try escalations(allow(#""*""#)).isEmpty)
    }

    @Test func everyMethodNamesActionsThatAWSHas() {
        for method in EscalationMethod.all {
            for action in method.actions {
                let service = String(action.prefix { $0 != ":" })
                #expect(!AccessEntry.concrete(action, service).isEmpty)
                #expect(
                    AccessEntry.concrete("\(action)*", service).contains(
                        action.dropFirst(service.count + 1).lowercased()))
            }
        }
        #expect(Set(EscalationMethod.all.map(\.id)).count == EscalationMethod.all.count)
    }
}
