// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A policy of a resource says who may use it.
enum OpenPrincipalRule: SystemRule {
    static let description = RuleDescription(
        "open-principal",
        "A role, queue, topic, table, event bus, key, repository, secret, search domain or function is not open to all in AWS.",
        reason: "any account in the world may use it",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
            -           "Principal": {"AWS": "*"},
            +           "Principal": {"Service": "ec2.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")

    /// The actions on a bucket that may be meant for anyone.
    private static let reading: Set = ["s3:getobject", "s3:getobjectversion", "s3:listbucket"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind != .identity && $0.owner.type != "AWS::S3::BucketPolicy" }.flatMap { site in
            open(in: site.policy).map { finding($0, site.owner, "") }
        } + buckets(system) + functions(system.outcome) + others(system)
    }

    /// Policies that stand elsewhere than most: of tables, event buses, and domains that no VPC shields.
    private static func others(_ system: SystemModel) -> [Diagnostic] {
        let domains = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"].flatMap { type in
            system.outcome.resources(of: type).filter { $0["VPCOptions"].isAbsent }.map { ($0, $0["AccessPolicies"]) }
        }
        let tables = system.outcome.resources(of: "AWS::DynamoDB::Table").map {
            ($0, $0["ResourcePolicy"]["PolicyDocument"])
        }
        let streams = system.outcome.resources(of: "AWS::Kinesis::ResourcePolicy").map { ($0, $0["ResourcePolicy"]) }
        return (domains + tables + streams).flatMap { resource, document in
            open(in: system.permissions.policy(document)).map { finding($0, resource, "") }
        }
            + system.outcome.resources(of: "AWS::Events::EventBusPolicy").compactMap { policy in
                let statement = policy["Statement"]
                let principal = statement.isAbsent ? policy["Principal"] : statement["Principal"]
                let isOpen =
                    principal.text == "*" || principal["AWS"].knownElements.contains { $0.text == "*" }
                let condition = statement.isAbsent ? policy["Condition"] : statement["Condition"]
                guard isOpen, condition.isAbsent, statement.isAbsent || statement["Effect"].text == "Allow" else {
                    return nil
                }
                return warning(
                    at: principal, "'\(policy.logicalID)' lets everyone put events on the bus",
                    fix: "name the accounts, or add a Condition on aws:PrincipalOrgID")
            }
    }

    private static func open(in policy: AccessPolicy) -> [AccessStatement] {
        policy.knownStatements.filter { $0.effect == .allow && $0.namesEveryone && !$0.isConditional }
    }

    private static func finding(
        _ statement: AccessStatement, _ resource: Outcome.Resource, _ detail: String
    ) -> Diagnostic {
        let actions = statement.writtenActions.prefix(3).joined(separator: ", ")
        return warning(
            at: statement.value["Principal"],
            "'\(resource.logicalID)' allows everyone\(actions.isEmpty ? "" : " \(actions)")\(detail)",
            fix: "name the accounts, roles or services, or add a Condition on aws:SourceArn or aws:PrincipalOrgID")
    }

    /// Reading a bucket is often meant for all, writing hardly ever.
    private static func buckets(_ system: SystemModel) -> [Diagnostic] {
        let policies = BucketPolicies(system.outcome)
        return system.outcome.resources(of: "AWS::S3::BucketPolicy").flatMap { policy in
            open(in: system.permissions.policy(policy["PolicyDocument"])).compactMap { statement in
                if statement.knownActions.contains(where: { !reading.contains($0) && !$0.hasPrefix("s3:get") }) {
                    return finding(statement, policy, " on a bucket")
                }
                return policies.bucket(of: policy).flatMap { published(statement, policy, $0) }
            }
        }
    }

    /// A bucket that is no website may hold what is not for all.
    private static func published(
        _ statement: AccessStatement, _ policy: Outcome.Resource, _ bucket: Outcome.Resource
    ) -> Diagnostic? {
        guard bucket["WebsiteConfiguration"].isAbsent else { return nil }
        let place = statement.value["Principal"]
        return Diagnostic(
            .note, rule: description.id, at: place.location, element: place.element, path: place.path,
            "'\(policy.logicalID)' lets everyone read bucket '\(bucket.logicalID)', which is no website",
            why: "whoever knows or guesses a key has the object",
            fix: "allow only who needs it, or accept it with a reason in the metadata of '\(policy.logicalID)'")
    }

    private static func functions(_ outcome: Outcome) -> [Diagnostic] {
        let limits = [
            "SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType", "EventSourceToken",
            "InvokedViaFunctionUrl",
        ]
        return outcome.resources(of: "AWS::Lambda::Permission").filter { permission in
            permission["Principal"].text == "*" && limits.allSatisfy { permission[$0].isAbsent }
        }.map { permission in
            warning(
                at: permission["Principal"], "'\(permission.logicalID)' lets everyone invoke the function",
                fix: "name an account or a service, or set SourceArn or PrincipalOrgID")
        }
    }
}
