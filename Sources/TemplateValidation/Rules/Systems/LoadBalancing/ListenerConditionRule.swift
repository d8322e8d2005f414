// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A condition of a listener rule has the settings of its field.
enum ListenerConditionRule: SystemRule {
    static let description = RuleDescription(
        "listener-condition", "A condition of a listener rule has the settings of its field, and can be met.",
        reason: "Elastic Load Balancing refuses the rule, or the rule never applies",
        example: """
              "Rule": {
                "Type": "AWS::ElasticLoadBalancingV2::ListenerRule",
                "Properties": {
                  "ListenerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/a1b2c3/a1b2c3",
                  "Priority": 1,
            -     "Conditions": [{"Field": "path-pattern", "HostHeaderConfig": {"Values": ["a.example.com"]}}],
            +     "Conditions": [{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/orders/*"]}}],
                  "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html")

    /// The settings of the fields; two of them have the older `Values` too.
    private static let settings: [String: String] = [
        "host-header": "HostHeaderConfig", "path-pattern": "PathPatternConfig", "http-header": "HttpHeaderConfig",
        "http-request-method": "HttpRequestMethodConfig", "query-string": "QueryStringConfig",
        "source-ip": "SourceIpConfig",
    ]
    private static let older: Set = ["host-header", "path-pattern"]
    private static let single: Set = ["host-header", "http-request-method", "path-pattern", "source-ip"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule").flatMap { rule -> [Diagnostic] in
            var seen: Set<String> = []
            return rule["Conditions"].knownElements.flatMap { condition -> [Diagnostic] in
                guard !condition.isUnknown, let field = condition["Field"].text, let own = settings[field] else {
                    return []
                }
                if single.contains(field), !seen.insert(field).inserted {
                    return [
                        error(
                            at: condition, "'\(rule.logicalID)' has two conditions of the field \(field)",
                            fix: "put all values into one condition")
                    ]
                }
                return shape(condition, field, own, rule) + (field == "path-pattern" ? paths(condition, rule) : [])
            }
        }
    }

    private static func shape(
        _ condition: PropertyValue, _ field: String, _ own: String, _ rule: Outcome.Resource
    ) -> [Diagnostic] {
        let other = settings.values.sorted().first { $0 != own && !condition[$0].isAbsent }
        if let other {
            return [
                error(
                    at: condition[other],
                    "a condition of '\(rule.logicalID)' has the field \(field) and \(other)",
                    fix: "set \(own), or the field that \(other) is for")
            ]
        }
        let hasOlder = older.contains(field) && condition["Values"].isGiven
        if condition[own].isAbsent, !hasOlder, condition["RegexValues"].isAbsent {
            return [
                error(
                    at: condition, "a condition of '\(rule.logicalID)' has the field \(field) and no \(own)",
                    fix: "set \(own)")
            ]
        }
        guard !condition[own].isAbsent, hasOlder, !condition["Values"].isUnknown else { return [] }
        return [
            warning(
                at: condition["Values"],
                "a condition of '\(rule.logicalID)' has both Values and \(own)",
                why: "the two may differ, and Elastic Load Balancing takes one of them", fix: "remove Values")
        ]
    }

    /// A pattern is compared with the whole path, which begins with a slash.
    private static func paths(_ condition: PropertyValue, _ rule: Outcome.Resource) -> [Diagnostic] {
        let values = condition["PathPatternConfig"]["Values"].knownElements + condition["Values"].knownElements
        return values.compactMap { value in
            guard let start = value.parts?.first?.stringValue, let first = start.first, !"/*?".contains(first),
                !start.hasDynamicReference
            else { return nil }
            return warning(
                at: value, "'\(rule.logicalID)' has the path pattern '\(value.text ?? start)', which no path matches",
                why: "the rule never applies",
                fix: "begin it with a slash")
        }
    }
}
