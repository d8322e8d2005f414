// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Findings that a resource silences in its metadata, each with a written reason:
///
///     "Metadata": {"StackDSL": {"Ignore": [{"Rule": "secret-leak", "Reason": "the value is public"}]}}
///
/// `"Policy": true` says that the rule is a team's own, which need not be known everywhere.
enum Silencing {
    static let metadataKey = "StackDSL"

    static let description = RuleDescription(
        "silence", "A silenced rule exists, has a reason, and still finds something.",
        reason: "a silence that nobody can explain hides the next mistake",
        example: """
              "T": {
                "Type": "AWS::SNS::Topic",
            +   "Properties": {"TopicName": null},
                "Metadata": {
            -     "StackDSL": {"Ignore": [{"Rule": "secret-leak", "Reason": "old"}]}
            +     "StackDSL": {
            +       "Ignore": [
            +         {"Rule": "null-value", "Reason": "it is an example"},
            +         {"Rule": "wrong-type", "Reason": "it is an example"}
            +       ]
            +     }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html",
        evidence: .knowledge)

    /// The findings that remain, and what is wrong with the silences.
    static func applied(to diagnostics: [Diagnostic], in context: ValidationContext) -> [Diagnostic] {
        let silences = context.resources.flatMap { resource in
            (resource.node["Metadata"]?[metadataKey]?["Ignore"]?.arrayValue ?? []).map { (resource, $0) }
        }
        guard !silences.isEmpty else { return diagnostics }
        var remaining = diagnostics
        var found: [Diagnostic] = []
        for (resource, silence) in silences {
            if let problem = problem(silence, in: context) {
                found.append(finding(resource, silence, .error, problem.message, problem.fix))
                continue
            }
            let rule = silence["Rule"]?.stringValue
            let before = remaining.count
            remaining.removeAll { $0.element == resource.logicalID && $0.rule == rule }
            if remaining.count == before, isInForce(rule, in: context) {
                found.append(
                    finding(
                        resource, silence, .warning, "'\(rule ?? "")' is silenced and finds nothing",
                        "remove the silence"))
            }
        }
        return remaining + found
    }

    /// Whether a rule was asked at all: a pack or a policy may be for other environments.
    private static func isInForce(_ rule: String?, in context: ValidationContext) -> Bool {
        Validator.rules.contains { $0.id == rule } || context.input.houseRules.contains { $0.id == rule }
    }

    private static func problem(_ silence: Node, in context: ValidationContext) -> (message: String, fix: String)? {
        guard let rule = silence["Rule"]?.stringValue else { return ("a silence names no rule", "name the Rule") }
        let known = Validator.ruleNames + context.input.houseRules.map(\.id)
        // The name of a policy comes from its value in Swift, and the policy need not be of this environment.
        if !known.contains(rule), silence["Policy"]?.boolValue != true {
            let suggestion = didYouMean(rule, in: known)
            return (
                "there is no rule '\(rule)' to silence", suggestion ?? "see synth explain"
            )
        }
        guard let reason = silence["Reason"]?.stringValue, reason.contains(where: { $0 != " " }) else {
            return ("'\(rule)' is silenced without a reason", "write the Reason")
        }
        return nil
    }

    private static func finding(
        _ resource: Template.Resource, _ silence: Node, _ severity: Diagnostic.Severity, _ message: String,
        _ fix: String
    ) -> Diagnostic {
        Diagnostic(
            severity, rule: description.id, at: silence.origin ?? resource.node.origin, element: resource.logicalID,
            "'\(resource.logicalID)': \(message)", why: description.reason, fix: fix)
    }
}
