// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

private struct Jobs: Stack {
    let name: String
    let description = "d"
    let body: Elements

    init(_ name: String = "jobs", @StackBuilder _ body: () -> Elements) {
        self.name = name
        self.body = body()
    }
}

private func shop(@EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> Environment {
    Environment("shop", region: .euWest1, account: "123456789012", stacks: stacks)
}

/// Changes of all resources of a type.
@Suite struct AspectTests {
    private func retention(_ template: Template, _ name: String = "Jobs") -> Node? {
        template.resources.first { $0.logicalID == name }?.properties["MessageRetentionPeriod"]
    }

    @Test func anEnvironmentChangesTheResourcesOfAllItsStacks() {
        let stacks = shop {
            Jobs("one") { SQS.Queue("Jobs") }
            Jobs("two") {
                SQS.Queue("Jobs", messageRetentionPeriod: .hours(1))
                SNS.Topic("Topic")
            }
        }.forEach(SQS.Queue.self) { $0.properties.messageRetentionPeriod = .days(4) }.synthesize()
        #expect(stacks.map { retention($0.template) } == [345_600, 345_600])
        #expect(stacks[1].template.resources.last?.properties.isEmpty == true)
        #expect(stacks.allSatisfy { $0.diagnostics.isEmpty })
    }

    @Test func theyAreAppliedFromInsideOutInTheirOrder() {
        let stack = Jobs {
            SQS.Queue("Jobs").forEach(SQS.Queue.self) { $0.properties.queueName = "part" }
        }.forEach(SQS.Queue.self) { queue in
            queue.properties.queueName = queue.properties.queueName.map { "\($0)-stack" }
        }
        let made = shop { stack }
            .forEach(SQS.Queue.self) { queue in
                queue.properties.queueName = queue.properties.queueName.map { "\($0)-first" }
            }
            .forEach(SQS.Queue.self) { queue in
                queue.properties.queueName = queue.properties.queueName.map { "\($0)-second" }
            }.synthesize()[0]
        #expect(made.template.resources[0].properties["QueueName"] == "part-stack-first-second")
    }

    @Test func whatStandsBesideThePropertiesCanBeChanged() throws {
        let stack = Jobs { SQS.Queue("Jobs") }.forEach(SQS.Queue.self) { $0 = $0.retained() }
        let queue = try StackUnderTest(stack).resource(SQS.Queue.self)
        #expect(queue.deletionPolicy == "Retain")
        #expect(queue.updateReplacePolicy == "Retain")
    }

    @Test func conditionsStayAndBothBranchesAreChanged() {
        let isDev = Condition("IsDev", .equals(.init(.region), "eu-west-1"))
        let stack = Jobs {
            isDev
            Lambda.Function(
                "Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::111122223333:role/r",
                vpcConfig: .if(isDev, then: .init(subnetIds: ["subnet-1"]), else: .init(subnetIds: ["subnet-2"]))
            ).condition(isDev)
        }.forEach(Lambda.Function.self) { $0.properties.vpcConfig?.securityGroupIds = ["sg-1"] }
        let function = stack.template.resources[0]
        #expect(function.node["Condition"] == "IsDev")
        let branches = function.properties["VpcConfig"]?["Fn::If"]?.arrayValue?.dropFirst()
        #expect(branches?.map { $0["SecurityGroupIds"] } == [["sg-1"], ["sg-1"]])
    }

    @Test func resourcesWithinALoopAreChanged() {
        let stack = Jobs {
            ForEach("Queues", "Name", in: ["A", "B"]) { _ in SQS.Queue("Queue${Name}") }
        }.forEach(SQS.Queue.self) { $0.properties.messageRetentionPeriod = .days(4) }
        let loop = stack.template[.resources].first?.value[2]
        #expect(loop?["Queue${Name}"]?["Properties"]?["MessageRetentionPeriod"] == 345_600)
    }

    @Test func aResourceThatSeveralPartsMentionIsOne() {
        let queue = SQS.Queue("Jobs")
        let stack = Jobs {
            queue
            queue
        }.forEach(SQS.Queue.self) { $0.properties.messageRetentionPeriod = .days(4) }
        #expect(StackUnderTest(stack).diagnostics.isEmpty)
        #expect(stack.template.resources.count == 1)
    }

    @Test func aFindingAboutWhatItSetPointsAtTheAspect() {
        let line = #line + 2
        let stack = Jobs { SQS.Queue("Jobs", visibilityTimeout: .seconds(30)) }
            .forEach(SQS.Queue.self) { $0.properties.messageRetentionPeriod = .seconds(1) }
        let found = StackUnderTest(stack).diagnostics
        #expect(found.map(\.location?.line) == [line])
    }

    @Test func otherFindingsStayWhereTheyWere() {
        let line = #line + 1
        let stack = Jobs { SQS.Queue("Jobs", visibilityTimeout: .seconds(-1)) }
            .forEach(SQS.Queue.self) { $0.properties.messageRetentionPeriod = .days(4) }
        #expect(StackUnderTest(stack).diagnostics.first?.location?.line == line)
    }

    @Test func oneThatMeetsNothingIsTold() {
        let line = #line + 2
        let idle = shop { Jobs { SQS.Queue("Jobs") } }
            .forEach(SNS.Topic.self) { $0.properties.displayName = "d" }
        let found = idle.synthesize()[0].diagnostics
        #expect(found.map(\.rule) == ["idle-aspect"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.message == "forEach meets no AWS::SNS::Topic")
        #expect(found.first?.location?.line == line)
        let stack = Jobs { SQS.Queue("Jobs") }.forEach(SNS.Topic.self) { _ in }
        #expect(StackUnderTest(stack).diagnostics.map(\.rule) == ["idle-aspect"])
    }

    @Test func oneThatMeetsSomethingInOneStackIsNotIdle() {
        let found = shop {
            Jobs("one") { SQS.Queue("Jobs") }
            Jobs("two") { SNS.Topic("Topic") }
        }.forEach(SNS.Topic.self) { $0.properties.displayName = "d" }.synthesize().flatMap(\.diagnostics)
        #expect(found.isEmpty)
    }

    @Test func changesAreKnownFromWhatToWhat() {
        let made = shop { Jobs { SQS.Queue("Jobs", messageRetentionPeriod: .hours(1), queueName: "a") } }
            .forEach(SQS.Queue.self) { queue in
                queue.properties.messageRetentionPeriod = .days(4)
                queue.properties.queueName = nil
                queue = queue.retained()
            }.synthesize()[0]
        #expect(
            made.changes.map { "\($0.path) \($0.before?.scalarText ?? "-") \($0.after?.scalarText ?? "-")" }
                == [
                    "DeletionPolicy - Retain", "UpdateReplacePolicy - Retain", "Properties.QueueName a -",
                    "Properties.MessageRetentionPeriod 3600 345600",
                ])
        #expect(made.changes.allSatisfy { $0.logicalID == "Jobs" && $0.typeName == "AWS::SQS::Queue" })
    }

    @Test func whatIsAlreadySoIsNoChange() {
        let made = shop { Jobs { SQS.Queue("Jobs", queueName: "a") } }
            .forEach(SQS.Queue.self) { $0.properties.queueName = "a" }.synthesize()[0]
        #expect(made.changes.isEmpty)
        #expect(made.diagnostics.isEmpty)
    }
}
