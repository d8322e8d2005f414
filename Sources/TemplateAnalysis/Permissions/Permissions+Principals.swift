// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Permissions {
    /// Whether a role's trust policy lets a service assume it, as `lambda.amazonaws.com`.
    public func trusts(service: String, _ role: Outcome.Resource) -> Bool? {
        guard let statements = AccessPolicy(role["AssumeRolePolicyDocument"], names).statements else { return nil }
        return answer(of: statements, service: service, action: "sts:AssumeRole", on: nil, from: nil)
    }

    /// Whether a role's trust policy lets a service assume it for something of another service's, whose prefix in ARNs
    /// is given.
    package func trusts(service: String, for prefix: String, _ role: Outcome.Resource) -> Bool? {
        guard let statements = AccessPolicy(role["AssumeRolePolicyDocument"], names).statements else { return nil }
        var source = PartialString("arn:")
        source.append(.field("AWS::Partition"))
        source.append(":\(prefix):")
        source.append(.unknown(.string("*")))
        return answer(of: statements, service: service, action: "sts:AssumeRole", on: nil, from: source)
    }

    func answer(
        of statements: [AccessStatement], service: String, action: String, on resource: Outcome.Resource?,
        from source: PartialString?
    ) -> Bool? {
        var isAllowed: Bool? = false
        var isDenied = false
        for statement in statements {
            if statement.value.isUnknown {
                isAllowed.join(nil)
                continue
            }
            let action = statement.covers(action: action)
            if action == false { continue }
            let principal = statement.admits(service: service)
            if principal == false { continue }
            let target = resource.map { covers(statement, $0) } ?? true
            if target == false || !comesFrom(statement, source) { continue }
            let isCertain = action == true && principal == true && target == true
            switch statement.effect {
            case .allow: isAllowed.join(isCertain ? true : nil)
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
    private func comesFrom(_ statement: AccessStatement, _ source: PartialString?) -> Bool {
        guard let source, let conditions = statement.value["Condition"].members else { return true }
        for (comparison, keys) in conditions where Self.comparisons.contains(comparison) {
            for (key, patterns) in keys.members ?? [] where key.lowercased() == "aws:sourcearn" {
                let answer = AccessStatement.any(patterns) { names.text(of: $0).flatMap { $0.pattern.matches(source) } }
                if answer == false { return false }
            }
        }
        return true
    }
}
