// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service that may use something of the template does so for known accounts.
enum AnyAccountRule: SystemRule {
    static let description = RuleDescription(
        "any-account", "A service may use a function, queue or topic for this account's resources only.",
        reason: "a resource of any other account can have the service use it too",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Role": {"Fn::GetAtt": ["R", "Arn"]},
                  "Code": {"ZipFile": "def handler(event, context): return 1"}
                }
              },
              "P": {
                "Type": "AWS::Lambda::Permission",
                "Properties": {
                  "Action": "lambda:InvokeFunction",
                  "FunctionName": {"Ref": "F"},
            -     "Principal": "s3.amazonaws.com"
            +     "Principal": "s3.amazonaws.com",
            +     "SourceAccount": {"Ref": "AWS::AccountId"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
        evidence: .knowledge)

    private static let limits = [
        "SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType",
    ]
    /// Services that act on nobody else's behalf, or whose resource is there only after the permission.
    private static let exempt: Set = [
        "elasticloadbalancing.amazonaws.com", "edgelambda.amazonaws.com", "replicator.lambda.amazonaws.com",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Permission").compactMap { permission in
            let principal = permission["Principal"]
            guard let service = principal.text, isService(service), limits.allSatisfy({ permission[$0].isAbsent })
            else { return nil }
            return note(
                at: principal, "'\(permission.logicalID)' lets \(service) invoke the function for every account",
                fix: "set SourceArn, or SourceAccount to the account")
        }
            + system.policies.filter { types.contains($0.owner.type) }.flatMap { site in
                (site.policy.statements ?? []).compactMap { statement in open(statement, site.owner) }
            }
    }

    private static let types: Set = [
        "AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy",
    ]

    private static func open(_ statement: AccessStatement, _ owner: Outcome.Resource) -> Diagnostic? {
        guard statement.effect == .allow, !statement.isConditional, !statement.value.isUnknown,
            let principal = statement.value["Principal"].members.flatMap({ members in
                members.first { $0.key == "Service" }?.value
            }),
            let service = principal.knownElements.compactMap(\.text).first(where: isService)
        else { return nil }
        return note(
            at: principal, "'\(owner.logicalID)' lets \(service) send for every account",
            fix: "add a Condition on aws:SourceArn, or on aws:SourceAccount")
    }

    private static func isService(_ principal: String) -> Bool {
        principal.hasSuffix(".amazonaws.com") && !exempt.contains(principal)
    }
}
