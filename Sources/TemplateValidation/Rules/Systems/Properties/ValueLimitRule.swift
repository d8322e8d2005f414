// SPDX-License-Identifier: Apache-2.0

import SchemaPatterns
import TemplateAnalysis
import TemplateModel

/// A value is one that its service takes, also where the schema does not say which.
enum ValueLimitRule: SystemRule {
    static let description = RuleDescription(
        "value-limit", "A value keeps to the limits of its service that its schema leaves out.",
        reason: "the service answers that the value fails to satisfy a constraint",
        example: """
              "D": {
                "Type": "AWS::OpenSearchService::Domain",
            -   "Properties": {"DomainName": "Orders"}
            +   "Properties": {"DomainName": "orders"}
              }
            """,
        source: "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html",
        evidence: .thread("aws/aws-cdk#17016"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ValueLimit.all.flatMap { limit in
            system.outcome.resources(of: limit.type).flatMap { resource in
                resource.properties.values(at: limit.path).compactMap { finding(limit, $0, resource) }
            }
        }
    }

    private static func finding(
        _ limit: ValueLimit, _ value: PropertyValue, _ resource: Outcome.Resource
    ) -> Diagnostic? {
        guard let text = value.text, let fix = fix(limit.form, text) else { return nil }
        let path = value.path.description
        let name = path.hasPrefix("Properties.") ? String(path.dropFirst("Properties.".count)) : path
        return error(
            at: value, "'\(resource.logicalID)' has \(text.isEmpty ? "an empty text" : "'\(text)'") in \(name)",
            fix: fix, notes: [Diagnostic.Note(at: nil, "see \(limit.evidence)")])
    }

    /// How to mend it; nil where there is nothing to mend.
    private static func fix(_ form: ValueLimit.Form, _ text: String) -> String? {
        switch form {
        case .range(let range):
            guard let number = Quantity(text), !number.isWithin(range) else { return nil }
            return "take \(range.lowerBound) to \(range.upperBound)"
        case .pattern(let pattern, let words):
            guard let pattern = Pattern(pattern), !pattern.matches(text) else { return nil }
            return "write \(words)"
        case .notEmpty: return text.isEmpty ? "write something, or leave it out" : nil
        }
    }
}
