// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A subscription has an endpoint that its topic can deliver to.
enum SubscriptionRule: SystemRule {
    static let description = RuleDescription(
        "subscription", "A subscription's endpoint is of its protocol, and one that its topic can deliver to.",
        reason: "SNS answers InvalidParameter",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Properties": {"FifoTopic": true}},
            + "T": {"Type": "AWS::SNS::Topic"},
              "S": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {"TopicArn": {"Ref": "T"}, "Protocol": "email", "Endpoint": "me@example.com"}
              }
            """,
        source: "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html")

    private static let protocols = [
        "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
    ]
    /// The protocols by which resources are reached as endpoints, by type.
    private static let types = [
        "AWS::SQS::Queue": "sqs", "AWS::Lambda::Function": "lambda", "AWS::KinesisFirehose::DeliveryStream": "firehose",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let separate = system.outcome.resources(of: "AWS::SNS::Subscription").flatMap {
            findings($0.properties, topic: system.outcome.resource($0["TopicArn"]), system)
        }
        let inline = system.outcome.resources(of: "AWS::SNS::Topic").flatMap { topic in
            topic["Subscription"].knownElements.flatMap { findings($0, topic: topic, system) }
        }
        return separate + inline
    }

    private static func findings(
        _ subscription: PropertyValue, topic: Outcome.Resource?, _ system: SystemModel
    ) -> [Diagnostic] {
        let value = subscription["Protocol"]
        guard let name = value.text else { return [] }
        guard protocols.contains(name) else {
            let suggestion = didYouMean(name, in: protocols)
            return [
                error(
                    at: value, "'\(name)' is not a protocol of SNS",
                    fix: suggestion
                        ?? "use one of \(protocols.joined(separator: ", "))")
            ]
        }
        return endpoint(subscription, name, system) + kinds(subscription, name, topic, system) + filter(subscription)
    }

    private static func endpoint(
        _ subscription: PropertyValue, _ name: String, _ system: SystemModel
    ) -> [Diagnostic] {
        let endpoint = subscription["Endpoint"]
        if endpoint.isAbsent {
            return [error(at: subscription, "the subscription has no Endpoint", fix: "give it Endpoint")]
        }
        if let resource = system.outcome.resource(endpoint), let needed = types[resource.type], needed != name {
            return [
                error(
                    at: endpoint, "the endpoint '\(resource.logicalID)' is reached by '\(needed)', not by '\(name)'",
                    fix: "write \"Protocol\": \"\(needed)\"")
            ]
        }
        if name == "firehose", subscription["SubscriptionRoleArn"].isAbsent {
            return [
                error(
                    at: subscription, "a subscription of a delivery stream has no role",
                    fix: "give it SubscriptionRoleArn: a role that trusts sns.amazonaws.com")
            ]
        }
        guard let text = endpoint.text else { return [] }
        let isWrong =
            switch name {
            case "http", "https": !text.hasPrefix("\(name)://")
            case "email", "email-json": !text.contains("@")
            case "sqs", "lambda", "firehose": !text.hasPrefix("arn:")
            default: false
            }
        guard isWrong else { return [] }
        return [
            error(
                at: endpoint, "'\(text)' is no endpoint for '\(name)'", fix: "write the endpoint that '\(name)' needs")
        ]
    }

    private static func kinds(
        _ subscription: PropertyValue, _ name: String, _ topic: Outcome.Resource?, _ system: SystemModel
    ) -> [Diagnostic] {
        guard let topic, topic.type == "AWS::SNS::Topic" else { return [] }
        if topic["FifoTopic"].bool == true, name != "sqs" {
            return [
                error(
                    at: subscription["Protocol"],
                    "'\(topic.logicalID)' is a FIFO topic, which delivers to queues and not by '\(name)'",
                    fix: "subscribe a queue, and read it from there")
            ]
        }
        guard topic["FifoTopic"].isAbsent || topic["FifoTopic"].bool == false,
            let queue = system.outcome.resource(subscription["Endpoint"], of: "AWS::SQS::Queue"),
            queue["FifoQueue"].bool == true
        else { return [] }
        return [
            error(
                at: subscription["Endpoint"],
                "'\(queue.logicalID)' is a FIFO queue, and '\(topic.logicalID)' is no FIFO topic",
                fix: "make both FIFO, or subscribe a standard queue")
        ]
    }

    /// The values of a filter policy are lists.
    private static func filter(_ subscription: PropertyValue) -> [Diagnostic] {
        (subscription["FilterPolicy"].members ?? []).compactMap { key, value in
            guard let text = value.text else { return nil }
            return error(
                at: value, "the filter policy compares '\(key)' with '\(text)', which is no list",
                fix: "write [\"\(text)\"]")
        }
    }
}
