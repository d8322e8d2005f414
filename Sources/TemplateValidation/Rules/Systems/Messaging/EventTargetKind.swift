// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A kind of target, with what EventBridge demands of those of its kind.
struct EventTargetKind: Sendable {
    /// As it reads.
    let name: String
    let type: String
    /// How the ARN goes on after the partition, as `batch:`, and what comes after the account, as `job-queue/`.
    let service: String
    let resource: String
    var isFifo = false
    /// What a target of a rule, or of a schedule, needs.
    var wanted: String?
    /// What a target of a rule cannot have.
    var unwanted: [String] = []
    let evidence: String

    /// Those of `AWS::Events::Rule`.
    static let ofRules = [
        EventTargetKind(
            name: "a job queue", type: "AWS::Batch::JobQueue", service: "batch", resource: "job-queue/",
            wanted: "BatchParameters", evidence: "aws/aws-cdk#7137"),
        cluster,
        EventTargetKind(
            name: "a log group", type: "AWS::Logs::LogGroup", service: "logs", resource: "log-group:",
            unwanted: ["Input", "InputPath"], evidence: "aws/aws-cdk#19451"),
        queue,
    ]

    /// Those of `AWS::Scheduler::Schedule`.
    static let ofSchedules = [
        cluster, queue,
        EventTargetKind(
            name: "a stream", type: "AWS::Kinesis::Stream", service: "kinesis", resource: "stream/",
            wanted: "KinesisParameters", evidence: templated),
        EventTargetKind(
            name: "an event bus", type: "AWS::Events::EventBus", service: "events", resource: "event-bus/",
            wanted: "EventBridgeParameters", evidence: templated),
    ]

    private static let templated =
        "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html"
    private static let cluster = EventTargetKind(
        name: "a cluster", type: "AWS::ECS::Cluster", service: "ecs", resource: "cluster/", wanted: "EcsParameters",
        evidence: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html")
    private static let queue = EventTargetKind(
        name: "a FIFO queue", type: "AWS::SQS::Queue", service: "sqs", resource: "", isFifo: true,
        wanted: "SqsParameters", evidence: "awslabs/aws-ddk#183")

    /// Whether an ARN is certainly of one of its kind.
    func includes(_ arn: PropertyValue, _ outcome: Outcome) -> Bool {
        if let target = outcome.resource(arn) {
            return target.type == type && (!isFifo || target["FifoQueue"].bool == true)
        }
        // What only the deployment knows is one field, or part of one.
        guard let parts = arn.parts else { return false }
        let text = parts.map { $0.stringValue ?? "?" }.joined()
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count == 6 && fields[0] == "arn" && fields[2] == service && fields[5].hasPrefix(resource)
            && (!isFifo || fields[5].hasSuffix(".fifo"))
    }
}
