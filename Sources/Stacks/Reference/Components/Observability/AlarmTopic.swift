// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Where alarms go, and who reads them.
struct AlarmTopic: Component {
    let topic: SNS.Topic
    let policy: SNS.TopicPolicy
    let email: Parameter<Value<String>>?
    let subscription: SNS.Subscription?

    init(_ settings: Settings, key: KMS.Key?) {
        let topic = SNS.Topic("AlarmTopic", kmsMasterKeyId: key.map { .init($0.ref) })
        policy = SNS.TopicPolicy(
            "AlarmTopicPolicy",
            policyDocument: .policy(
                Self.publishers(settings).map { publisher in
                    .allow(
                        "sns:Publish", on: ["\(topic.ref)"], principal: .service(.init(publisher)),
                        when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])
                }),
            topics: [topic.ref])
        let email = settings.alarmEmail.map {
            Parameter<Value<String>>(
                "AlarmEmail", value: $0, from: settings.argument("alarmEmail"),
                description: "Who gets mails about alarms, when they confirmed")
        }
        subscription = email.map {
            SNS.Subscription("AlarmSubscription", protocol: "email", topicArn: topic.ref, endpoint: "\($0.ref)")
        }
        self.topic = topic
        self.email = email
    }

    /// The services of AWS that have something to tell.
    static func publishers(_ settings: Settings) -> [String] {
        ["cloudwatch.amazonaws.com"] + (settings.budget == nil ? [] : ["budgets.amazonaws.com"])
    }
}
