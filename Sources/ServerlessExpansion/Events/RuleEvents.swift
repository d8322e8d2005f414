// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A rule of EventBridge that calls a function from time to time.
    func scheduleRule(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        var rule = MadeResource(event.id, "AWS::Events::Rule", target.passedOn)
        rule["ScheduleExpression"] = try required("Schedule", of: event)
        rule["State"] = state(of: event)
        for name in ["Name", "Description"] { rule[name] = event[name] }
        let (queue, made) = try deadLetters(of: event, rule, target)
        rule["Targets"] = [ruleTarget(event, target, suffix: "LambdaTarget", queue, extra: ["Input"])]
        return [rule] + made + [rulePermission(event, target, rule)]
    }

    /// A rule of EventBridge that calls a function for events of a pattern.
    func patternRule(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        var rule = MadeResource(event.id, "AWS::Events::Rule", target.passedOn)
        rule["EventBusName"] = event["EventBusName"]
        rule["EventPattern"] = event["Pattern"]
        rule["Name"] = event["RuleName"]
        rule["State"] = state(of: event)
        let (queue, made) = try deadLetters(of: event, rule, target)
        rule["Targets"] = [
            ruleTarget(event, target, suffix: "LambdaTarget", queue, extra: ["Input", "InputPath", "InputTransformer"])
        ]
        return made + [rule, rulePermission(event, target, rule)]
    }

    /// Whether a rule is on.
    func state(of event: ServerlessEvent) -> Node? {
        if let enabled = event["Enabled"] { return enabled.isSaying ? "ENABLED" : "DISABLED" }
        return event.saying("State")
    }

    private func rulePermission(_ event: ServerlessEvent, _ target: EventTarget, _ rule: MadeResource) -> MadeResource {
        var permission = permission(event, target, for: "events.amazonaws.com")
        permission["SourceArn"] = rule.arn
        return permission
    }

    /// What a rule calls, and with what.
    func ruleTarget(
        _ event: ServerlessEvent, _ target: EventTarget, suffix: String, _ queue: Node?, extra: [String],
        role: Node? = nil
    ) -> Node {
        let own = event.type == "Schedule" && suffix == "LambdaTarget" ? nil : event["Target"]?["Id"]
        // At most 64 letters.
        let id = event.id.count + suffix.count <= 64 ? event.id : String(event.id.prefix(64 - suffix.count))
        var node: Node = ["Arn": target.arn, "Id": own ?? .string(id + suffix)]
        node.set("RoleArn", role)
        for name in extra { node.set(name, event[name]) }
        if let queue { node.set("DeadLetterConfig", ["Arn": queue]) }
        node.set("RetryPolicy", event["RetryPolicy"])
        return node
    }

    /// The queue of what a rule could not deliver, and what is made for it.
    func deadLetters(of event: ServerlessEvent, _ rule: MadeResource, _ target: EventTarget)
        throws(ExpansionProblem) -> (queue: Node?, made: [MadeResource])
    {
        guard let config = event["DeadLetterConfig"] else { return (nil, []) }
        if let arn = config.given("Arn") { return (arn, []) }
        guard config["Type"]?.stringValue == "SQS" else {
            throw fail(
                "the DeadLetterConfig of the event \(event.name) has neither Arn nor the Type SQS", at: config.origin)
        }
        let queue = MadeResource(
            config.given("QueueLogicalId")?.stringValue ?? "\(event.id)Queue", "AWS::SQS::Queue", target.passedOn)
        var policy = MadeResource("\(event.id)QueuePolicy", "AWS::SQS::QueuePolicy", target.passedOn)
        policy["PolicyDocument"] = RolePolicies.queueDocument(
            queue.arn, principal: ["Service": "events.amazonaws.com"], from: rule.arn)
        policy["Queues"] = [queue.ref]
        return (queue.arn, [queue, policy])
    }
}
