// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A trigger of a function of the template needs a permission of the function.
enum InvokePermissionRule: SystemRule {
    static let description = RuleDescription(
        "invoke-permission", "A function lets the services invoke it that the template connects with it.",
        reason: "the service cannot invoke the function: AWS refuses the connection, or events get lost",
        example: """
              "T": {"Type": "AWS::SNS::Topic"},
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler"
                }
              },
              "S": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {
                  "TopicArn": {"Ref": "T"},
                  "Protocol": "lambda",
                  "Endpoint": {"Fn::GetAtt": ["F", "Arn"]}
                }
            + },
            + "P": {
            +   "Type": "AWS::Lambda::Permission",
            +   "Properties": {
            +     "FunctionName": {"Ref": "F"},
            +     "Action": "lambda:InvokeFunction",
            +     "Principal": "sns.amazonaws.com",
            +     "SourceArn": {"Ref": "T"}
            +   }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        FunctionTrigger.all(in: system.outcome).compactMap { trigger in
            guard let function = EventSource.function(trigger.function, system.outcome) else { return nil }
            var sources: [PartialString?] = trigger.sourceARNs
            if sources.isEmpty { sources = [trigger.source.map(system.permissions.names.identity)] }
            let isDenied = sources.contains { source in
                system.permissions.decision(trigger.service, "lambda:InvokeFunction", on: function, from: source)
                    == .denied
            }
            guard isDenied else { return nil }
            let source = trigger.source.map { " for '\($0.logicalID)'" } ?? ""
            return error(
                at: trigger.function,
                "'\(trigger.owner.logicalID)' invokes '\(function.logicalID)', which does not let \(trigger.service) do so\(source)",
                fix:
                    "add an AWS::Lambda::Permission with Action 'lambda:InvokeFunction' and Principal '\(trigger.service)'",
                notes: [Diagnostic.Note(at: function.location, "'\(function.logicalID)' is made here")])
        }
    }
}
