// SPDX-License-Identifier: Apache-2.0

/// The policies of the role that SAM makes for a function or a state machine.
struct ServerlessPolicies {
    let permissions: Permissions
    let resource: Outcome.Resource

    /// The services that the templates of SAM are about, by the beginning of their names. Those of other services allow
    /// nothing of these.
    private static let services = [
        ("AWSSecretsManager", "secretsmanager"), ("DynamoDB", "dynamodb"), ("EventBridge", "events"),
        ("Firehose", "firehose"), ("Kinesis", "kinesis"), ("Lambda", "lambda"), ("S3", "s3"), ("SNS", "sns"),
        ("SQS", "sqs"), ("SSM", "ssm"), ("StepFunctions", "states"), ("ServerlessRepo", "s3"),
        ("CodePipelineLambda", "s3"), ("EcsRunTask", "iam"),
    ]

    /// The services that SAM lets a function read whose events it takes.
    private static let events = ["DynamoDB": "dynamodb", "Kinesis": "kinesis", "SQS": "sqs"]

    /// Whether the role may do anything with something of a service. Only false is certain.
    func mayUse(_ target: Outcome.Resource, of service: String) -> Bool {
        guard let policies = resource["Policies"].elements, resource["PermissionsBoundary"].isAbsent else {
            return true
        }
        return takesEvents(of: service, from: target) || sendsTo(target)
            || policies.contains { mayAllow($0, service, on: target) }
    }

    private func takesEvents(of service: String, from target: Outcome.Resource) -> Bool {
        guard let events = resource["Events"].members else { return true }
        return events.contains { _, event in
            guard let type = event["Type"].text else { return true }
            // Streams are all that it may read of DynamoDB, and other streams say nothing of a table.
            return Self.events[type] == service
                && (service != "dynamodb" || event.referencedNames.contains(target.logicalID))
        }
    }

    /// SAM lets a function send what it failed at, and what came of it.
    private func sendsTo(_ target: Outcome.Resource) -> Bool {
        [resource["DeadLetterQueue"], resource["EventInvokeConfig"]].contains {
            $0.referencedNames.contains(target.logicalID)
        }
    }

    private func mayAllow(_ policy: PropertyValue, _ service: String, on target: Outcome.Resource) -> Bool {
        if let name = policy.text, !name.hasPrefix("arn:") {
            let known = ["", "service-role/"].lazy.compactMap { ManagedPolicy(arn: ":aws:policy/\($0)\(name)") }.first
            return known?.mayAllow(service: service) ?? true
        }
        guard let members = policy.members else {
            return permissions.mayAllow(permissions.managedPolicy(policy), service, on: target)
        }
        if members.contains(where: { $0.key == "Statement" }) {
            return permissions.mayAllow(.policy(permissions.policy(policy)), service, on: target)
        }
        guard members.count == 1, let template = members.first else { return true }
        let about = Self.services.first { template.key.hasPrefix($0.0) }?.1
        if about == "iam" { return true }
        guard about == service else { return false }
        guard let parameters = template.value.members else { return true }
        // What is named by text may be anything.
        return parameters.isEmpty
            || parameters.contains { permissions.outcome.resource($0.value).map { $0 == target } ?? true }
    }
}
