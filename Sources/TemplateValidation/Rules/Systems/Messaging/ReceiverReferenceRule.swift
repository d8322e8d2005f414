// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that is sent to, read from or called is named by its ARN.
enum ReceiverReferenceRule: SystemRule {
    static let description = RuleDescription(
        "receiver-reference",
        "What a service sends to, reads or calls is named by its ARN, and of a kind that it takes.",
        reason: "AWS answers that the ARN is not valid, or that it does not support this kind of resource",
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
            -     "Targets": [{"Id": "one", "Arn": {"Ref": "Q"}}]
            +     "Targets": [{"Id": "one", "Arn": {"Fn::GetAtt": ["Q", "Arn"]}}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html")

    private static let identities: Set = [
        "AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::IAM::User", "AWS::IAM::InstanceProfile",
    ]
    private static let notPolled = identities.union([
        "AWS::SNS::Topic", "AWS::S3::Bucket", "AWS::Events::EventBus", "AWS::Events::Rule", "AWS::Lambda::Function",
        "AWS::StepFunctions::StateMachine", "AWS::KinesisFirehose::DeliveryStream", "AWS::Logs::LogGroup",
    ])
    private static let notCalled = identities.union([
        "AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::Events::Rule",
    ])

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var found: [Diagnostic?] = []
        for mapping in outcome.resources(of: "AWS::Lambda::EventSourceMapping") {
            found.append(finding(mapping["EventSourceArn"], "reads", not: notPolled, outcome, isRead: true))
            found.append(called(mapping["FunctionName"], outcome))
        }
        for pipe in outcome.resources(of: "AWS::Pipes::Pipe") {
            found.append(finding(pipe["Source"], "reads", not: notPolled, outcome, isRead: true))
            found.append(finding(pipe["Target"], "sends to", not: notCalled, outcome))
        }
        for rule in outcome.resources(of: "AWS::Events::Rule") {
            for target in rule["Targets"].knownElements {
                found.append(finding(target["Arn"], "sends to", not: notCalled, outcome))
                found.append(finding(target["DeadLetterConfig"]["Arn"], "sends to", not: notCalled, outcome))
            }
        }
        for schedule in outcome.resources(of: "AWS::Scheduler::Schedule") {
            found.append(finding(schedule["Target"]["Arn"], "sends to", not: notCalled, outcome))
            found.append(finding(schedule["Target"]["DeadLetterConfig"]["Arn"], "sends to", not: notCalled, outcome))
        }
        for subscription in outcome.resources(of: "AWS::SNS::Subscription")
        where ["sqs", "lambda", "firehose"].contains(subscription["Protocol"].text) {
            found.append(finding(subscription["Endpoint"], "sends to", not: notCalled, outcome))
        }
        for function in outcome.resources(of: "AWS::Lambda::Function") {
            found.append(finding(function["DeadLetterConfig"]["TargetArn"], "sends to", not: notCalled, outcome))
        }
        for config in outcome.resources(of: "AWS::Lambda::EventInvokeConfig") {
            for result in ["OnSuccess", "OnFailure"] {
                let destination = config["DestinationConfig"][result]["Destination"]
                found.append(finding(destination, "sends to", not: identities, outcome))
            }
        }
        return found.compactMap { $0 }
    }

    private static func finding(
        _ value: PropertyValue, _ verb: String, not refused: Set<String>, _ outcome: Outcome, isRead: Bool = false
    ) -> Diagnostic? {
        guard let resource = outcome.resource(value), let reference = value.reference else { return nil }
        if refused.contains(resource.type) {
            return error(
                at: value, "'\(value.element)' \(verb) '\(resource.logicalID)', which is \(resource.type.withArticle)",
                fix: "name a resource of a kind that '\(value.element)' can have here")
        }
        guard let form = ARNForm.all[resource.type] else { return nil }
        if isRead, resource.type == "AWS::DynamoDB::Table" {
            guard reference.attribute != "StreamArn" else { return nil }
            return error(
                at: value, "'\(value.element)' reads '\(resource.logicalID)' itself, and not its stream",
                fix: "write {\"Fn::GetAtt\": [\"\(resource.logicalID)\", \"StreamArn\"]}")
        }
        if let attribute = reference.attribute {
            guard attribute == form.nameAttribute || attribute == "QueueUrl" else { return nil }
        } else if form.ref == .arn {
            return nil
        }
        let right =
            form.ref == .arn
            ? "{\"Ref\": \"\(resource.logicalID)\"}"
            : "{\"Fn::GetAtt\": [\"\(resource.logicalID)\", \"\(form.arnAttribute)\"]}"
        let what = resource.type == "AWS::SQS::Queue" && reference.attribute != form.nameAttribute ? "URL" : "name"
        return error(
            at: value, "'\(value.element)' \(verb) '\(resource.logicalID)' by its \(what), not by its ARN",
            fix: "write \(right)")
    }

    private static func called(_ value: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        guard let resource = outcome.resource(value),
            resource.type == "AWS::IAM::Role" || ARNForm.all[resource.type] != nil,
            resource.type != "AWS::Lambda::Function"
        else { return nil }
        return error(
            at: value, "'\(value.element)' calls '\(resource.logicalID)', which is \(resource.type.withArticle)",
            fix: "name a function")
    }
}
