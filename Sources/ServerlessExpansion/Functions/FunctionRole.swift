// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// The role of a function, before its events add to it.
    func functionRole(of resource: SourceResource, _ sending: [Node]) throws(ExpansionProblem) -> MadeResource {
        let basic =
            resource.saying("DurableConfig") == nil
            ? "AWSLambdaBasicExecutionRole" : "AWSLambdaBasicDurableExecutionRolePolicy"
        var plan = RolePlan(
            trust: resource["AssumeRolePolicyDocument"] ?? RolePolicies.trust("lambda.amazonaws.com"),
            managed: [policyARN("service-role/\(basic)")],
            tags: TagList.of(resource["Tags"], createdBy: "lambda:createdBy"))
        if isTraced(resource) { plan.managed.append(tracingPolicy) }
        if resource.saying("VpcConfig") != nil {
            plan.managed.append(policyARN("service-role/AWSLambdaVPCAccessExecutionRole"))
        }
        if let queue = resource.saying("DeadLetterQueue") {
            let actions = ["SQS": "sqs:SendMessage", "SNS": "sns:Publish"]
            guard let action = queue["Type"]?.stringValue.flatMap({ actions[$0] }), let arn = queue["TargetArn"] else {
                throw fail("DeadLetterQueue has a Type, SQS or SNS, and a TargetArn", at: queue.origin)
            }
            let statement: Node = ["Action": .string(action), "Resource": arn, "Effect": "Allow"]
            plan.policies.append(RolePolicies.policy("DeadLetterQueuePolicy", [statement], hasVersion: true))
        }
        plan.policies += sending
        return try executionRole(of: resource, plan)
    }

    /// What lets something send traces.
    var tracingPolicy: Node {
        policyARN(partition == "aws" ? "AWSXrayWriteOnlyAccess" : "AWSXRayDaemonWriteAccess")
    }

    /// The role that a function has, and whether one is made for it: where a condition leaves it out, only then.
    func settledRole(_ given: Node?, _ role: inout MadeResource) throws(ExpansionProblem) -> (value: Node, isMade: Bool)
    {
        guard let given else { return (role.arn, true) }
        guard given.function?.name == "Fn::If", let (condition, first, second) = resolver.resolved(given).choice else {
            return (given, false)
        }
        switch (first.isNoValue, second.isNoValue) {
        case (true, true): return (role.arn, true)
        case (true, false):
            role.attributes["Condition"] = condition
            return (.when(condition, role.arn, otherwise: second), true)
        case (false, true):
            guard let name = condition.stringValue else { throw fail("Fn::If of its Role names no condition") }
            role.attributes["Condition"] = .string("NOT\(name)")
            addCondition("NOT\(name)", not: name)
            return (.when(condition, first, otherwise: role.arn), true)
        case (false, false): return (given, false)
        }
    }
}
