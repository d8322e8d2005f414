// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// What runs: its state, its logs, and a command in it.
@Suite struct RunningTests {
    private let aws: FakeAWS
    private let environments = [StackDSL.Environment("web", region: .euWest1, account: .any) { Running() }]
    private static let service = "arn:aws:ecs:eu-west-1:123456789012:service/cluster/web-Service-X1"

    struct Running: Stack {
        let name = "web"
        let description = ""
        var body: some StackContent {
            UntypedResource("Service", type: "AWS::ECS::Service")
            UntypedResource("Topic", type: "AWS::SNS::Topic")
        }
    }

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("list-stack-resources", Self.resources())
        try aws.answer("describe-services", Self.service())
        try aws.answer("list-tasks", .init(output: #"{"taskArns": ["arn:aws:ecs:eu-west-1:1:task/cluster/abc1"]}"#))
        try aws.answer("describe-tasks", Self.task())
        try aws.answer("describe-task-definition", Self.definition)
    }

    private static func resources(_ more: String = "") -> Recorded.Answer {
        .init(
            output: #"""
                {"StackResourceSummaries": [
                  {"LogicalResourceId": "Service", "ResourceType": "AWS::ECS::Service", "ResourceStatus": "CREATE_COMPLETE",
                   "PhysicalResourceId": "\#(service)"},
                  {"LogicalResourceId": "Balanced", "ResourceType": "AWS::ElasticLoadBalancingV2::TargetGroup",
                   "ResourceStatus": "CREATE_COMPLETE", "PhysicalResourceId": "arn:aws:elb:targetgroup/t/1"},
                  {"LogicalResourceId": "Logs", "ResourceType": "AWS::Logs::LogGroup", "ResourceStatus": "CREATE_COMPLETE",
                   "PhysicalResourceId": "web-Logs-1"},
                  {"LogicalResourceId": "Gone", "ResourceType": "AWS::ECS::Service", "ResourceStatus": "DELETE_COMPLETE",
                   "PhysicalResourceId": "arn:gone"}\#(more)]}
                """#)
    }

    private static func service(
        takesCommands: Bool = true, running: Int = 1, strategy: String = "ROLLING", isSteady: Bool = false
    ) -> Recorded.Answer {
        .init(
            output: #"""
                {"services": [{"serviceArn": "\#(service)", "serviceName": "web-Service-X1", "status": "ACTIVE",
                  "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/cluster",
                  "desiredCount": 2, "runningCount": \#(running), "pendingCount": \#(isSteady ? 0 : 1), "enableExecuteCommand": \#(takesCommands),
                  "deploymentConfiguration": {"strategy": "\#(strategy)"},
                  "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7",
                  "loadBalancers": [{"containerName": "app", "containerPort": 80}],
                  "deployments": [{"id": "ecs-svc/1", "status": "PRIMARY", "desiredCount": 2, "pendingCount": 1,
                    "runningCount": \#(running), "failedTasks": 3, "createdAt": 1767994780.5, "rolloutState": "\#(isSteady ? "COMPLETED" : "IN_PROGRESS")",
                    "rolloutStateReason": "ECS deployment ecs-svc/1 in progress.",
                    "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7"}]}], "failures": []}
                """#)
    }

    private static func task(agent: String = "RUNNING", status: String = "RUNNING") -> Recorded.Answer {
        .init(
            output: #"""
                {"tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/cluster/abc1", "lastStatus": "\#(status)",
                  "enableExecuteCommand": true, "startedAt": "2026-01-09T22:39:40.123000+01:00",
                  "stoppedAt": "2026-01-09T21:59:40.123000+00:00", "stoppedReason": "Essential container in task exited",
                  "containers": [
                    {"name": "app", "exitCode": 137, "reason": "OutOfMemoryError",
                     "managedAgents": [{"name": "ExecuteCommandAgent", "lastStatus": "\#(agent)", "reason": "no way"}]},
                    {"name": "tracing", "exitCode": 0}, {"name": "ecs-service-connect-x"}]}]}
                """#)
    }

    private static let definition = Recorded.Answer(
        output: #"""
            {"taskDefinition": {"containerDefinitions": [
              {"name": "app", "logConfiguration": {"logDriver": "awslogs",
               "options": {"awslogs-group": "web-Logs-1", "awslogs-stream-prefix": "ecs"}}},
              {"name": "tracing", "logConfiguration": {"logDriver": "awsfirelens"}}]}}
            """#)

    private func synth(_ arguments: String...) -> TestFolder.Run { aws.synth(arguments, environments: environments) }

    // MARK: status

    @Test func theStatusSaysWhatRuns() throws {
        try aws.answer("describe-tasks", Self.task(status: "STOPPED"))
        try aws.answer(
            "describe-target-health",
            .init(
                output: #"""
                    {"TargetHealthDescriptions": [
                      {"Target": {"Id": "10.0.0.1", "Port": 80}, "TargetHealth": {"State": "healthy"}},
                      {"Target": {"Id": "10.0.0.2", "Port": 80}, "TargetHealth": {"State": "unhealthy",
                       "Reason": "Target.ResponseCodeMismatch", "Description": "Health checks failed with these codes: [503]"}}]}
                    """#))
        let run = synth("status", "web")
        #expect(run.status == 0, "\(run.messages)")
        for line in [
            "  service Service  1 of 2 tasks running, 1 pending\n",
            "    deployment of web:7  IN_PROGRESS, started 2026-01-09T21:39:40Z: 1 of 2 running, 3 failed; ECS",
            "    last stopped 2026-01-09T21:59:40Z: Essential container in task exited; app: exit code 137, OutOfMemoryError\n",
            "  targets of Balanced  1 of 2 healthy\n",
            "    10.0.0.2:80  unhealthy: Target.ResponseCodeMismatch: Health checks failed with these codes: [503]\n",
        ] { #expect(run.output.contains(line), "\(line) in \(run.output)") }
        #expect(aws.value("--services", of: "describe-services") == Self.service)
        #expect(aws.value("--cluster", of: "describe-services") == "cluster")

        let stack = try JSONReader.read(synth("status", "web", "--json").output)["stacks"]?[0]
        #expect(stack?["services"]?[0]?["deployments"]?[0]?["started"] == "2026-01-09T21:39:40Z")
        #expect(stack?["services"]?[0]?["lastStopped"]?["task"] == "abc1")
        #expect(stack?["targetGroups"]?[0]?["targets"]?[1]?["state"] == "unhealthy")
    }

    /// One that is to stop has no reason yet.
    @Test func aTaskThatStillRunsHasNotStopped() throws {
        try aws.answer("describe-target-health", .init(output: #"{"TargetHealthDescriptions": []}"#))
        let run = synth("status", "web")
        #expect(!run.output.contains("last stopped"), "\(run.output)")
        #expect(!run.output.contains("stop-service-deployment"))
    }

    @Test func whatNoCircuitBreakerEndsIsSaidWithTheCommandThatDoes() throws {
        try aws.answer("describe-target-health", .init(output: #"{"TargetHealthDescriptions": []}"#))
        try aws.answer("describe-services", Self.service(strategy: "CANARY"))
        let arn = "arn:aws:ecs:eu-west-1:123456789012:service-deployment/cluster/web-Service-X1/d1"
        try aws.answer(
            "list-service-deployments",
            .init(output: #"{"serviceDeployments": [{"serviceDeploymentArn": "\#(arn)", "status": "IN_PROGRESS"}]}"#))
        let command = "aws ecs stop-service-deployment --stop-type ROLLBACK --service-deployment-arn"
        #expect(synth("status", "web").output.contains("\(command) \(arn) --region eu-west-1' takes it back"))
        try aws.answer(
            "list-service-deployments", .failing("AccessDeniedException", "ListServiceDeployments", "no"))
        #expect(synth("status", "web").output.contains("\(command) ARN --region eu-west-1', of which"))
    }

    @Test func whatIsBadIsTheExitStatusForWhoAsks() throws {
        try aws.answer("describe-target-health", .init(output: #"{"TargetHealthDescriptions": []}"#))
        #expect(synth("status", "web").status == 0)
        #expect(synth("status", "web", "--exit-code").status == 2)
        try aws.answer("describe-services", Self.service(running: 2, isSteady: true))
        #expect(synth("status", "web", "--exit-code").status == 2, "no target is healthy")
        try aws.answer(
            "describe-target-health",
            .init(
                output: #"""
                    {"TargetHealthDescriptions": [
                      {"Target": {"Id": "10.0.0.1", "Port": 80}, "TargetHealth": {"State": "healthy"}}]}
                    """#))
        #expect(synth("status", "web", "--exit-code").status == 0)
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_ROLLBACK_FAILED"))
        #expect(synth("status", "web", "--exit-code").status == 2)
        try aws.answer("describe-stacks", Recorded.noStack)
        #expect(synth("status", "web", "--exit-code").status == 2)
    }

    /// What AWS answers of one stack says nothing of the next.
    @Test func oneBadAnswerEndsNothing() throws {
        struct Other: Stack {
            let name = "other"
            let description = ""
            var body: some StackContent { UntypedResource("Topic", type: "AWS::SNS::Topic") }
        }
        let two = [
            StackDSL.Environment("web", region: .euWest1, account: .any) {
                Running()
                Other()
            }
        ]
        try aws.answer("describe-services", .init(output: #"{"services": 1}"#))
        try aws.answer("describe-target-health", .init(output: #"{"TargetHealthDescriptions": []}"#))
        let run = aws.synth(["status", "web"], environments: two)
        #expect(run.status == 1)
        #expect(run.messages.contains("  what runs in web-web cannot be seen: "), "\(run.messages)")
        #expect(run.messages.contains("error: what runs in web-web cannot be seen, as is told above"))
        #expect(run.output.contains("web-other  CREATE_COMPLETE"), "\(run.output)")
    }

    @Test func whatIsSeenBesidesIsReported() throws {
        try aws.answer("describe-services", .init(output: #"{"services": 1}"#))
        let run = synth("status", "web", "--json")
        let answer = try JSONReader.read(run.output)
        #expect(answer["stacks"]?[0]?["status"] == "CREATE_COMPLETE", "\(run.output)")
        #expect(answer["stacks"]?[0]?["error"]?.stringValue?.contains("describe-services") == true, "\(run.output)")
        #expect(answer["error"]?.stringValue?.contains("cannot be seen") == true, "\(run.output)")
    }

    @Test func whoMayNotLookSeesTheStacks() throws {
        try aws.answer("describe-services", .failing("AccessDeniedException", "DescribeServices", "no"))
        try aws.answer("describe-target-health", .failing("AccessDenied", "DescribeTargetHealth", "no"))
        let run = synth("status", "web")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("CREATE_COMPLETE"))
        #expect(run.output.contains("cannot be seen: ecs:DescribeServices is not allowed"))
    }

    @Test func whatRunsNothingIsAskedNothing() throws {
        #expect(aws.synth("status", "one", "--stack", "first").status == 0)
        #expect(!aws.actions.contains("list-stack-resources"))
    }

    // MARK: logs

    private static func events(_ events: String...) -> Recorded.Answer {
        .init(output: #"{"events": [\#(events.joined(separator: ","))], "searchedLogStreams": []}"#)
    }

    private static func event(_ id: Int, _ time: Int, _ message: String) -> String {
        #"{"eventId": "\#(id)", "timestamp": \#(1_767_994_780_000 + time), "message": "\#(message)", "logStreamName": "s"}"#
    }

    @Test func aServiceIsReadByWhatItsContainersWrite() throws {
        try aws.answer("filter-log-events", Self.events(Self.event(1, 500, #"hello\nworld\n"#)))
        let run = synth("logs", "web", "Service", "--since", "2h", "--filter", "-x")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output == "2026-01-09T21:39:40Z  Service/app  hello\n2026-01-09T21:39:40Z  Service/app  world\n")
        #expect(aws.value("--log-group-name", of: "filter-log-events") == "web-Logs-1")
        #expect(aws.value("--log-stream-name-prefix", of: "filter-log-events") == "ecs/app/")
        #expect(aws.call("filter-log-events").contains("--filter-pattern=-x"))
    }

    @Test func severalAreInterleavedByTheirTimes() throws {
        try aws.answer(
            "list-stack-resources",
            Self.resources(
                #"""
                , {"LogicalResourceId": "Worker", "ResourceType": "AWS::Lambda::Function", "ResourceStatus": "CREATE_COMPLETE",
                   "PhysicalResourceId": "web-Worker-1"},
                  {"LogicalResourceId": "Audit", "ResourceType": "AWS::Logs::LogGroup", "ResourceStatus": "CREATE_COMPLETE",
                   "PhysicalResourceId": "audit"}
                """#))
        try aws.answer(
            "get-function-configuration", .init(output: #"{"LoggingConfig": {"LogGroup": "/aws/lambda/web-Worker-1"}}"#)
        )
        try aws.answer(
            "filter-log-events", Self.events(Self.event(1, 3_000, "late")), Self.events(Self.event(2, 1_000, "early")),
            .failing("ResourceNotFoundException", "FilterLogEvents", "The specified log group does not exist."))
        let run = synth("logs", "web")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output == "2026-01-09T21:39:41Z  Worker       early\n2026-01-09T21:39:43Z  Service/app  late\n")
        #expect(run.messages.contains("Audit has no log yet: there is no audit"))
        let groups = aws.calls.filter { $0.contains("filter-log-events") }.compactMap { call in
            call.firstIndex(of: "--log-group-name").map { call[$0 + 1] }
        }
        #expect(groups == ["web-Logs-1", "/aws/lambda/web-Worker-1", "audit"])
    }

    @Test func pagesAreTurnedAndNothingIsShownTwice() throws {
        try aws.answer(
            "filter-log-events",
            .init(output: #"{"events": [\#(Self.event(1, 0, "a"))], "NextToken": "more"}"#),
            Self.events(Self.event(1, 0, "a"), Self.event(2, 0, "b")))
        let report = try JSONReader.read(synth("logs", "web", "Logs", "--json").output)
        #expect(report["events"]?.arrayValue?.map { $0["message"]?.stringValue } == ["a", "b"])
        #expect(aws.calls.last?.contains("more") == true)
    }

    @Test func theNextQuestionGoesOnWhereTheLastOneEnded() throws {
        let session = try Session(
            environments[0], [], OperationOptions(), Collector().console,
            ProcessContext(variables: aws.variables, pause: 0))
        var reading = LogReading(
            session, [LogSource(name: "a", group: "g")], since: Instant(milliseconds: 1_767_994_700_000), filter: nil)
        try aws.answer(
            "filter-log-events", Self.events(Self.event(1, 0, "a")),
            Self.events(Self.event(1, 0, "a"), Self.event(2, -9_000, "came late"), Self.event(3, 9, "b")))
        #expect(try reading.next(isFirst: true).map(\.message) == ["a"])
        #expect(try reading.next(isFirst: false).map(\.message) == ["came late", "b"])
        let starts = aws.calls.compactMap { call in call.firstIndex(of: "--start-time").map { call[$0 + 1] } }
        #expect(starts == ["1767994700000", "1767994765000"])
    }

    @Test(arguments: [
        (
            ["logs", "web", "--since", "soon"],
            "option '--since' takes a number and s, m, h, d or w, as 10m, not 'soon'"
        ),
        (["logs", "web", "--since", "0m"], "not '0m'"), (["logs"], "name an environment"),
        (["logs", "web", "a", "b"], "at most one service, function or log group"),
        (["logs", "web", "--follow", "--json"], "--follow has no end"),
        (["exec", "web"], "name an environment and a service"),
        (["exec", "web", "Service", "--json"], "has nothing to report"), (["exec", "wbe", "a"], "did you mean 'web'?"),
    ])
    func wrongWordsAreRefused(arguments: [String], told: String) {
        let run = aws.synth(arguments, environments: environments)
        #expect(run.status == 64, "\(run.messages)")
        #expect(run.messages.contains(told), "\(run.messages)")
        #expect(aws.calls.isEmpty)
    }

    @Test func aNameThatIsNoneIsTold() throws {
        let run = synth("logs", "web", "Servce")
        #expect(run.status == 1)
        #expect(
            run.messages.contains(
                "no service, function or log group 'Servce'; did you mean 'Service'? there are: Service, Logs"),
            "\(run.messages)")
        let twice = [
            DeployedResource(stack: "a", logicalID: "Web", type: "", physicalID: "arn:x/1"),
            DeployedResource(stack: "b", logicalID: "Web", type: "", physicalID: "arn:x/2"),
        ]
        #expect(throws: OperationFailure.self) { try twice.named("Web", what: "service", in: "e") }
        #expect(try twice.named("b/Web", what: "service", in: "e").physicalID == "arn:x/2")
        #expect(try twice.named("1", what: "service", in: "e").stack == "a")
        // As the settings call it; the log group is not what is meant where there is a service.
        let web = DeployedResource(
            stack: "a", logicalID: "WebService", type: "AWS::ECS::Service", physicalID: "arn:x/1")
        let group = DeployedResource(
            stack: "a", logicalID: "WebLogGroup", type: "AWS::Logs::LogGroup", physicalID: "g")
        #expect(try [web, group].named("Web", what: "service", in: "e").logicalID == "WebService")
    }

    // MARK: exec

    /// With the plugin of the aws CLI on PATH.
    private func exec(_ arguments: String...) throws -> TestFolder.Run {
        try aws.install("session-manager-plugin", "exit 0")
        return aws.synth(
            ["exec", "web"] + arguments, environments: environments,
            variables: aws.variables.merging(["PATH": "\(FakeAWS.program):\(aws.folder.path)/tools:/usr/bin:/bin"]) {
                $1
            })
    }

    @Test func aCommandRunsInTheContainerThatGetsTheRequests() throws {
        try aws.answer("execute-command", .init(status: 7))
        let run = try exec("Service", "--", "ls", "-l", "a b")
        #expect(run.status == 7, "\(run.messages)")
        #expect(aws.value("--container", of: "execute-command") == "app")
        #expect(aws.value("--command", of: "execute-command") == "ls -l 'a b'")
        #expect(aws.value("--task", of: "execute-command") == "arn:aws:ecs:eu-west-1:1:task/cluster/abc1")
        #expect(aws.call("execute-command").contains("--interactive"))
        #expect(try exec("Service", "--container", "tracing", "--task", "ab").status == 7)
        #expect(aws.calls.last?.contains("tracing") == true)
        #expect(aws.calls.last?.contains("/bin/sh") == true)
    }

    @Test func whatIsMissingIsToldBeforehand() throws {
        #expect(synth("exec", "web", "Service").messages.contains("there is no session-manager-plugin on PATH"))
        #expect(try exec("Service", "--container", "x").messages.contains("no container 'x'; there are: app, tracing"))
        #expect(try exec("Service", "--task", "zz").messages.contains("is called 'zz'; there are: abc1"))
        try aws.answer("describe-tasks", Self.task(agent: "STOPPED"))
        #expect(try exec("Service").messages.contains("commands in 'app' is STOPPED (no way)"))
        try aws.answer("list-tasks", .init(output: #"{"taskArns": []}"#))
        #expect(try exec("Service").messages.contains("no task of 'Service' runs (1 pending, 2 wanted)"))
        try aws.answer("describe-services", Self.service(takesCommands: false))
        let off = try exec("Service")
        #expect(off.status == 1)
        #expect(off.messages.contains("set EnableExecuteCommand of it in Swift"), "\(off.messages)")
        #expect(!aws.actions.contains("execute-command"))
    }

    @Test(arguments: [
        ("2026-01-09T22:39:40.123000+01:00", 1_767_994_780_123), ("2026-01-09T21:39:40Z", 1_767_994_780_000),
        ("1970-01-01T00:00:00-00:30", 1_800_000),
    ])
    func timesAreRead(text: String, milliseconds: Int) { #expect(Instant(text)?.milliseconds == milliseconds) }

    @Test(arguments: ["", "2026-01-09", "yesterday", "2026-01-09T99:00:00Z", "2026-13-09T00:00:00Z"])
    func otherTimesAreNone(text: String) { #expect(Instant(text) == nil) }
}

extension FakeAWS {
    /// Puts a program into the folder `tools`.
    func install(_ name: String, _ script: String) throws {
        try folder.write("#!/bin/sh\n\(script)\n", to: "tools/\(name)")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/tools/\(name)")
    }
}
