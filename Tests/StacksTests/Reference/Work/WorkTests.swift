// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import Testing

@testable import Stacks

/// Work that no request waits for.
@Suite struct WorkTests {
    private static let worker = WorkerSettings(
        name: "Mailer", repositoryName: "test/shop", imageTag: "1", command: ["mail"],
        queue: QueueSettings(maximumReceives: 3),
        count: .byBacklog(minimum: 0, maximum: 5, messagesPerTask: 50), cpu: 256, memory: 512,
        uses: [.database(user: "mailer")])
    private static let schedule = ScheduleSettings(
        name: "Report", expression: "cron(0 3 * * ? *)", timeZone: "Europe/Berlin", repositoryName: "test/report",
        imageTag: "1", cpu: 256, memory: 512)
    private static let function = FunctionSettings(
        name: "Changes", trigger: .tableChanges(), code: .inline("def handler(event, context): pass"),
        uses: [.bucket(.write, prefix: "changes/")])

    private static let settings = Sample.storing(uses: [.queue(of: "Mailer")]) {
        $0.work = WorkSettings(workers: [worker], schedules: [schedule], functions: [function])
    }

    private let stack = StackUnderTest(WorkStack(settings))
    private let environment = EnvironmentUnderTest(Sample.environment(settings))

    @Test func nothingIsWrongWithIt() { #expect(environment.diagnostics.isEmpty) }

    @Test func aWorkerIsCalledByNobody() throws {
        let service = try stack.resource(ECS.Service.self, "MailerService")
        #expect(service["LoadBalancers"] == nil)
        let task = try stack.resource(ECS.TaskDefinition.self, "MailerTaskDefinition")
        #expect(task["ContainerDefinitions[0].PortMappings"] == nil)
        #expect(task["ContainerDefinitions[0].Command"] == ["mail"])
        #expect(try stack.resource(EC2.SecurityGroup.self, "MailerSecurityGroup")["SecurityGroupIngress"] == nil)
    }

    @Test func aWorkerTakesFromItsQueueAndAServiceSendsToIt() {
        #expect(environment.may("work/MailerTaskRole", "sqs:ReceiveMessage", on: "work/MailerQueue").isAllowed)
        #expect(environment.may("work/MailerTaskRole", "sqs:SendMessage", on: "work/MailerQueue").isDenied)
        #expect(environment.may("service/ShopTaskRole", "sqs:SendMessage", on: "work/MailerQueue").isAllowed)
        #expect(environment.may("service/SiteTaskRole", "sqs:SendMessage", on: "work/MailerQueue").isDenied)
        #expect(environment.reaches("work/MailerService", "sqs").isTrue)
        #expect(environment.reaches("service/ShopService", "sqs").isTrue)
    }

    @Test func aWorkerReachesTheDatabaseThatItUses() {
        #expect(environment.canReach("work/MailerService", "data/DatabaseInstance1", port: 5432).isTrue)
    }

    @Test func messagesThatFailAreKeptAndWatched() throws {
        let queue = try stack.resource(SQS.Queue.self, "MailerQueue")
        #expect(queue["RedrivePolicy.maxReceiveCount"] == 3)
        #expect(queue["SqsManagedSseEnabled"] == true)
        #expect(stack.count(SQS.QueuePolicy.self) == stack.count(SQS.Queue.self))
        let alarms = StackUnderTest(MonitoringStack(Self.settings)).resources(CloudWatch.Alarm.self).map(\.logicalID)
        for alarm in [
            "MailerDeadLettersAlarm", "MailerAgeAlarm", "ScheduleDeadLettersAlarm", "ChangesDeadLettersAlarm",
        ] {
            #expect(alarms.contains(alarm))
        }
    }

    @Test func tasksFollowTheBacklog() throws {
        let policy = try stack.resource(ApplicationAutoScaling.ScalingPolicy.self)
        let configuration = policy["TargetTrackingScalingPolicyConfiguration"]
        #expect(configuration?["TargetValue"] == .ref("MailerMessagesPerTask"))
        let metrics = configuration?["CustomizedMetricSpecification"]?["Metrics"]?.arrayValue ?? []
        #expect(metrics.filter { $0["ReturnData"] == true }.count == 1)
        #expect(
            metrics.compactMap { $0["MetricStat"]?["Metric"]?["MetricName"]?.stringValue }
                == ["ApproximateNumberOfMessagesVisible", "RunningTaskCount"])
        #expect(try stack.resource(ECS.Service.self)["DesiredCount"] == nil)
    }

    @Test func aScheduleStartsItsTaskAndNoOther() throws {
        let schedule = try stack.resource(Scheduler.Schedule.self)
        #expect(schedule["ScheduleExpressionTimezone"] == "Europe/Berlin")
        #expect(schedule["Target.EcsParameters.TaskDefinitionArn"] == .ref("ReportTaskDefinition"))
        #expect(schedule["Target.DeadLetterConfig.Arn"] == .getAtt("ScheduleDeadLetters", "Arn"))
        let role = try stack.resource(IAM.Role.self, "ReportScheduleRole")["Policies"]?.description ?? ""
        #expect(role.contains("ReportTaskDefinition") && !role.contains("MailerTaskDefinition"))
    }

    @Test func aFunctionReadsTheChangesAndWritesBelowItsPrefix() {
        #expect(environment.may("work/ChangesRole", "dynamodb:PutItem", on: "data/Table").isDenied)
        #expect(environment.may("work/ChangesRole", "s3:GetObject", on: "data/Bucket").isDenied)
        stack.expect(
            Lambda.EventSourceMapping(
                "ChangesChanges", functionName: .getAtt("ChangesFunction", "Arn"), bisectBatchOnFunctionError: true,
                maximumRetryAttempts: 3))
    }

    /// Its image has no repository of its own where a service runs the same.
    @Test func imagesHaveARepositoryEachAndOnce() {
        let names = StackUnderTest(RegistryStack(Self.settings)).resources(ECR.Repository.self).map(\.logicalID)
        #expect(names == ["ShopRepository", "SiteRepository", "ReportRepository"])
    }

    @Test func workWithoutAPlaceOrAQueueIsSaid() {
        let settings = Self.settings.with {
            $0.network = Settings.arranged(.httpAPI()).network
            $0.data = nil
            $0.services[0].uses = []
            $0.work?.workers[0].queue = nil
            $0.work?.functions[0].uses = [.cache]
        }
        let messages = StackUnderTest(WorkStack(settings)).messages
        for message in [
            "'Mailer' has no network to run in", "worker 'Mailer' scales by its backlog and has no queue",
            "function 'Changes' uses what stands in the network",
            "function 'Changes' waits for changes of a table without a stream",
        ] { #expect(messages.contains(message)) }
    }
}
