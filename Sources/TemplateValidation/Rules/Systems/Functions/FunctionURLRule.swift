// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// URLs of functions that everyone may call.
enum FunctionURLRule: SystemRule {
    static let description = RuleDescription(
        "function-url-permission", "A function whose URL asks for no signature lets everyone invoke the URL.",
        reason: "every request is answered with 403 Forbidden",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler"
                }
              },
              "U": {
                "Type": "AWS::Lambda::Url",
                "Properties": {"AuthType": "NONE", "TargetFunctionArn": {"Fn::GetAtt": ["F", "Arn"]}}
            + },
            + "P": {
            +   "Type": "AWS::Lambda::Permission",
            +   "Properties": {
            +     "FunctionName": {"Ref": "F"},
            +     "Action": "lambda:InvokeFunctionUrl",
            +     "Principal": "*",
            +     "FunctionUrlAuthType": "NONE"
            +   }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Url").compactMap { url in
            guard url["AuthType"].text == "NONE",
                let function = EventSource.function(url["TargetFunctionArn"], system.outcome),
                system.permissions.decision(
                    forService: "*", doing: "lambda:InvokeFunctionUrl", on: function, from: nil) == .denied
            else { return nil }
            return warning(
                at: url,
                "'\(url.logicalID)' is open to everyone, but '\(function.logicalID)' lets nobody invoke its URL",
                fix:
                    "add an AWS::Lambda::Permission with Action 'lambda:InvokeFunctionUrl', Principal '*' and FunctionUrlAuthType 'NONE'"
            )
        }
    }
}
