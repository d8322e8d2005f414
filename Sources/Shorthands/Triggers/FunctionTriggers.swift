// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension Lambda.Function {
    /// Gives the function the queue's messages: `worker.on(queue, batchSize: 10)`.
    ///
    /// Emits an `AWS::Lambda::EventSourceMapping`. The function's role must admit `sqs:ReceiveMessage`,
    /// `sqs:DeleteMessage` and `sqs:GetQueueAttributes` on the queue.
    ///
    /// - Parameters:
    ///   - queue: where the messages wait.
    ///   - batchSize: how many a run gets at most: `BatchSize`, 10 unless it is given.
    ///   - batchingWindow: how long messages are gathered for a batch: up to 300 seconds.
    ///   - reportingFailures: whether the function says which messages of a batch failed: `ReportBatchItemFailures`.
    ///   - maximumConcurrency: how many run at a time for this queue: from 2 to 1,000.
    ///   - logicalID: the function's and the queue's, one after the other, unless it is given.
    public func on(
        _ queue: SQS.Queue, batchSize: Value<Int>? = nil, batchingWindow: Seconds? = nil,
        reportingFailures: Bool = false, maximumConcurrency: Value<Int>? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Lambda.EventSourceMapping {
        Lambda.EventSourceMapping(
            logicalID ?? self.logicalID + queue.logicalID,
            functionName: arn,
            batchSize: batchSize,
            eventSourceArn: .init(queue.arn),
            functionResponseTypes: reportingFailures ? [.reportBatchItemFailures] : nil,
            maximumBatchingWindowInSeconds: batchingWindow,
            scalingConfig: maximumConcurrency.map { .init(maximumConcurrency: $0) },
            file: file, line: line, column: column)
    }

    /// Gives the function what changes in a table, which needs a stream: `StreamSpecification`.
    ///
    /// Emits an `AWS::Lambda::EventSourceMapping`. The function's role must admit `dynamodb:DescribeStream`,
    /// `dynamodb:GetRecords`, `dynamodb:GetShardIterator` and `dynamodb:ListStreams` on the table's stream.
    public func on(
        changesOf table: DynamoDB.Table, startingPosition: Lambda.EventSourceMapping.StartingPosition = .latest,
        batchSize: Value<Int>? = nil, batchingWindow: Seconds? = nil, reportingFailures: Bool = false,
        maximumRetryAttempts: Value<Int>? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Lambda.EventSourceMapping {
        Lambda.EventSourceMapping(
            logicalID ?? self.logicalID + table.logicalID,
            functionName: arn,
            batchSize: batchSize,
            eventSourceArn: .init(table.streamArn),
            functionResponseTypes: reportingFailures ? [.reportBatchItemFailures] : nil,
            maximumBatchingWindowInSeconds: batchingWindow,
            maximumRetryAttempts: maximumRetryAttempts,
            startingPosition: startingPosition,
            file: file, line: line, column: column)
    }

    /// Runs the function again and again: `worker.on(.rate(minutes: 5))`.
    ///
    /// Emits an `AWS::Events::Rule` and the `AWS::Lambda::Permission` that lets it invoke the function.
    ///
    /// - Parameters:
    ///   - schedule: when, as `.rate(minutes: 5)`.
    ///   - state: whether the rule is on: it is, unless it is given.
    ///   - logicalID: of the rule: the function's with `Schedule` behind it, unless it is given. The permission's has
    ///     `Permission` behind that.
    public func on(
        _ schedule: Schedule, state: Events.Rule.State? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> RuleTrigger {
        let id = logicalID ?? self.logicalID + "Schedule"
        let rule = Events.Rule(
            id, scheduleExpression: schedule, state: state, targets: [asTarget],
            file: file, line: line, column: column)
        return RuleTrigger(rule: rule, function: self, at: (file, line, column))
    }

    /// Runs the function for events of EventBridge that match a pattern.
    ///
    /// Emits an `AWS::Events::Rule` and the `AWS::Lambda::Permission` that lets it invoke the function.
    ///
    /// - Parameters:
    ///   - pattern: what events look like, as EventBridge's JSON.
    ///   - bus: where they come by; the account's default bus without one.
    ///   - logicalID: of the rule: the function's with `Events` behind it, unless it is given.
    public func on(
        eventsLike pattern: Document, of bus: Reference<Events.EventBus>? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> RuleTrigger {
        let rule = Events.Rule(
            logicalID ?? self.logicalID + "Events", eventBusName: bus, eventPattern: pattern,
            targets: [asTarget], file: file, line: line, column: column)
        return RuleTrigger(rule: rule, function: self, at: (file, line, column))
    }

    /// Gives the function the topic's messages.
    ///
    /// Emits an `AWS::SNS::Subscription`, whose logical ID is the function's and the topic's unless it is given, and the
    /// `AWS::Lambda::Permission` that lets the topic invoke the function.
    public func on(
        _ topic: SNS.Topic, filterPolicy: Document? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TopicTrigger {
        let id = logicalID ?? self.logicalID + topic.logicalID
        return TopicTrigger(
            subscription: SNS.Subscription(
                id, protocol: "lambda", topicArn: topic.ref, endpoint: .init(arn), filterPolicy: filterPolicy,
                file: file, line: line, column: column),
            permission: permission(
                id + "Permission", for: "sns.amazonaws.com", from: topic.ref, at: (file, line, column)))
    }

    private var asTarget: Events.Rule.Target { .init(arn: .init(arn), id: "function") }

    func permission(
        _ logicalID: String, for service: Value<String>, from source: Value<String>? = nil,
        ofAccount account: Value<String>? = nil, at place: (file: String, line: Int, column: Int)
    ) -> Lambda.Permission {
        Lambda.Permission(
            logicalID, action: "lambda:InvokeFunction", functionName: .init(arn), principal: service,
            sourceAccount: account, sourceArn: source, file: place.file, line: place.line, column: place.column)
    }
}

/// A rule of EventBridge that invokes a function.
public struct RuleTrigger: Component {
    /// What the function runs for.
    public let rule: Events.Rule
    /// What lets the rule invoke the function.
    public let permission: Lambda.Permission

    init(rule: Events.Rule, function: Lambda.Function, at place: (file: String, line: Int, column: Int)) {
        self.rule = rule
        permission = function.permission(
            rule.logicalID + "Permission", for: "events.amazonaws.com", from: rule.arn, at: place)
    }
}

/// A topic's subscription that invokes a function.
public struct TopicTrigger: Component {
    /// What the function gets messages by.
    public let subscription: SNS.Subscription
    /// What lets the topic invoke the function.
    public let permission: Lambda.Permission
}
