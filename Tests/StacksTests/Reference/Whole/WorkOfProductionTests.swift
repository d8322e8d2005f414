// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// How much work there is decides how many tasks do it, and what cannot be done is kept.
@Suite struct WorkOfProductionTests {
    private let stack = StackUnderTest(WorkStack(Sample.whole))

    @Test func waitingMessagesAreSharedOut() throws {
        let policy = try stack.resource(ApplicationAutoScaling.ScalingPolicy.self)
        let configuration = policy["TargetTrackingScalingPolicyConfiguration"]
        #expect(configuration?["TargetValue"] == .ref("InvoicesMessagesPerTask"))
        func counted(_ namespace: String, _ name: String, _ dimensions: [(String, Node)]) -> Node {
            [
                "Dimensions": .array(dimensions.map { ["Name": .string($0.0), "Value": $0.1] }),
                "MetricName": .string(name), "Namespace": .string(namespace),
            ]
        }
        #expect(
            configuration?["CustomizedMetricSpecification"]?["Metrics"] == [
                [
                    "Expression": "IF(FILL(tasks, 0) > 0, messages / FILL(tasks, 1), messages)", "Id": "backlog",
                    "Label": "Waiting messages for each task", "ReturnData": true,
                ],
                [
                    "Id": "messages",
                    "MetricStat": [
                        "Metric": counted(
                            "AWS/SQS", "ApproximateNumberOfMessagesVisible",
                            [("QueueName", .getAtt("InvoicesQueue", "QueueName"))]), "Stat": "Maximum",
                    ], "ReturnData": false,
                ],
                [
                    "Id": "tasks",
                    "MetricStat": [
                        "Metric": counted(
                            "ECS/ContainerInsights", "RunningTaskCount",
                            [("ClusterName", .ref("Cluster")), ("ServiceName", .getAtt("InvoicesService", "Name"))]),
                        "Stat": "Average",
                    ], "ReturnData": false,
                ],
            ])
    }

    @Test func aMessageIsTriedFiveTimesAndKept() throws {
        let queue = try stack.resource(SQS.Queue.self, "InvoicesQueue")
        #expect(
            queue["RedrivePolicy"] == [
                "deadLetterTargetArn": .getAtt("InvoicesDeadLetters", "Arn"), "maxReceiveCount": 5,
            ])
        for queue in stack.resources(SQS.Queue.self) {
            #expect(queue["SqsManagedSseEnabled"] == true)
            #expect(queue.updateReplacePolicy == "Retain", "\(queue.logicalID)")
            #expect(queue.deletionPolicy == "Retain", "\(queue.logicalID)")
        }
        for policy in stack.resources(SQS.QueuePolicy.self) {
            #expect(policy["PolicyDocument.Statement[0].Effect"] == "Deny")
            #expect(policy["PolicyDocument.Statement[0].Condition.Bool"] == ["aws:SecureTransport": "false"])
        }
    }

    @Test func aTaskThatCouldNotBeStartedIsTold() throws {
        let schedule = try stack.resource(Scheduler.Schedule.self)
        #expect(schedule["Target.DeadLetterConfig"] == ["Arn": .getAtt("ScheduleDeadLetters", "Arn")])
        #expect(schedule["Target.RetryPolicy"] == ["MaximumEventAgeInSeconds": 3600, "MaximumRetryAttempts": 10])
        #expect(schedule["Target.Arn"] == .getAtt("Cluster", "Arn"))
        #expect(schedule["Target.RoleArn"] == .getAtt("SettlementScheduleRole", "Arn"))
    }

    /// CloudFormation waits longer than the function, and the function longer than the task.
    @Test func aMigrationEndsBeforeCloudFormationDoes() throws {
        let services = StackUnderTest(ServiceStack(Sample.whole))
        let run = try #require(services.template.resources.first { $0.logicalID == "OrdersMigration" })
        #expect(run.properties["TaskDefinition"] == .ref("OrdersMigrationTaskDefinition"))
        #expect(run.properties["TimeoutInSeconds"] == "900")
        #expect(run.properties["ServiceTimeout"] == 1_140)
        #expect(run.properties["Cluster"] == .getAtt("Cluster", "Arn"))
        #expect(run.properties["SecurityGroups"] == [.getAtt("OrdersSecurityGroup", "GroupId")])
        #expect(run.properties["AssignPublicIp"] == "DISABLED")
        #expect(run.properties["LogGroup"] == .ref("OrdersLogGroup"))
    }
}
