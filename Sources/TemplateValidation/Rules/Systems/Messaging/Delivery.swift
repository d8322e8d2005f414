// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A service that sends to a queue or topic of the template, without a role of its own.
struct Delivery {
    let sender: Outcome.Resource
    let place: PropertyValue
    let receiver: Outcome.Resource
    let service: String
    /// On whose behalf the service sends.
    let source: Outcome.Resource?

    var action: String { receiver.type == "AWS::SQS::Queue" ? "sqs:SendMessage" : "sns:Publish" }

    static func all(in outcome: Outcome) -> [Delivery] {
        guard !outcome.resources(of: "AWS::SQS::Queue").isEmpty || !outcome.resources(of: "AWS::SNS::Topic").isEmpty
        else { return [] }
        var deliveries: [Delivery] = []
        func add(_ sender: Outcome.Resource, _ place: PropertyValue, _ service: String, _ source: Outcome.Resource?) {
            guard let receiver = outcome.resource(place),
                ["AWS::SQS::Queue", "AWS::SNS::Topic"].contains(receiver.type)
            else { return }
            deliveries.append(
                Delivery(
                    sender: sender, place: place, receiver: receiver, service: "\(service).amazonaws.com",
                    source: source))
        }
        for subscription in outcome.resources(of: "AWS::SNS::Subscription")
        where subscription["Protocol"].text == "sqs" {
            let topic = outcome.resource(subscription["TopicArn"])
            add(subscription, subscription["Endpoint"], "sns", topic?.type == "AWS::SNS::Topic" ? topic : nil)
        }
        for subscription in outcome.resources(of: "AWS::SNS::Subscription") {
            let topic = outcome.resource(subscription["TopicArn"])
            add(
                subscription, subscription["RedrivePolicy"]["deadLetterTargetArn"], "sns",
                topic?.type == "AWS::SNS::Topic" ? topic : nil)
        }
        for topic in outcome.resources(of: "AWS::SNS::Topic") {
            for subscription in topic["Subscription"].knownElements where subscription["Protocol"].text == "sqs" {
                add(topic, subscription["Endpoint"], "sns", topic)
            }
        }
        for bucket in outcome.resources(of: "AWS::S3::Bucket") {
            let notifications = bucket["NotificationConfiguration"]
            for queue in notifications["QueueConfigurations"].knownElements {
                add(bucket, queue["Queue"], "s3", bucket)
            }
            for topic in notifications["TopicConfigurations"].knownElements {
                add(bucket, topic["Topic"], "s3", bucket)
            }
        }
        for rule in outcome.resources(of: "AWS::Events::Rule") {
            for target in rule["Targets"].knownElements where target["RoleArn"].isAbsent {
                add(rule, target["Arn"], "events", rule)
            }
            // Dead letters are sent without the role of the target.
            for target in rule["Targets"].knownElements { add(rule, target["DeadLetterConfig"]["Arn"], "events", rule) }
        }
        for alarm in outcome.resources(of: "AWS::CloudWatch::Alarm") {
            for property in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
                for action in alarm[property].knownElements { add(alarm, action, "cloudwatch", alarm) }
            }
        }
        return deliveries
    }
}
