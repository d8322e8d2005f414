// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Where a function's asynchronous results go: the configuration, what is made for it, and what the role needs.
    func eventInvocation(
        of resource: SourceResource, _ function: MadeResource, alias: MadeResource?, named name: String
    ) throws(ExpansionProblem) -> (resources: [MadeResource], policies: [Node]) {
        guard let config = resolved(resource.saying("EventInvokeConfig")) else { return ([], []) }
        let id = "\(resource.logicalID)EventInvokeConfig"
        var invocation = MadeResource(
            id, "AWS::Lambda::EventInvokeConfig", resource.attributes,
            dependsOn: alias.map { .array([.string($0.logicalID)]) })
        var made: [MadeResource] = []
        var policies: [Node] = []
        var destinations = Node.object([])
        for event in ["OnSuccess", "OnFailure"] {
            guard let destination = config.given("DestinationConfig")?.given(event) else { continue }
            let target = try self.destination(destination, event, id, resource)
            destinations.set(event, ["Destination": target.arn])
            if let resource = target.made { made.append(resource) }
            if let policy = target.policy { policies.append(policy) }
        }
        invocation["DestinationConfig"] = destinations
        invocation["FunctionName"] = function.ref
        invocation["Qualifier"] = .string(name.isEmpty ? "$LATEST" : name)
        invocation["MaximumEventAgeInSeconds"] = config["MaximumEventAgeInSeconds"]
        invocation["MaximumRetryAttempts"] = config["MaximumRetryAttempts"]
        return (made + [invocation], policies)
    }

    private typealias Destination = (arn: Node, made: MadeResource?, policy: Node?)

    private func destination(_ node: Node, _ event: String, _ id: String, _ resource: SourceResource)
        throws(ExpansionProblem) -> Destination
    {
        guard let kind = node["Type"]?.stringValue,
            ["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"].contains(kind)
        else { throw fail("the destination \(event) has no Type that is known", at: node.origin) }
        let name = id + event
        let given = node.given("Destination")
        let (condition, other) = try made(for: given, id)
        if let given, condition == nil { return (given, nil, RolePolicies.sending(to: kind, given, for: name)) }
        guard kind == "SQS" || kind == "SNS" else {
            throw fail("the destination \(event) of \(kind) has a Destination", at: node.origin)
        }
        var made = MadeResource(
            name + (kind == "SQS" ? "Queue" : "Topic"), kind == "SQS" ? "AWS::SQS::Queue" : "AWS::SNS::Topic",
            resource.passedOn)
        let own = try both(resource.condition?.stringValue, condition, resource.logicalID)
        if let own { made.attributes["Condition"] = .string(own) }
        let arn = kind == "SQS" ? made.arn : made.ref
        let target =
            condition.map { Node.when(.string($0), arn, otherwise: other ?? PseudoParameterNames.noValue) } ?? arn
        return (target, made, RolePolicies.sending(to: kind, target, for: name))
    }

    /// The condition that a destination is left out by, and what it is otherwise.
    private func made(for destination: Node?, _ id: String) throws(ExpansionProblem) -> (String?, Node?) {
        guard let (condition, first, second) = destination?.choice else { return (nil, nil) }
        guard let name = condition.stringValue else { throw fail("Fn::If of a destination names no condition") }
        switch (first.isNoValue, second.isNoValue) {
        case (true, false): return (name, second)
        case (false, true):
            let other = StableName.make("NOT\(name)", id)
            addCondition(other, not: name)
            return (other, first)
        default: return (nil, nil)
        }
    }

    private func both(_ first: String?, _ second: String?, _ id: String) throws(ExpansionProblem) -> String? {
        guard let first, let second else { return first ?? second }
        let name = StableName.make("\(first)AND\(second)", id)
        conditions = conditions ?? .init()
        // Each stands in a condition of its own, as the transform writes it.
        conditions?[name] = .call(
            "Fn::And",
            .array([first, second].map { ["Condition": ["Condition": .string($0)]] }))
        return name
    }
}
