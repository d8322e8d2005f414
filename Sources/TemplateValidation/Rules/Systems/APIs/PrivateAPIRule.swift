// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A private API says whom it answers.
enum PrivateAPIRule: SystemRule {
    static let description = RuleDescription(
        "private-api", "A private REST API has a resource policy.",
        reason:
            "API Gateway answers \"Private REST API doesn't have a resource policy attached to it\", and deploys nothing",
        example: """
              "Api": {
                "Type": "AWS::ApiGateway::RestApi",
                "Properties": {
                  "Name": "a",
            -     "EndpointConfiguration": {"Types": ["PRIVATE"]}
            +     "EndpointConfiguration": {"Types": ["PRIVATE"]},
            +     "Policy": {
            +       "Version": "2012-10-17",
            +       "Statement": [
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
            +           "Action": "execute-api:Invoke",
            +           "Resource": "execute-api:/*"
            +         }
            +       ]
            +     }
                }
              },
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "AWS_IAM",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
                  }
                }
              },
              "Deployment": {
                "Type": "AWS::ApiGateway::Deployment",
                "DependsOn": "Method",
                "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "dev"}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        RestAPIs(system.outcome).members.compactMap { member in
            // A document can have the policy in it.
            guard member.isWritten, !member.deployments.isEmpty, member.api["Policy"].isAbsent,
                member.api["EndpointConfiguration"]["Types"].knownElements.contains(where: { $0.text == "PRIVATE" })
            else { return nil }
            return error(
                at: member.api["EndpointConfiguration"],
                "'\(member.api.logicalID)' is a private API without a Policy, and so answers nobody",
                fix: "set Policy, allowing execute-api:Invoke from the VPC endpoints that may call it")
        }
    }
}
