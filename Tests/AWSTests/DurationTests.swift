// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel
import Testing

@Suite struct DurationTests {
    private func queue(_ seconds: Seconds) -> Node? {
        SQS.Queue("Queue", messageRetentionPeriod: seconds).resource.properties["MessageRetentionPeriod"]
    }

    @Test func areInThePropertysUnit() {
        #expect(queue(.days(14)) == 1_209_600)
        #expect(queue(.minutes(3)) == 180)
        #expect(queue(180) == 180)
        let group = Logs.LogGroup("Group", retentionInDays: .weeks(2))
        #expect(group.resource.properties["RetentionInDays"] == 14)
        let cookie: Milliseconds = .seconds(2)
        #expect(cookie.node == 2000)
    }

    @Test func areDecidedAtDeploymentToo() {
        let retention = Parameter<Days>("Retention", value: 14)
        #expect(retention.declaration.node["Type"] == "Number")
        let condition = Condition("IsKept", .equals("a", "b"))
        let group = Logs.LogGroup(
            "Group", retentionInDays: .if(condition, then: retention.ref, else: .days(1)))
        #expect(
            group.resource.properties["RetentionInDays"] == ["Fn::If": ["IsKept", ["Ref": "Retention"], 1]])
    }

    @Test func whatIsTooLargeStaysTooLarge() {
        #expect(queue(.days(.max)) == Node.number(Int.max))
        #expect(queue(.days(.min)) == Node.number(Int.min))
    }
}
