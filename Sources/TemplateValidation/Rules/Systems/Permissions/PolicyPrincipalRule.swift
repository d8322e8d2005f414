// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Who a policy speaks of.
enum PolicyPrincipalRule: SystemRule {
    static let description = RuleDescription(
        "policy-principal", "A principal of a policy is an account, an identity or a service that AWS can know.",
        reason: "AWS answers that the policy has an invalid principal",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
            -           "Principal": {"Service": "lambda"},
            +           "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
        evidence: .knowledge)

    private static let kinds = ["AWS", "Service", "Federated", "CanonicalUser"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind != .identity }.flatMap { site in
            (site.policy.statements ?? []).flatMap { statement in
                ["Principal", "NotPrincipal"].flatMap { findings(statement.value[$0], system.outcome) }
            }
        }
    }

    private static func findings(_ principal: PropertyValue, _ outcome: Outcome) -> [Diagnostic] {
        guard !principal.isAbsent, !principal.isUnknown, let members = principal.members else { return [] }
        if principal.node?.objectValue == nil {
            guard let text = principal.text, text != "*" else { return [] }
            return [
                error(
                    at: principal, "the principal '\(text)' does not say what it is",
                    fix: "write {\"AWS\": …} or {\"Service\": …}; only '*' stands alone")
            ]
        }
        return members.flatMap { kind, names -> [Diagnostic] in
            if !kinds.contains(kind) {
                let suggestion = didYouMean(kind, in: kinds)
                return [
                    error(
                        at: names, "'\(kind)' is not a kind of principal",
                        fix: suggestion ?? "use one of \(list(kinds))")
                ]
            }
            return names.knownElements.compactMap { name in
                kind == "Service" ? service(name) : kind == "AWS" ? group(name, outcome) ?? identity(name) : nil
            }
        }
    }

    /// The domains of service principals: amazonaws.eu in the European Sovereign Cloud, amazon.com for Alexa.
    private static let domains: Set = ["amazonaws.com", "amazonaws.eu", "amazon.com"]

    private static func service(_ value: PropertyValue) -> Diagnostic? {
        guard let text = value.text, text != "*" else { return nil }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        if labels.count == 1 {
            return error(
                at: value, "'\(text)' is not the name of a service", fix: "did you mean '\(text).amazonaws.com'?")
        }
        let domain = labels.suffix(2).joined(separator: ".")
        if domains.contains(domain) { return slip(value, text) }
        guard !closestNames(to: domain, in: ["amazonaws.com"]).isEmpty else { return nil }
        return error(
            at: value, "'\(text)' is not the name of a service",
            fix: "did you mean '\((labels.dropLast(2) + ["amazonaws", "com"]).joined(separator: "."))'?")
    }

    /// The services that stand in policies most often. There are hundreds more, so what is none of them is told of only
    /// when it is nearly one, and no prefix of actions either.
    private static let common = [
        "apigateway", "appsync", "autoscaling", "application-autoscaling", "backup", "batch", "bedrock",
        "cloudformation", "cloudfront", "cloudtrail", "cloudwatch", "codebuild", "codedeploy", "codepipeline",
        "cognito-idp", "config", "dynamodb", "ecs-tasks", "edgelambda", "elasticfilesystem", "elasticloadbalancing",
        "elasticmapreduce", "events", "firehose", "glue", "guardduty", "kinesis", "lambda", "delivery.logs",
        "logdelivery.elasticloadbalancing", "logs", "monitoring.rds", "pipes", "redshift", "sagemaker", "scheduler",
        "secretsmanager", "spotfleet", "states", "transfer", "vpc-flow-logs",
    ]
    /// Words of three letters are near to each other.
    private static let short: Set = ["ec2", "ecs", "eks", "kms", "rds", "sns", "sqs", "ssm"]

    private static func slip(_ value: PropertyValue, _ text: String) -> Diagnostic? {
        guard
            let name = text.lowercased().firstRange(of: ".amazonaws.com").map({
                String(text.lowercased()[..<$0.lowerBound])
            }),
            !common.contains(name), !short.contains(name), ActionCatalog.answer(name, "*") == .unknownService
        else { return nil }
        let near = short.filter { closestNames(to: name, in: [$0], atMost: 1) == [$0] && name.utf8.count == 4 }
        guard let meant = slipOf(name, in: common) ?? (near.count == 1 ? near.first : nil) else { return nil }
        return warning(
            at: value, "'\(text)' is not the name of a service that is known",
            fix: "did you mean '\(meant).amazonaws.com'?")
    }

    /// A group is no identity: nobody is authenticated as one.
    private static func group(_ value: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        let texts = (value.parts ?? []).compactMap(\.stringValue)
        let isNamed = texts.first?.hasPrefix("arn:") == true && texts.contains { $0.contains(":group/") }
        guard isNamed || outcome.resource(value, of: "AWS::IAM::Group") != nil else { return nil }
        return error(
            at: value, "the principal is a group of users",
            why: "AWS answers 'Invalid principal in policy'",
            fix: "admit the account, and let a policy of the group allow it; or name users or roles",
            notes: [Diagnostic.Note(at: nil, "see aws/aws-cdk#11505")])
    }

    private static func identity(_ value: PropertyValue) -> Diagnostic? {
        guard let text = value.text, text != "*", text.hasPrefix("arn:"), text.contains("*") else { return nil }
        return error(
            at: value, "the principal '\(text)' has a wildcard",
            fix: "name each identity, or admit the account and compare aws:PrincipalArn in a Condition with ArnLike")
    }

    private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}
