// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A function at CloudFront's edge is a version of one that can run there.
enum EdgeFunctionRule: SystemRule {
    static let description = RuleDescription(
        "edge-function", "A Lambda@Edge function is a published version in us-east-1, without environment or VPC.",
        reason:
            "CloudFront rejects the distribution: it takes numbered versions of functions that can be copied to the edge",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Runtime": "nodejs22.x",
                  "Handler": "index.handler",
                  "Role": {"Fn::GetAtt": ["R", "Arn"]},
                  "Code": {"ZipFile": "exports.handler = async e => e"}
                }
              },
            + "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}}},
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
                    "Origins": [
                      {
                        "Id": "app",
                        "DomainName": "example.com",
                        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "app",
                      "ViewerProtocolPolicy": "https-only",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
                      "LambdaFunctionAssociations": [
            -           {"EventType": "viewer-request", "LambdaFunctionARN": {"Fn::GetAtt": ["F", "Arn"]}}
            +           {"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": "V"}}
                      ]
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            let configuration = distribution["DistributionConfig"]
            let behaviors = [configuration["DefaultCacheBehavior"]] + configuration["CacheBehaviors"].knownElements
            return behaviors.flatMap { $0["LambdaFunctionAssociations"].knownElements }.flatMap {
                findings($0["LambdaFunctionARN"], system.outcome)
            }
        }
    }

    private static func findings(_ arn: PropertyValue, _ outcome: Outcome) -> [Diagnostic] {
        guard let target = outcome.resource(arn) else { return [] }
        switch target.type {
        case "AWS::Lambda::Function", "AWS::Lambda::Alias":
            return [
                error(
                    at: arn,
                    "'\(target.logicalID)' at the edge is no version of a function",
                    fix: "add an AWS::Lambda::Version, and use its Ref")
            ]
        case "AWS::Lambda::Version":
            guard let function = outcome.resource(target["FunctionName"], of: "AWS::Lambda::Function")
            else { return [] }
            return problems(of: function, arn, outcome)
        default: return []
        }
    }

    private static func problems(
        of function: Outcome.Resource, _ arn: PropertyValue, _ outcome: Outcome
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let region = outcome.region, region != "us-east-1" {
            found.append(
                error(
                    at: arn, "'\(function.logicalID)' at the edge is made in \(region)",
                    fix: "make it in a stack in us-east-1 and pass the version's ARN"))
        }
        let variables = function["Environment"]["Variables"].members ?? []
        if !variables.isEmpty {
            found.append(
                error(
                    at: function["Environment"],
                    "'\(function.logicalID)' runs at the edge and has environment variables",
                    fix: "write the values into the code, or read them from Parameter Store"))
        }
        if !function["VpcConfig"].isAbsent, !function["VpcConfig"]["SubnetIds"].knownElements.isEmpty {
            found.append(
                error(
                    at: function["VpcConfig"], "'\(function.logicalID)' runs at the edge and is in a VPC",
                    fix: "remove VpcConfig"))
        }
        if let role = outcome.resource(function["Role"], of: "AWS::IAM::Role"),
            let statements = AccessPolicy(role["AssumeRolePolicyDocument"], ResourceNames(outcome: outcome))
                .allStatements,
            !statements.contains(where: { $0.admits(service: "edgelambda.amazonaws.com") != false })
        {
            found.append(
                error(
                    at: role["AssumeRolePolicyDocument"],
                    "'\(role.logicalID)' is the role of '\(function.logicalID)' at the edge, and does not trust edgelambda.amazonaws.com",
                    fix: "let lambda.amazonaws.com and edgelambda.amazonaws.com assume it"))
        }
        return found
    }
}
