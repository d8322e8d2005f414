// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// Whether the policy of a queue, topic, bucket, repository, key, secret or function lets a service do something
    /// on it.
    ///
    /// A function's permissions and the policy of a log group's account count as its policy.
    ///
    /// - Parameters:
    ///   - service: as `sns.amazonaws.com`.
    ///   - action: an action of IAM, as `sqs:SendMessage`.
    ///   - resource: what it is done on.
    ///   - source: on whose behalf the service acts: what `aws:SourceArn` will be.
    public func decision(
        forService service: String, doing action: String, on resource: Outcome.Resource, from source: PropertyValue?
    ) -> Decision {
        decision(service, action, on: resource, from: source.flatMap(names.text))
    }

    /// As above, where the source is a resource of the template.
    public func decision(
        forService service: String, doing action: String, on resource: Outcome.Resource, from source: Outcome.Resource
    ) -> Decision {
        decision(service, action, on: resource, from: names.identity(of: source))
    }

    package func decision(
        _ service: String, _ action: String, on resource: Outcome.Resource, from source: PartialString?
    ) -> Decision {
        var result: Bool? = false
        let own = resource.property { $0.policy == .resource }
        if !own.isAbsent { result.join(answer(of: AccessPolicy(own, names), service, action, resource, source)) }
        for policy in policiesOfResources[resource.logicalID] ?? [] {
            if policy.type == "AWS::Lambda::Permission" {
                result.join(permission(policy, admits: service, doing: action, from: source))
            } else if policy.type == "AWS::Events::EventBusPolicy" {
                result.join(nil)
            } else {
                let document = policy.property { $0.policy == .resource }
                result.join(answer(of: AccessPolicy(document, names), service, action, resource, source))
            }
        }
        let mayHaveOthers = Self.separatePolicies[resource.type]?.contains(where: typesOfPoliciesAnywhere.contains)
        if mayHaveOthers ?? true || mayHaveMore { result.join(nil) }
        return result.map { $0 ? .allowed : .denied } ?? .unknown
    }

    /// The types that give a resource its policy. What is not here may have one that nobody sees.
    static let separatePolicies: [String: [String]] = [
        "AWS::SQS::Queue": ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"],
        "AWS::SNS::Topic": ["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"],
        "AWS::S3::Bucket": ["AWS::S3::BucketPolicy"],
        "AWS::SecretsManager::Secret": ["AWS::SecretsManager::ResourcePolicy"],
        "AWS::Lambda::Function": ["AWS::Lambda::Permission"],
        "AWS::KMS::Key": [],
        "AWS::ECR::Repository": [],
    ]

    private func answer(
        of policy: AccessPolicy, _ service: String, _ action: String, _ resource: Outcome.Resource,
        _ source: PartialString?
    ) -> Bool? {
        policy.statements.flatMap { answer(of: $0, service: service, action: action, on: resource, from: source) }
    }

    private func permission(
        _ permission: Outcome.Resource, admits service: String, doing action: String, from source: PartialString?
    ) -> Bool? {
        guard let name = permission["Action"].text else { return nil }
        guard PartialString(name).pattern.matches(PartialString(action), ignoringCase: true) == true else {
            return false
        }
        let principal = names.text(of: permission["Principal"]).flatMap { AccessStatement.isService(service, $0) }
        if principal == false { return false }
        guard let source, !permission["SourceArn"].isAbsent else { return principal }
        let answer = names.text(of: permission["SourceArn"]).flatMap { $0.pattern.matches(source) }
        return answer == false ? false : principal == true ? answer : nil
    }
}
