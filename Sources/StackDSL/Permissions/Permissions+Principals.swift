extension Permissions {
    /// Whether a role's trust policy lets a service assume it, as `lambda.amazonaws.com`.
    public func trusts(service: String, _ role: Outcome.Resource) -> Bool? {
        guard let statements = AccessPolicy(role["AssumeRolePolicyDocument"], names).statements else { return nil }
        return answer(of: statements, service: service, action: "sts:AssumeRole", on: nil, from: nil)
    }

    /// Whether the policy of a queue, topic, bucket, repository, key, secret or function lets a service do something
    /// on it.
    ///
    /// A function's permissions and the policy of a log group's account count as its policy.
    ///
    /// - Parameter source: on whose behalf the service acts: what `aws:SourceArn` will be.
    public func verdict(
        forService service: String, doing action: String, on resource: Outcome.Resource, from source: PropertyValue?
    ) -> Verdict {
        verdict(service, action, on: resource, from: source.flatMap(names.text))
    }

    /// As above, where the source is a resource of the template.
    public func verdict(
        forService service: String, doing action: String, on resource: Outcome.Resource, from source: Outcome.Resource
    ) -> Verdict {
        verdict(service, action, on: resource, from: names.identity(of: source))
    }

    private func verdict(
        _ service: String, _ action: String, on resource: Outcome.Resource, from source: PartialText?
    ) -> Verdict {
        var result: Bool? = false
        if let property = Self.ownPolicies[resource.type], !resource[property].isAbsent {
            result.join(answer(of: AccessPolicy(resource[property], names), service, action, resource, source))
        }
        for policy in policiesOfResources[resource.logicalID] ?? [] {
            if policy.type == "AWS::Lambda::Permission" {
                result.join(permission(policy, admits: service, doing: action, from: source))
            } else if policy.type == "AWS::Events::EventBusPolicy" {
                result.join(nil)
            } else {
                let document = policy["PolicyDocument"].isAbsent ? policy["ResourcePolicy"] : policy["PolicyDocument"]
                result.join(answer(of: AccessPolicy(document, names), service, action, resource, source))
            }
        }
        let mayHaveOthers = Self.separatePolicies[resource.type]?.contains(where: typesOfPoliciesAnywhere.contains)
        if mayHaveOthers ?? true || outcome.isOpen { result.join(nil) }
        return result.map { $0 ? .allowed : .denied } ?? .unknown
    }

    private static let ownPolicies = [
        "AWS::KMS::Key": "KeyPolicy", "AWS::ECR::Repository": "RepositoryPolicyText",
    ]

    /// The types that give a resource its policy. What is not here may have one that nobody sees.
    private static let separatePolicies: [String: [String]] = [
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
        _ source: PartialText?
    ) -> Bool? {
        policy.statements.flatMap { answer(of: $0, service: service, action: action, on: resource, from: source) }
    }

    private func answer(
        of statements: [AccessStatement], service: String, action: String, on resource: Outcome.Resource?,
        from source: PartialText?
    ) -> Bool? {
        var isAllowed: Bool? = false
        var isDenied = false
        for statement in statements {
            if statement.value.isUnknown {
                isAllowed.join(nil)
                continue
            }
            let answers = [
                statement.covers(action: action), statement.admits(service: service),
                resource.map { covers(statement, $0) } ?? true,
                comesFrom(statement, source),
            ]
            if answers.contains(false) { continue }
            switch statement.effect {
            case .allow: isAllowed.join(answers.contains(nil) ? nil : true)
            case .unknown: isAllowed.join(nil)
            case .deny: isDenied = true
            }
        }
        // Denials have conditions nearly always, as one on requests without TLS.
        return isDenied && isAllowed == true ? nil : isAllowed
    }

    /// Whether a statement speaks of the resource that its policy belongs to, or of the objects in it.
    private func covers(_ statement: AccessStatement, _ resource: Outcome.Resource) -> Bool? {
        if statement.value["Resource"].isAbsent { return statement.value["NotResource"].isAbsent ? true : nil }
        guard let arn = names.arn(of: resource) else { return nil }
        var objects = arn
        objects.append("/")
        objects.append(.unknown(.string("key")))
        return AccessStatement.any(statement.value["Resource"]) { value in
            guard let text = names.text(of: value) else { return nil }
            if text.literal == "*" { return true }
            var answer = text.pattern.matches(arn)
            if resource.type == "AWS::S3::Bucket" { answer.join(text.pattern.matches(objects)) }
            return answer
        }
    }

    private static let comparisons: Set = ["ArnEquals", "ArnLike", "StringEquals", "StringLike"]

    /// Whether a statement's condition on `aws:SourceArn` lets the source pass.
    private func comesFrom(_ statement: AccessStatement, _ source: PartialText?) -> Bool? {
        guard let source, let conditions = statement.value["Condition"].members else { return true }
        for (comparison, keys) in conditions where Self.comparisons.contains(comparison) {
            for (key, patterns) in keys.members ?? [] where key.lowercased() == "aws:sourcearn" {
                let answer = AccessStatement.any(patterns) { names.text(of: $0).flatMap { $0.pattern.matches(source) } }
                if answer == false { return false }
            }
        }
        return true
    }

    private func permission(
        _ permission: Outcome.Resource, admits service: String, doing action: String, from source: PartialText?
    ) -> Bool? {
        guard let name = permission["Action"].text else { return nil }
        guard PartialText(name).pattern.matches(PartialText(action), ignoringCase: true) == true else { return false }
        let principal = names.text(of: permission["Principal"]).flatMap { AccessStatement.isService(service, $0) }
        if principal == false { return false }
        guard let source, !permission["SourceArn"].isAbsent else { return principal }
        let answer = names.text(of: permission["SourceArn"]).flatMap { $0.pattern.matches(source) }
        return answer == false ? false : principal == true ? answer : nil
    }
}
