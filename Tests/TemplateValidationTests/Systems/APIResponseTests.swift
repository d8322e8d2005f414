// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct APIResponseTests {
    private func found(_ rule: String, integration: String, responses: String = "[]") throws -> [Diagnostic] {
        try findings(
            rule,
            resources: #"""
                "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
                "M": {
                  "Type": "AWS::ApiGateway::Method",
                  "Properties": {
                    "RestApiId": {"Ref": "Api"}, "HttpMethod": "GET", "AuthorizationType": "NONE",
                    "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                    "Integration": {\#(integration)}, "MethodResponses": \#(responses)
                  }
                }
                """#)
    }

    private static let answer =
        #""Type": "HTTP", "IntegrationResponses": [{"StatusCode": 200, "ResponseParameters": {"method.response.header.Vary": "'Origin'"}}]"#

    @Test func aResponseIsDeclared() throws {
        let rule = "method-response"
        #expect(try found(rule, integration: Self.answer).count == 1)
        #expect(try found(rule, integration: Self.answer, responses: #"[{"StatusCode": "404"}]"#).count == 1)
        #expect(try found(rule, integration: Self.answer, responses: #"[{"StatusCode": "200"}]"#).count == 1)
        for declared in ["true", "false", #"{"Ref": "P"}"#] {
            let responses =
                #"[{"StatusCode": "200", "ResponseParameters": {"method.response.header.Vary": \#(declared)}}]"#
            #expect(try found(rule, integration: Self.answer, responses: responses).isEmpty)
        }
        let open = #"[{"StatusCode": {"Fn::ImportValue": "x"}}]"#
        #expect(try found(rule, integration: Self.answer, responses: open).isEmpty)
        let proxy = Self.answer.replacing("HTTP", with: "HTTP_PROXY")
        #expect(try found(rule, integration: proxy).isEmpty)
    }

    /// AWS deploys it, as LocalStack's recordings of API Gateway show, and answers 500 when it comes to that.
    @Test func aStatusThatNobodyDeclaresDeploys() throws {
        let integration = #""Type": "MOCK", "IntegrationResponses": [{"StatusCode": "404", "SelectionPattern": "404"}]"#
        let responses = #"[{"StatusCode": "200"}]"#
        #expect(
            try found("method-response", integration: integration, responses: responses).map(\.severity) == [.warning])
        #expect(
            try found("method-response", integration: Self.answer, responses: #"[{"StatusCode": "404"}]"#)
                .map(\.severity) == [.error])
    }

    @Test(arguments: [
        ("'*'", 0), ("''", 0), ("integration.response.header.Location", 0), ("context.requestId", 0),
        ("stageVariables.origin", 0), ("*", 1), ("https://example.com", 1), ("'open", 1), ("200", 1),
    ])
    func aHeaderIsMappedByAnExpressionOrQuotedText(value: String, count: Int) throws {
        let integration =
            #""Type": "MOCK", "IntegrationResponses": [{"StatusCode": "200", "ResponseParameters": {"method.response.header.X": "\#(value)"}}]"#
        #expect(try found("mapping-expression", integration: integration).count == count)
    }

    @Test func textThatIsPutTogetherIsQuotedToo() throws {
        func integration(_ text: String) -> String {
            #""Type": "HTTP", "RequestParameters": {"integration.request.header.X": {"Fn::Sub": "\#(text)"}}"#
        }
        #expect(try found("mapping-expression", integration: integration("'${AWS::StackId}'")).isEmpty)
        #expect(
            try found("mapping-expression", integration: integration("method.request.header.${AWS::StackId}")).isEmpty)
        #expect(try found("mapping-expression", integration: integration("${AWS::StackId}")).isEmpty)
        #expect(try found("mapping-expression", integration: integration("app-${AWS::StackId}")).count == 1)
        let named = #""Type": "HTTP", "RequestParameters": {"X": "'a'"}"#
        #expect(try found("mapping-expression", integration: named).count == 1)
    }

    @Test func aGatewayResponseIsQuoted() throws {
        func count(_ value: String) throws -> Int {
            try findings(
                "mapping-expression",
                resources: #"""
                    "G": {
                      "Type": "AWS::ApiGateway::GatewayResponse",
                      "Properties": {
                        "RestApiId": "a1b2c3", "ResponseType": "DEFAULT_4XX",
                        "ResponseParameters": {"gatewayresponse.header.X-Reason": "\#(value)"}
                      }
                    }
                    """#
            ).count
        }
        #expect(try count("refused") == 1)
        #expect(try count("'refused'") == 0)
        #expect(try count("method.request.header.Origin") == 0)
    }

    @Test(arguments: [
        (#", "RequestTemplates": {"application/json": "{}"}"#, [Diagnostic.Severity.error]),
        (#", "RequestTemplates": {"application/json": "{\"status\": 200}"}"#, [.error]),
        (#", "RequestTemplates": {"application/json": "{ statusCode: 200 }"}"#, []),
        (#", "RequestTemplates": {"application/json": {"Fn::Sub": "{\"statusCode\": ${AWS::StackId}}"}}"#, []),
        (#", "RequestTemplates": {"application/json": {"Fn::ImportValue": "t"}}"#, []), ("", [.warning]),
    ])
    func aMockSaysItsStatus(more: String, severities: [Diagnostic.Severity]) throws {
        #expect(try found("mock-answer", integration: #""Type": "MOCK"\#(more)"#).map(\.severity) == severities)
        #expect(try found("mock-answer", integration: #""Type": "HTTP"\#(more)"#).isEmpty)
    }

    @Test(arguments: [
        (#""Description": "x""#, 1), ("", 1), (#""Name": "a""#, 0), (#""Body": {"openapi": "3.0.1"}"#, 0),
        (#""BodyS3Location": {"Bucket": "b", "Key": "k"}"#, 0), (#""Name": {"Ref": "AWS::NoValue"}"#, 1),
    ])
    func aRestAPIHasAName(properties: String, count: Int) throws {
        let resources = #""A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {\#(properties)}}"#
        #expect(try findings("rest-api-name", resources: resources).count == count)
    }
}
