// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that is sent to or read from is named by its ARN, not by its name; `ReferenceKindRule` has what else a
/// reference can be wrong about.
enum ReceiverReferenceRule: SystemRule {
    static let description = RuleDescription(
        "receiver-reference",
        "What a service sends to or reads is named by its ARN, not by its name.",
        reason: "AWS answers that the ARN is not valid",
        example: """
              "Q": {"Type": "AWS::SQS::Queue"},
              "P": {
                "Type": "AWS::SQS::QueuePolicy",
                "Properties": {
                  "Queues": [{"Ref": "Q"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "events.amazonaws.com"},
                        "Action": "sqs:SendMessage",
                        "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
                      }
                    ]
                  }
                }
              },
              "R": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                  "ScheduleExpression": "rate(1 hour)",
            -     "Targets": [{"Id": "one", "Arn": {"Fn::GetAtt": ["Q", "QueueName"]}}]
            +     "Targets": [{"Id": "one", "Arn": {"Fn::GetAtt": ["Q", "Arn"]}}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var found: [Diagnostic?] = []
        for mapping in outcome.resources(of: "AWS::Lambda::EventSourceMapping") {
            found.append(finding(mapping["EventSourceArn"], "reads", outcome))
        }
        for pipe in outcome.resources(of: "AWS::Pipes::Pipe") {
            found.append(finding(pipe["Source"], "reads", outcome))
            found.append(finding(pipe["Target"], "sends to", outcome))
        }
        for rule in outcome.resources(of: "AWS::Events::Rule") {
            for target in rule["Targets"].knownElements {
                found.append(finding(target["Arn"], "sends to", outcome))
                found.append(finding(target["DeadLetterConfig"]["Arn"], "sends to", outcome))
            }
        }
        for schedule in outcome.resources(of: "AWS::Scheduler::Schedule") {
            found.append(finding(schedule["Target"]["Arn"], "sends to", outcome))
            found.append(finding(schedule["Target"]["DeadLetterConfig"]["Arn"], "sends to", outcome))
        }
        for subscription in outcome.resources(of: "AWS::SNS::Subscription")
        where ["sqs", "lambda", "firehose"].contains(subscription["Protocol"].text) {
            found.append(finding(subscription["Endpoint"], "sends to", outcome))
        }
        for function in outcome.resources(of: "AWS::Lambda::Function") {
            found.append(finding(function["DeadLetterConfig"]["TargetArn"], "sends to", outcome))
        }
        for config in outcome.resources(of: "AWS::Lambda::EventInvokeConfig") {
            for result in ["OnSuccess", "OnFailure"] {
                found.append(finding(config["DestinationConfig"][result]["Destination"], "sends to", outcome))
            }
        }
        return found.compactMap { $0 }
    }

    private static func finding(_ value: PropertyValue, _ verb: String, _ outcome: Outcome) -> Diagnostic? {
        guard let resource = outcome.resource(value), let attribute = value.reference?.attribute,
            let form = ARNForm.all[resource.type], attribute == form.nameAttribute
        else { return nil }
        let right =
            form.ref == .arn
            ? "{\"Ref\": \"\(resource.logicalID)\"}"
            : "{\"Fn::GetAtt\": [\"\(resource.logicalID)\", \"\(form.arnAttribute)\"]}"
        return error(
            at: value, "'\(value.element)' \(verb) '\(resource.logicalID)' by its name, not by its ARN",
            fix: "write \(right)")
    }
}
