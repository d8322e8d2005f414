// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A parameter of a REST API is mapped from what API Gateway knows, or from text in quotes of its own.
enum MappingExpressionRule: SystemRule {
    static let description = RuleDescription(
        "mapping-expression", "A parameter of a REST API is mapped by an expression, or by text within single quotes.",
        reason: "API Gateway answers \"Invalid mapping expression specified\"",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a", "Body": {"openapi": "3.0.1"}}},
              "Denied": {
                "Type": "AWS::ApiGateway::GatewayResponse",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResponseType": "ACCESS_DENIED",
            -     "ResponseParameters": {"gatewayresponse.header.Cache-Control": "no-store"}
            +     "ResponseParameters": {"gatewayresponse.header.Cache-Control": "'no-store'"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html",
        evidence: .thread("aws/aws-cdk#11306"))

    /// What names of parameters and expressions begin with, by the place of the map.
    private struct Form {
        let names: [String]
        let expressions: [String]
    }

    private static let request = [
        "method.request.", "stageVariables.", "context.", "integration.request.",
    ]
    private static let ofRequest = Form(
        names: ["integration.request.path.", "integration.request.querystring.", "integration.request.header."],
        expressions: request)
    private static let ofResponse = Form(
        names: ["method.response.header."],
        expressions: ["integration.response.", "stageVariables.", "context."])
    private static let ofGateway = Form(
        names: ["gatewayresponse.header.", "gatewayresponse.path.", "gatewayresponse.querystring."],
        expressions: ["method.request.", "stageVariables.", "context."])

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let methods = outcome.resources(of: "AWS::ApiGateway::Method").flatMap { method -> [Diagnostic] in
            let integration = method["Integration"]
            return findings(integration["RequestParameters"], ofRequest)
                + integration["IntegrationResponses"].knownElements.flatMap {
                    findings($0["ResponseParameters"], ofResponse)
                }
        }
        let answers = outcome.resources(of: "AWS::ApiGateway::GatewayResponse")
        return methods + answers.flatMap { findings($0["ResponseParameters"], ofGateway) }
    }

    private static func findings(_ map: PropertyValue, _ form: Form) -> [Diagnostic] {
        (map.members ?? []).compactMap { name, value in
            if !form.names.contains(where: name.hasPrefix) {
                return error(
                    at: value, "'\(value.element)' maps the parameter '\(name)'",
                    fix: "name it as \(form.names.map { "\($0)NAME" }.joined(separator: " or "))")
            }
            guard let parts = value.parts, let start = parts.first?.scalarText, !start.hasDynamicReference,
                !form.expressions.contains(where: start.hasPrefix), !isQuoted(start, parts)
            else { return nil }
            return error(
                at: value,
                "'\(value.element)' maps \(name) from \(value.text.map { "'\($0)'" } ?? "text") without quotes",
                fix: "write it within single quotes" + (value.text.map { ", \"'\($0)'\"" } ?? "")
                    + ", or an expression as \(form.expressions[0])NAME")
        }
    }

    private static func isQuoted(_ start: String, _ parts: [Node]) -> Bool {
        guard start.hasPrefix("'") else { return false }
        // The end may be unknown.
        return parts.last?.scalarText.map { $0.hasSuffix("'") && (parts.count > 1 || $0.utf8.count > 1) } ?? true
    }
}
