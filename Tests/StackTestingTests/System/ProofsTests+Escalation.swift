// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel
import Testing

@testable import StackTesting

/// Roles that lift their limits, and permissions of which the templates do not say it all.
extension ProofsTests {
    private func role(_ statements: Document...) -> UntypedResource {
        UntypedResource(
            "Admin", type: "AWS::IAM::Role",
            properties: [
                "AssumeRolePolicyDocument": [
                    "Statement": [
                        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": "lambda.amazonaws.com"],
                    ]
                ],
                "Policies": [
                    ["PolicyName": "own", "PolicyDocument": ["Statement": Document(statements)]]
                ],
            ])
    }

    @Test func whoMayDoEverythingCanLiftWhatLimitsIt() {
        let everything: Document = ["Effect": "Allow", "Action": "*", "Resource": "*"]
        let words = "'Admin': it may do iam:PutRolePolicy on any role: it can give itself any permission"
        #expect(breaks(.noRoleEscalates, role(everything)) == nil)
        let denied = breaks(
            .noRoleEscalates, role(everything, ["Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"]))
        #expect(denied?.contains("error: \(words)") == true, "\(denied ?? "")")
        #expect(denied?.split(separator: "\n").count == 2)
        let conditional = breaks(
            .noRoleEscalates,
            role([
                "Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": ["StringEquals": ["aws:RequestedRegion": "eu-west-1"]],
            ]))
        #expect(conditional?.contains(words) == true, "\(conditional ?? "")")
        let open = breaks(
            .noRoleEscalates,
            role(
                everything,
                [
                    "Effect": "Deny", "Action": "*", "Resource": "*",
                    "Condition": ["StringNotEquals": ["aws:RequestedRegion": "eu-west-1"]],
                ]))
        #expect(open?.contains("'Admin': role 'Admin' may or may not do iam:PutRolePolicy") == true, "\(open ?? "")")
        // What keeps it from permissions keeps its limits.
        #expect(
            breaks(
                .noRoleEscalates, role(everything, ["Effect": "Deny", "Action": "iam:*", "Resource": "*"])) == nil)
    }

    @Test func actionsThatNobodyKnowsAreNotProved() {
        func allowed(_ action: Document) -> String? {
            breaks(.noRoleEscalates, role(["Effect": "Allow", "Action": action, "Resource": "*"]))
        }
        #expect(
            allowed(.init(Value<String>.unchecked(.ref("AWS::StackName"))))?.contains("not proved: 'Admin': which")
                == true)
        #expect(allowed(.init(Value<String>.unchecked(.call("Fn::ImportValue", "action")))) != nil)
        #expect(allowed(.init(Value<String>.unchecked(.call("Fn::Sub", "s3:${AWS::StackName}")))) == nil)
    }

    @Test(arguments: [
        ("AWS::IAM::ManagedPolicy", "Roles"), ("AWS::IAM::Policy", "Roles"), ("AWS::IAM::Policy", "Users"),
    ]) func policiesOfOutsidersAreNotProved(type: String, property: String) {
        func policy(_ action: Document) -> UntypedResource {
            UntypedResource(
                "Extra", type: type,
                properties: [
                    "PolicyName": "extra", .init(property): ["outside"],
                    "PolicyDocument": ["Statement": [["Effect": "Allow", "Action": action, "Resource": "*"]]],
                ])
        }
        let text = breaks(.noRoleEscalates, policy("iam:PutRolePolicy"))
        #expect(text?.contains("not proved: 'Extra': it is for somebody who is not in the templates") == true)
        #expect(breaks(.noRoleEscalates, policy("sqs:SendMessage")) == nil)
        #expect(breaks(.noRoleEscalates, policy("lambda:CreateFunction")) == nil)
        #expect(breaks(.noRoleEscalates, policy(["lambda:CreateFunction", "iam:PassRole"])) != nil)
    }

    @Test func setsOfPermissionsAreNotProved() {
        func set(_ properties: Map<Document>) -> UntypedResource {
            UntypedResource("Set", type: "AWS::SSO::PermissionSet", properties: properties)
        }
        func inline(_ action: Document) -> UntypedResource {
            set(["InlinePolicy": ["Statement": [["Effect": "Allow", "Action": action, "Resource": "*"]]]])
        }
        #expect(
            breaks(.noRoleEscalates, inline("iam:PutRolePolicy"))?
                .contains("not proved: 'Set': it becomes a role of its own, which may do iam:PutRolePolicy") == true)
        #expect(breaks(.noRoleEscalates, inline("sqs:SendMessage")) == nil)
        #expect(breaks(.noRoleEscalates, set(["ManagedPolicies": ["arn:aws:iam::aws:policy/IAMFullAccess"]])) != nil)
        #expect(breaks(.noRoleEscalates, set(["CustomerManagedPolicyReferences": [["Name": "own"]]])) != nil)
    }
}
