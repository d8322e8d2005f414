// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    private static let same = [
        "Description", "StartDate", "EndDate", "ScheduleExpressionTimezone", "GroupName", "KmsKeyArn",
    ]

    /// A schedule of EventBridge's scheduler, with a role that may call what it is for.
    ///
    /// - Parameter kind: what it calls, as `RolePolicies` knows it.
    func schedule(_ event: ServerlessEvent, _ target: EventTarget, kind: String) throws(ExpansionProblem)
        -> [MadeResource]
    {
        var schedule = MadeResource(event.id, "AWS::Scheduler::Schedule", target.passedOn)
        schedule["ScheduleExpression"] = try required("ScheduleExpression", of: event)
        schedule["State"] = event.saying("State")
        if event.saying("OmitName") == nil { schedule["Name"] = event.saying("Name") ?? .string(event.id) }
        schedule["FlexibleTimeWindow"] = event.saying("FlexibleTimeWindow") ?? ["Mode": "OFF"]
        for name in Self.same { schedule[name] = event[name] }
        var made: [MadeResource] = []
        var queueARN: Node?
        if let config = event["DeadLetterConfig"] {
            let queue = MadeResource(
                config.given("QueueLogicalId")?.stringValue ?? "\(event.id)Queue", "AWS::SQS::Queue", target.passedOn)
            queueARN = config.given("Arn") ?? queue.arn
            if config.given("Arn") == nil { made.append(queue) }
        }
        var roleARN = event.saying("RoleArn")
        if roleARN == nil {
            var role = MadeResource("\(event.id)Role", "AWS::IAM::Role", target.passedOn)
            role["AssumeRolePolicyDocument"] = RolePolicies.trust("scheduler.amazonaws.com")
            let policies = [
                RolePolicies.sending(to: kind, target.arn, for: event.id),
                queueARN.flatMap { RolePolicies.sending(to: "SQS", $0, for: event.id) },
            ]
            role["Policies"] = .array(policies.compactMap { $0 })
            role["PermissionsBoundary"] = event.saying("PermissionsBoundary")
            roleARN = role.arn
            made.append(role)
        }
        var node: Node = ["Arn": target.arn, "RoleArn": roleARN ?? .null]
        node.set("Input", event["Input"])
        if let queueARN { node.set("DeadLetterConfig", ["Arn": queueARN]) }
        node.set("RetryPolicy", event["RetryPolicy"])
        schedule["Target"] = node
        return [schedule] + made
    }
}
