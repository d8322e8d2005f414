// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A value is one of those that AWS's own model of the API or its documentation lists, where the schema takes any text.
///
/// A warning: AWS adds values to an API before the models that are published have them.
enum APIValueRule: SchemaRule {
    static let description = RuleDescription(
        "api-value", "A value is one of those that AWS's model of the API or its documentation lists.",
        reason: "the service refuses values that it does not know; only one newer than the list would pass",
        example: """
              "Api": {
                "Type": "AWS::ApiGateway::RestApi",
            -   "Properties": {"Name": "orders", "EndpointConfiguration": {"Types": ["REGIONL"]}}
            +   "Properties": {"Name": "orders", "EndpointConfiguration": {"Types": ["REGIONAL"]}}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html")

    static let severity = Diagnostic.Severity.warning

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        let schema = visit.schema
        guard schema.hasListElsewhere else { return [] }
        let isDocumented = schema.apiEnumeration.isEmpty
        let listed = ListedValues(
            isDocumented ? schema.documentedEnumeration : schema.apiEnumeration,
            // Documentation is not written for the difference.
            ignoringCase: isDocumented || schema.isAPIEnumerationCaseInsensitive)
        guard let text = visit.literal?.scalarText, !listed.admits(text),
            // What the schema refuses is an error already.
            PatternRule.problems(visit, &walker).isEmpty, TextLengthRule.problems(visit, &walker).isEmpty
        else { return [] }
        let day = Catalog.apiModelDate.map { " of \($0)" } ?? ""
        let lister = isDocumented ? "the property's documentation" : "AWS's model of the API\(day)"
        return [
            SchemaProblem(
                "'\(text)' is none of the values that \(lister) lists", fix: listed.advice(instead: text))
        ]
    }

    /// Without what is said of values that a rule knows to be wrong.
    static func withoutDoubles(_ found: [Diagnostic]) -> [Diagnostic] {
        let wrong = Set(found.filter { $0.severity == .error }.map(Place.init))
        return found.filter { $0.rule != description.id || !wrong.contains(Place($0)) }
    }

    private struct Place: Hashable {
        let element: String?
        let path: Node.Path

        init(_ diagnostic: Diagnostic) { (element, path) = (diagnostic.element, diagnostic.path) }
    }
}
