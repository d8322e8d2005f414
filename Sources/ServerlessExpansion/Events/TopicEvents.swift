// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Messages of a topic that go to a function, directly or through a queue.
    func topicSubscription(_ event: ServerlessEvent, _ target: EventTarget, _ role: inout MadeResource)
        throws(ExpansionProblem) -> [MadeResource]
    {
        let topic = try required("Topic", of: event)
        guard let through = event.saying("SqsSubscription") else {
            var permission = permission(event, target, for: "sns.amazonaws.com")
            permission["SourceArn"] = topic
            return [permission, subscription(event, target, "lambda", target.arn)]
        }
        var made: [MadeResource] = []
        let arn: Node
        let url: Node
        if through.boolValue != nil {
            var queue = MadeResource("\(event.id)Queue", "AWS::SQS::Queue", target.passedOn)
            let fifo = topic.namedID.flatMap { resources[$0]?["Properties"]?["FifoTopic"] }.map {
                resolver.resolved($0)
            }
            if let fifo, fifo.isSaying { queue["FifoQueue"] = fifo }
            (arn, url) = (queue.arn, queue.ref)
            made.append(queue)
        } else {
            guard let queue = through.given("QueueArn"), let address = through.given("QueueUrl") else {
                throw fail(
                    "the SqsSubscription of the event \(event.name) has no QueueArn and QueueUrl", at: event.place)
            }
            (arn, url) = (queue, address)
        }
        let id = through.given("QueuePolicyLogicalId")?.stringValue
        var policy = MadeResource(id ?? "\(event.id)QueuePolicy", "AWS::SQS::QueuePolicy", target.passedOn)
        policy["PolicyDocument"] = RolePolicies.queueDocument(arn, principal: "*", from: topic)
        policy["Queues"] = [url]
        let size = through.given("BatchSize").flatMap { $0.isSaying ? $0 : nil } ?? 10
        let mapping = try eventSourceMapping(
            ServerlessEvent(
                id: "\(event.id)EventSourceMapping", name: event.name, type: "SQS",
                properties: ["Queue": arn, "BatchSize": size, "Enabled": true], place: event.place),
            target, &role)
        return [mapping] + made + [policy, subscription(event, target, "sqs", arn)]
    }

    private func subscription(_ event: ServerlessEvent, _ target: EventTarget, _ protocolName: String, _ endpoint: Node)
        -> MadeResource
    {
        var subscription = MadeResource(event.id, "AWS::SNS::Subscription", target.passedOn)
        subscription["Protocol"] = .string(protocolName)
        subscription["Endpoint"] = endpoint
        subscription["TopicArn"] = event["Topic"]
        for name in ["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"] {
            subscription[name] = event[name]
        }
        return subscription
    }
}
