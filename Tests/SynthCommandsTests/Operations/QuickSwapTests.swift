// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// What is brought to AWS without a change set.
@Suite struct QuickSwapTests {
    private let aws: FakeAWS
    private static let task = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web"
    private static let service = "arn:aws:ecs:eu-west-1:123456789012:service/cluster/web-Service-X1"

    struct Swapped: Stack {
        let name = "web"
        let description = ""
        var key = "new.zip"
        var port = "1"
        var seconds = 3
        var topic = "a"

        var body: some StackContent {
            let queue = UntypedResource("Queue", type: "AWS::SQS::Queue")
            queue
            UntypedResource("Topic", type: "AWS::SNS::Topic", properties: ["DisplayName": .init(node: .string(topic))])
            UntypedResource(
                "Worker", type: "AWS::Lambda::Function",
                properties: [
                    "Runtime": "python3.13", "Handler": "a.b", "Role": "arn:aws:iam::123456789012:role/worker",
                    "Code": [
                        "S3Bucket": .init(node: ["Fn::Sub": "code-${AWS::AccountId}"]),
                        "S3Key": .init(node: .string(key)),
                    ],
                ])
            UntypedResource(
                "Flow", type: "AWS::StepFunctions::StateMachine",
                properties: [
                    "RoleArn": "arn:aws:iam::123456789012:role/flow",
                    "DefinitionString": .init(
                        node: .string(
                            "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": \(seconds), \"End\": true, "
                                + "\"Comment\": \"${Where}\"}}}")),
                    "DefinitionSubstitutions": ["Where": .init(node: ["Fn::GetAtt": ["Worker", "Arn"]])],
                ])
            let task = UntypedResource(
                "Task", type: "AWS::ECS::TaskDefinition",
                properties: [
                    "Family": "web", "Cpu": "256",
                    "ContainerDefinitions": [
                        [
                            "Name": "app", "Image": "nginx:1", "Memory": 64,
                            "Environment": [
                                ["Name": "PORT", "Value": .init(node: .string(port))],
                                ["Name": "QUEUE", "Value": .init(queue.ref() as Value<String>)],
                            ],
                        ]
                    ],
                ])
            task
            UntypedResource(
                "Service", type: "AWS::ECS::Service",
                properties: ["Cluster": "cluster", "TaskDefinition": .init(task.ref() as Value<String>)])
        }
    }

    private func environment(_ stack: Swapped, isDevelopment: Bool = true, isProtected: Bool? = nil)
        -> StackDSL.Environment
    {
        Environment(
            "web", region: .euWest1, account: .any, terminationProtection: isProtected, isDevelopment: isDevelopment
        ) { stack }
    }

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer(
            "list-stack-resources",
            .init(
                output: #"""
                    {"StackResourceSummaries": [\#([
                        ("Queue", "AWS::SQS::Queue", "https://sqs.eu-west-1.amazonaws.com/123456789012/web-Queue-1"),
                        ("Topic", "AWS::SNS::Topic", "arn:aws:sns:eu-west-1:123456789012:t"),
                        ("Worker", "AWS::Lambda::Function", "web-Worker-1"),
                        ("Flow", "AWS::StepFunctions::StateMachine", "arn:aws:states:eu-west-1:123456789012:stateMachine:f"),
                        ("Task", "AWS::ECS::TaskDefinition", "\(Self.task):1"), ("Service", "AWS::ECS::Service", Self.service),
                    ].map { id, type, name in
                        #"{"LogicalResourceId": "\#(id)", "ResourceType": "\#(type)", "PhysicalResourceId": "\#(name)", "ResourceStatus": "CREATE_COMPLETE"}"#
                    }.joined(separator: ","))]}
                    """#))
        try deploy(Swapped())
        try aws.answer("get-function-configuration", .init(output: #"{"CodeSha256": "same"}"#))
        try aws.answer("update-function-code", .init(output: #"{"CodeSha256": "same"}"#))
        try aws.answer(
            "describe-state-machine",
            .init(
                output: #"""
                    {"definition": "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Wait\",\"Seconds\":3,\"End\":true,\"Comment\":\"arn:aws:lambda:eu-west-1:123456789012:function:web-Worker-1\"}}}"}
                    """#))
        try aws.answer("update-state-machine", .init(output: "{}"))
        try aws.answer("describe-task-definition", Self.revision(1))
        try aws.answer(
            "register-task-definition", .init(output: #"{"taskDefinition": {"taskDefinitionArn": "\#(Self.task):2"}}"#))
        try runs(1)
        try aws.answer("update-service", .init(output: "{}"))
    }

    private func runs(_ revision: Int) throws {
        try aws.answer(
            "describe-services",
            .init(
                output: #"""
                    {"services": [{"serviceArn": "\#(Self.service)", "serviceName": "web-Service-X1", "status": "ACTIVE",
                      "clusterArn": "arn:c", "taskDefinition": "\#(Self.task):\#(revision)"}]}
                    """#))
    }

    private static func revision(_ number: Int, port: String = "1") -> Recorded.Answer {
        .init(
            output: #"""
                {"taskDefinition": {"taskDefinitionArn": "\#(task):\#(number)", "revision": \#(number), "status": "ACTIVE",
                  "family": "web", "cpu": "256", "containerDefinitions": [{"name": "app", "image": "nginx:1", "memory": 64,
                  "essential": true, "environment": [{"name": "QUEUE", "value": "q"}, {"name": "PORT", "value": "\#(port)"}]}]},
                 "tags": [{"key": "Team", "value": "a"}]}
                """#)
    }

    private func deploy(_ stack: Swapped) throws {
        try aws.answer("get-template", Recorded.template(stack.template.json))
    }

    private func swap(_ stack: Swapped = Swapped(), _ more: String...) -> TestFolder.Run {
        aws.synth(["watch", "web", "--deploy", "--once"] + more, environments: [environment(stack)])
    }

    private static let changing = [
        "update-state-machine", "register-task-definition", "update-service", "create-change-set",
    ]
    private var changes: [String] { aws.actions.filter(Self.changing.contains) }

    @Test func whatIsThereIsNotSwapped() throws {
        let run = swap()
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("nothing to swap"), "\(run.messages)")
        #expect(changes.isEmpty)
        #expect(aws.calls.filter { $0.contains("update-function-code") }.allSatisfy { $0.contains("--dry-run") })
    }

    @Test func codeOfAFunction() throws {
        try deploy(Swapped(key: "old.zip"))
        try aws.answer("get-function-configuration", .init(output: #"{"CodeSha256": "old"}"#))
        let run = swap()
        #expect(run.status == 0, "\(run.messages)")
        let words = aws.calls.last { $0.contains("update-function-code") } ?? []
        #expect(words.starts(with: ["lambda", "update-function-code", "--function-name", "web-Worker-1"]))
        #expect(words.contains("code-123456789012") && words.contains("new.zip") && !words.contains("--dry-run"))
        #expect(run.messages.contains("  new code of function Worker\n"))
        #expect(
            run.messages.contains(
                "swapped beside CloudFormation: Worker. The stacks say otherwise until 'synth deploy web'"))
        #expect(changes.isEmpty)
    }

    @Test func theDefinitionOfAStateMachine() throws {
        let run = swap(Swapped(seconds: 4))
        #expect(run.status == 0, "\(run.messages)")
        #expect(changes == ["update-state-machine"])
        let definition = try JSONReader.read(aws.value("--definition", of: "update-state-machine") ?? "")
        #expect(definition["States"]?["A"]?["Seconds"] == 4)
        #expect(definition["States"]?["A"]?["Comment"] == "arn:aws:lambda:eu-west-1:123456789012:function:web-Worker-1")
    }

    @Test func aTaskDefinition() throws {
        let run = swap(Swapped(port: "2"), "--json")
        #expect(run.status == 0, "\(run.messages)")
        #expect(changes == ["register-task-definition", "update-service"])
        let sent = try JSONReader.read(aws.file("cli-input-json") ?? "")
        let container = sent["containerDefinitions"]?[0]
        #expect(container?["environment"] == [["name": "QUEUE", "value": "q"], ["name": "PORT", "value": "2"]])
        #expect(container?["image"] == "nginx:1" && sent["cpu"] == "256" && sent["revision"] == nil)
        #expect(sent["tags"] == [["key": "Team", "value": "a"]])
        #expect(aws.value("--task-definition", of: "update-service") == "\(Self.task):2")
        #expect(try JSONReader.read(run.output)["swapped"] == ["Service"])
    }

    /// The stack's own revision is asked for first, then the one that runs.
    @Test func whatWasSwappedBeforeIsNotSwappedAgain() throws {
        try runs(2)
        try aws.answer("describe-task-definition", Self.revision(1), Self.revision(2, port: "2"))
        #expect(swap(Swapped(port: "2")).messages.contains("nothing to swap"))
        #expect(changes.isEmpty)
    }

    @Test func whatIsAsItWasDeployedGoesBack() throws {
        try runs(2)
        try aws.answer("describe-task-definition", Self.revision(1), Self.revision(2, port: "2"))
        #expect(swap().status == 0)
        #expect(changes == ["update-service"])
        #expect(aws.value("--task-definition", of: "update-service") == "\(Self.task):1")
    }

    @Test func whatTakesMoreIsRefused() throws {
        let run = swap(Swapped(port: "2", topic: "b"))
        #expect(run.status == 1)
        #expect(run.messages.contains("  no quick swap: Topic (AWS::SNS::Topic): DisplayName\n"), "\(run.messages)")
        #expect(run.messages.contains("nothing was swapped; 'synth deploy web' brings it"))
        #expect(changes.isEmpty)
        try aws.answer("describe-stacks", Recorded.noStack)
        #expect(swap().messages.contains("no quick swap: web-web is not deployed"))
    }

    @Test func onlyDevelopmentIsSwapped() throws {
        for once in [["--once"], []] {
            let run = aws.synth(
                ["watch", "web", "--deploy"] + once, environments: [environment(Swapped(), isDevelopment: false)])
            #expect(run.status == 1)
            #expect(run.messages.contains("'web' is no development environment"), "\(run.messages)")
            #expect(run.messages.contains("say isDevelopment: true at"))
        }
        let guarded = aws.synth(
            ["watch", "web", "--deploy", "--once"], environments: [environment(Swapped(), isProtected: true)])
        #expect(guarded.messages.contains("what is worth protecting is not swapped"))
        #expect(aws.calls.isEmpty)
    }

    @Test(arguments: [
        (["watch", "web", "--once"], "--once is for --deploy"), (["watch", "web", "--json"], "watch has no end"),
        (["watch"], "name an environment"),
    ])
    func wrongWordsAreRefused(arguments: [String], told: String) {
        let run = aws.synth(arguments, environments: [environment(Swapped())])
        #expect(run.status == 64)
        #expect(run.messages.contains(told), "\(run.messages)")
    }
}
