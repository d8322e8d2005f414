// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The resources of the statements of IAM policies are ARNs.
enum PolicyResourceRule: SystemRule {
    static let description = RuleDescription(
        "policy-resource", "The resources of a policy are ARNs.",
        reason: "IAM answers MalformedPolicyDocument: a resource must be in ARN format or \"*\"",
        example: """
              "B": {"Type": "AWS::S3::Bucket"},
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": ["s3:ListBucket"],
            -           "Resource": {"Ref": "B"}
            +           "Resource": {"Fn::GetAtt": ["B", "Arn"]}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind == .identity }.flatMap { site in
            (site.policy.statements ?? []).flatMap { statement in
                ["Resource", "NotResource"].flatMap { statement.value[$0].knownElements }.compactMap {
                    finding($0, system.outcome)
                }
            }
        }
    }

    private static func finding(_ value: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        guard let first = value.parts?.first else { return nil }
        if let text = first.stringValue {
            let isWhole = value.text != nil
            guard !text.hasDynamicReference, !text.hasPrefix("*"), !text.hasPrefix("$"), !text.hasPrefix("arn:"),
                isWhole || !"arn:".hasPrefix(text)
            else { return nil }
            return error(
                at: value, "the resource '\(text)\(isWhole ? "" : "…")' is no ARN",
                fix: "write the ARN of what the actions are done on, or '*'")
        }
        let start = value.part(first)
        guard let resource = outcome.resource(start), let reference = start.reference,
            let form = ARNForm.all[resource.type],
            reference.attribute == nil ? form.ref != .arn : reference.attribute == form.nameAttribute
        else { return nil }
        let what = resource.type == "AWS::SQS::Queue" && reference.attribute == nil ? "URL" : "name"
        return error(
            at: value, "the resource begins with the \(what) of '\(resource.logicalID)', and is no ARN",
            fix: "use {\"Fn::GetAtt\": [\"\(resource.logicalID)\", \"\(form.arnAttribute)\"]}"
        )
    }
}
