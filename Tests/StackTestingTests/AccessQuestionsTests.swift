// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackTesting
import TemplateModel
import Testing

/// `may`, of a stack and of an environment.
@Suite struct AccessQuestionsTests {
    struct Queue: Resource {
        static let typeName = "AWS::SQS::Queue"
        var resource: ResourceDefinition

        init(_ logicalID: String) {
            resource = ResourceDefinition(
                logicalID, type: Self.typeName, properties: Node.Object(),
                at: SourceLocation(file: #filePath, line: #line, column: 1))
        }

        var arn: ARN<Queue> { attribute("Arn") }
    }

    struct Role: Resource {
        static let typeName = "AWS::IAM::Role"
        var resource: ResourceDefinition

        init(_ logicalID: String, _ statements: PolicyStatement...) {
            let properties: Map<Document> = [
                "AssumeRolePolicyDocument": .policy(.allow("sts:AssumeRole", principal: .service("ec2.amazonaws.com"))),
                "Policies": [["PolicyName": "own", "PolicyDocument": .policy(statements)]],
            ]
            resource = ResourceDefinition(
                logicalID, type: Self.typeName, properties: properties.node.objectValue ?? Node.Object(),
                at: SourceLocation(file: #filePath, line: #line, column: 1))
        }
    }

    static let jobs = Queue("Jobs")
    static let handle = SharedValue<ARN<Queue>>("JobsArn", stackName: "shop-queues")
    static let worker = Role("Worker", .allow("sqs:SendMessage", on: [jobs.arn]))
    static let remote = Role("Remote", .allow("sqs:ReceiveMessage", on: [handle.consumed]))

    struct Alone: Stack {
        let name = "alone"
        let description = "d"

        var body: some StackContent {
            jobs
            worker
        }
    }

    struct Queues: Stack {
        let name = "queues"
        let description = "d"

        var body: some StackContent {
            jobs
            worker
            handle.provided(jobs.arn)
        }
    }

    struct Workers: Stack {
        let name = "workers"
        let description = "d"
        var more: [Role] = []

        var body: some StackContent {
            remote
            more
        }
    }

    let stack = StackUnderTest(Alone())

    @Test func aStackIsAskedByValueOrByName() {
        #expect(stack.may(Self.worker, "sqs:SendMessage", on: Self.jobs).isAllowed)
        #expect(stack.may(Self.worker, "sqs:SendMessage", on: Self.jobs.arn).isAllowed)
        #expect(stack.may("Worker", "sqs:SendMessage", on: "Jobs").isAllowed)
        #expect(stack.may(Self.worker, "sqs:SendMessage").isAllowed)
        let shown = String(describingForTest: stack.may(Self.worker, "sqs:SendMessage", on: Self.jobs))
        #expect(shown.contains(" (Tests/StackTestingTests/AccessQuestionsTests.swift:"), "\(shown)")
        #expect(stack.may(Self.worker, "sqs:PurgeQueue", on: Self.jobs).isDenied)
        #expect(!stack.may(Self.worker, "sqs:SendMessage", on: "arn:aws:sqs:eu-west-1:123456789012:x").isAllowed)
        #expect(stack.may("sns.amazonaws.com", "sqs:SendMessage", on: Self.jobs).isDenied)
        #expect(stack.may("*", "sqs:SendMessage", on: "Jobs").isDenied)
    }

    @Test func anAnswerExplainsItself() {
        let answer = stack.may(Self.worker, "sqs:PurgeQueue", on: Self.jobs)
        #expect("\(answer)" == "role 'Worker' may not do sqs:PurgeQueue on queue 'Jobs': nothing allows it")
        let allowed = "\(stack.may(Self.worker, "sqs:SendMessage", on: Self.jobs))"
        #expect(allowed.contains("policy 'own' of 'Worker' allows it ("))
        #expect(allowed.contains("AccessQuestionsTests.swift:"))
    }

    @Test func whatIsNotThereIsNoAnswer() {
        let answer = stack.may(Self.remote, "sqs:SendMessage", on: Self.jobs)
        #expect(answer.isUnknown)
        #expect(answer.reason == "there is no 'Remote'; there are: Jobs, Worker")
    }

    @Test func whatIsNoActionIsNeitherAllowedNorDenied() {
        func reason(_ action: String) -> String {
            let answer = stack.may(Self.worker, action, on: Self.jobs)
            #expect(answer.isUnknown && !answer.isDenied)
            return answer.reason
        }
        #expect(reason("sqs:SendMesage") == "'sqs' has no action 'SendMesage'; did you mean 'sqs:SendMessage'?")
        #expect(
            reason("dynamdb:PutItem")
                == "'dynamdb' is not the prefix of a service that IAM knows; did you mean 'dynamodb:PutItem'?")
        #expect(
            reason("SendMessage")
                == "the action 'SendMessage' does not name its service; write it as service:action, as 'sqs:SendMessage'"
        )
        #expect(stack.may("*", "sqs:SendMesage", on: Self.jobs).isUnknown)
    }

    private func environment(_ more: Role...) -> EnvironmentUnderTest {
        EnvironmentUnderTest(
            Environment("shop", region: .euWest1, account: .any) {
                Queues()
                Workers(more: more)
            })
    }

    @Test func permissionsReachAcrossStacks() {
        let environment = environment()
        #expect(environment.diagnostics.filter { $0.severity == .error }.isEmpty, "\(environment.diagnostics)")
        let answer = environment.may(Self.remote, "sqs:ReceiveMessage", on: Self.jobs)
        #expect(answer.isAllowed, "\(answer)")
        #expect("\(answer)".hasPrefix("role 'workers/Remote' may do sqs:ReceiveMessage on queue 'queues/Jobs': "))
        #expect(environment.may(Self.remote, "sqs:ReceiveMessage", on: Self.jobs.arn).isAllowed)
        #expect(environment.may(Self.remote, "sqs:ReceiveMessage", on: "\(Self.jobs.arn)").isAllowed)
        #expect(environment.may("queues/Worker", "sqs:SendMessage", on: "queues/Jobs").isAllowed)
        #expect(environment.may(Self.remote, "sqs:SendMessage", on: Self.jobs).isDenied)
        #expect(environment[stack: "queues"]?.count(Queue.self) == 1)
        withKnownIssue {
            environment[stack: "queue"]?.expectNoFindings()
        } matching: {
            $0.comments.first?.rawValue == "environment 'shop' has no stack 'queue'; did you mean 'queues'?"
        }
        #expect(environment.traffic.paths.isEmpty)
    }

    @Test func aNameOfSeveralStacksIsNoAnswer() {
        let answer = environment(Role("Worker")).may("Worker", "sqs:SendMessage", on: Self.jobs)
        #expect(answer.isUnknown)
        #expect(answer.reason == "'Worker' is the name of several: queues/Worker, workers/Worker")
    }
}
