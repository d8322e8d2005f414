// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The services that a role lets a task or a function call can be reached from where it runs.
enum UnreachableCalledServiceRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-called-service",
        "A task or a function within a VPC has a way to the services that its role lets it call.",
        reason: "the calls end in a timeout",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "Association": {
                "Type": "AWS::EC2::SubnetRouteTableAssociation",
                "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}
              },
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {"GroupDescription": "Function", "VpcId": {"Ref": "Vpc"}}
            + },
            + "Endpoint": {
            +   "Type": "AWS::EC2::VPCEndpoint",
            +   "Properties": {
            +     "VpcId": {"Ref": "Vpc"},
            +     "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.dynamodb"},
            +     "RouteTableIds": [{"Ref": "Table"}]
            +   }
              },
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "ManagedPolicyArns": [
                    "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
                  ],
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "Read",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                          {
                            "Effect": "Allow",
                            "Action": "dynamodb:GetItem",
                            "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/a"
                          }
                        ]
                      }
                    }
                  ]
                }
              },
              "Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Code": {"ZipFile": "def handler(e, c): pass"},
                  "VpcConfig": {"SubnetIds": [{"Ref": "Subnet"}], "SecurityGroupIds": [{"Ref": "Group"}]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let called = CalledServices(
            services: ServicePaths(network: system.network, permissions: system.permissions))
        return called.paths().compactMap { path, permission in
            guard let blocker = path.failure?.blocker else { return nil }
            return warning(
                at: permission, path.sentence, fix: blocker.fix,
                notes: [Diagnostic.Note(at: blocker.place.location, "the way breaks here")])
        }
    }
}
