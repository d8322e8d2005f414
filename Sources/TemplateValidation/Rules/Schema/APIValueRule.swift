// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A value is one of those that AWS's own model of the API lists, where the schema takes any text.
///
/// A warning: AWS adds values to an API before the models that are published have them.
enum APIValueRule: SchemaRule {
    static let description = RuleDescription(
        "api-value", "A value is one of those that AWS's model of the API lists.",
        reason: "the service refuses values that it does not know; only one newer than the model would pass",
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
        let listed = ListedValues(
            visit.schema.apiEnumeration, ignoringCase: visit.schema.isAPIEnumerationCaseInsensitive)
        guard let text = visit.literal?.scalarText, !listed.admits(text),
            // What the schema refuses is an error already.
            PatternRule.problems(visit, &walker).isEmpty, TextLengthRule.problems(visit, &walker).isEmpty
        else { return [] }
        let day = Catalog.apiModelDate.map { " of \($0)" } ?? ""
        return [
            SchemaProblem(
                "'\(text)' is none of the values that AWS's model of the API\(day) lists",
                fix: listed.advice(instead: text))
        ]
    }
}
