// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel
import Testing

/// What is changed, and how a change comes to a template.
@Suite struct MutationTests {
    private static let template = Template(
        root: [
            "Conditions": ["IsProd": ["Fn::Equals": [["Ref": "Stage"], "prod"]]],
            "Resources": [
                "Queue": [
                    "Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain",
                    "Properties": [
                        "VisibilityTimeout": 30, "FifoQueue": true, "Tags": [["Key": "a", "Value": "b"]],
                        "RedrivePolicy": ["deadLetterTargetArn": ["Fn::GetAtt": ["Dead", "Arn"]]],
                    ],
                ],
                "Dead": ["Type": "AWS::SQS::Queue"],
                "Other": ["Type": "AWS::SQS::Queue", "DependsOn": ["Queue", "Dead"]],
                "Group": [
                    "Type": "AWS::EC2::SecurityGroup",
                    "Properties": [
                        "GroupDescription": "g",
                        "SecurityGroupIngress": [
                            ["IpProtocol": "tcp", "FromPort": 80, "CidrIp": "10.0.0.0/8"],
                            ["IpProtocol": "tcp", "FromPort": 443, "CidrIp": "0.0.0.0/0"],
                        ],
                    ],
                ],
                "Role": [
                    "Type": "AWS::IAM::Role",
                    "Properties": [
                        "AssumeRolePolicyDocument": [
                            "Statement": [
                                "Effect": "Allow", "Action": "sts:AssumeRole",
                                "Principal": ["Service": "ecs-tasks.amazonaws.com"],
                            ]
                        ],
                        "Policies": [
                            [
                                "PolicyName": "p",
                                "PolicyDocument": [
                                    "Statement": [
                                        [
                                            "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                                            "Resource": "arn:aws:s3:::b/*",
                                        ],
                                        [
                                            "Effect": "Deny", "Action": "s3:*", "Resource": "*",
                                            "Condition": ["Bool": [:]],
                                        ],
                                    ]
                                ],
                            ]
                        ],
                    ],
                ],
            ],
            "Outputs": ["Url": ["Value": ["Ref": "Queue"]]],
        ])

    private let all = StackMutations(template, stackType: "App.Stack").all

    private func descriptions(of key: String) -> [String] { all.filter { $0.key == key }.map(\.description) }

    @Test func valuesBecomeOthersOfTheirKind() {
        #expect(
            descriptions(of: "Queue") == [
                #"'Queue' DeletionPolicy: "Retain" is removed"#, "'Queue' VisibilityTimeout: 30 becomes 60",
                "'Queue' FifoQueue: true becomes false",
                #"'Queue' RedrivePolicy: {"deadLetterTargetArn":{"Fn::GetAtt":["Dead","Arn"]}} is removed"#,
                #"'Queue' RedrivePolicy.deadLetterTargetArn: {"Fn::GetAtt":["Dead","Arn"]} is removed"#,
                ##"'Queue' RedrivePolicy.deadLetterTargetArn: {"Fn::GetAtt":["Dead","Arn"]} becomes {"Fn::GetAtt":["Other","Arn"]}"##,
            ])
    }

    @Test func onlyWhatNothingRefersToIsRemoved() {
        #expect(all.filter { $0.kind == .resource }.map(\.key) == ["Other", "Group", "Role"])
        #expect(all.filter { $0.kind == .output }.map(\.description) == ["'Url' is removed"])
    }

    @Test func rulesAreTakenAwayAndOpened() {
        let found = descriptions(of: "Group")
        #expect(found.contains { $0.hasPrefix("'Group' SecurityGroupIngress[0]: ") && $0.hasSuffix("is removed") })
        #expect(found.contains(#"'Group' SecurityGroupIngress[0].CidrIp: "10.0.0.0/8" becomes "0.0.0.0/0""#))
        #expect(found.contains(#"'Group' SecurityGroupIngress[1].CidrIp: "0.0.0.0/0" becomes "192.0.2.0/24""#))
        #expect(!found.contains { $0.contains("GroupDescription") })
    }

    @Test func aProtocolBecomesAnotherThatThereIs() {
        let protocols = StackMutations(
            Template(
                root: [
                    "Resources": [
                        "In": [
                            "Type": "AWS::EC2::SecurityGroupIngress",
                            "Properties": ["IpProtocol": "-1", "CidrIp": "10.0.0.0/8"],
                        ],
                        "Out": [
                            "Type": "AWS::EC2::SecurityGroupEgress",
                            "Properties": ["IpProtocol": "tcp", "CidrIp": "10.0.0.0/8"],
                        ],
                    ]
                ]), stackType: "App.Stack"
        ).all.filter { $0.path.steps.last == .key("IpProtocol") }
        #expect(protocols.map(\.new) == ["tcp", "udp"])
    }

    @Test func whatAMetricIsDrawnUnderStays() {
        let alarm: Node = [
            "Type": "AWS::CloudWatch::Alarm",
            "Properties": [
                "Metrics": [["Id": "difference", "Expression": "more - less", "Label": "Fewer than should"]]
            ],
        ]
        let all = StackMutations(Template(root: ["Resources": ["Alarm": alarm]]), stackType: "App.Stack").all
        #expect(all.contains { $0.path.steps.last == .key("Expression") })
        #expect(!all.contains { $0.path.steps.last == .key("Label") })
    }

    @Test func statementsAreTurnedWidenedAndOpened() {
        let found = descriptions(of: "Role")
        let policy = "'Role' Policies[0].PolicyDocument.Statement"
        #expect(found.contains(#"'Role' AssumeRolePolicyDocument.Statement.Effect: "Allow" becomes "Deny""#))
        #expect(
            found.contains(
                #"'Role' AssumeRolePolicyDocument.Statement.Principal: {"Service":"ecs-tasks.amazonaws.com"} becomes "*""#
            ))
        #expect(found.contains(#"\#(policy)[0].Action[1]: "s3:PutObject" is removed"#))
        #expect(found.contains(#"\#(policy)[0].Action[0]: "s3:GetObject" becomes "s3:*""#))
        #expect(found.contains(#"\#(policy)[0].Resource: "arn:aws:s3:::b/*" becomes "*""#))
        #expect(found.contains(#"\#(policy)[1].Effect: "Deny" becomes "Allow""#))
        #expect(found.contains { $0.hasPrefix("\(policy)[1].Condition: ") })
        #expect(!found.contains { $0.hasPrefix("'Role' Policies[0].PolicyName") })
    }

    @Test func aConditionIsTurned() {
        let inverted = all.first { $0.section == .conditions }
        #expect(inverted?.new == ["Fn::Not": [["Fn::Equals": [["Ref": "Stage"], "prod"]]]])
    }

    /// A mutation without effect would count against the tests.
    @Test func eachChangesTheTemplateAndNothingElse() throws {
        #expect(Set(all).count == all.count)
        for mutation in all {
            let changed = try #require(mutation.applied(to: Self.template), "\(mutation)")
            #expect(changed != Self.template, "\(mutation)")
            let read = try #require(Mutation(json: mutation.json))
            #expect(read.applied(to: Self.template) == changed)
        }
    }

    @Test func whoWaitedForARemovedResourceWaitsNoMore() throws {
        let removal = Mutation(.resource, "App.Stack", .resources, "Dead", type: "AWS::SQS::Queue")
        let changed = try #require(removal.applied(to: Self.template))
        #expect(changed.root["Resources"]?["Other"]?["DependsOn"] == "Queue")
    }

    @Test func anotherStackOfTheTypeIsChangedWhereItHasTheSame() {
        func template(_ hash: String) -> Template {
            let resource: Node = ["Type": "T", "Properties": ["A": 1]]
            return Template(root: ["Resources": .object([.init(key: "Deployment\(hash)", value: resource)])])
        }
        let mutation = Mutation(
            .value, "App.Stack", .resources, "Deployment0123456789ABCDEF", type: "T",
            Node.Path([.key("Properties"), .key("A")]), old: 1, new: 2)
        let changed = mutation.applied(to: template("FEDCBA9876543210"))
        #expect(changed?.root["Resources"]?["DeploymentFEDCBA9876543210"]?["Properties"] == ["A": 2])
        #expect(mutation.applied(to: Template(root: ["Resources": ["Deployment": ["Type": "T"]]])) == nil)
        #expect(mutation.applied(to: Template(root: [:])) == nil)
    }

    @Test func readsAreKeptByStackAndTest() {
        let reads = TestReads(
            [
                TestReads.line(test: "T.b()/f.swift:1:2", stackType: "App.Web"),
                TestReads.line(test: "T.a()/f.swift:1:2", stackType: "App.Web"),
                TestReads.line(test: "T.a()/f.swift:1:2", stackType: "App.Web"),
                TestReads.line(test: nil, stackType: "App.Data"), "broken",
            ].joined(separator: "\n"))
        #expect(reads.tests(of: "App.Web") == ["T.a()/f.swift:1:2", "T.b()/f.swift:1:2"])
        #expect(reads.tests(of: "App.Data").isEmpty)
        #expect(reads.hasOthers(of: "App.Data"))
        #expect(!reads.hasOthers(of: "App.Web"))
        #expect(TestReads("").isEmpty)
    }
}
