// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The parameters in braces in an integration's address are filled in.
enum PathParameterRule: SystemRule {
    static let description = RuleDescription(
        "path-parameter", "A parameter that an integration uses is mapped, and declared by the method.",
        reason: "API Gateway answers \"Invalid mapping expression specified\", or passes the braces on as they are",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "a1b2c3", "StageName": "live"}
              },
              "Order": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "PathPart": "{order}"
                }
              },
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Ref": "Order"},
                  "HttpMethod": "GET",
                  "AuthorizationType": "NONE",
            +     "RequestParameters": {"method.request.path.order": true},
                  "Integration": {
                    "Type": "HTTP_PROXY",
                    "IntegrationHttpMethod": "GET",
            -       "Uri": "https://example.com/{order}"
            +       "Uri": "https://example.com/{order}",
            +       "RequestParameters": {"integration.request.path.order": "method.request.path.order"}
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-set-up-simple-proxy.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGateway::Method").flatMap { method -> [Diagnostic] in
            let integration = method["Integration"]
            guard !integration.isAbsent, !integration.isUnknown else { return [] }
            let mapped = integration["RequestParameters"]
            guard let mappings = mapped.members else { return [] }
            var found = RequestPath.faults(method, mappings, outcome)
            if integration["Type"].text?.hasPrefix("HTTP") == true {
                found += RequestPath.names(in: integration["Uri"]).filter {
                    mapped["integration.request.path.\($0)"].isAbsent
                }.map {
                    error(
                        at: integration["Uri"], "'\(method.logicalID)' has {\($0)} in its Uri, which nothing fills in",
                        why: "API Gateway passes the braces on as they are",
                        fix: "add \"integration.request.path.\($0)\": \"method.request.path.\($0)\" to "
                            + "RequestParameters of the integration")
                }
            }
            let declared = method["RequestParameters"]
            guard !declared.isUnknown else { return found }
            return found
                + mappings.compactMap { _, value in
                    guard let source = value.text, source.hasPrefix("method.request."),
                        !source.hasPrefix("method.request.body"), !source.hasPrefix("method.request.multivalue"),
                        declared[source].isAbsent
                    else { return nil }
                    return error(
                        at: value, "'\(method.logicalID)' maps \(source), which the method does not declare",
                        why: "API Gateway answers \"Invalid mapping expression specified\"",
                        fix: "add \"\(source)\": true to RequestParameters of the method")
                }
        }
    }
}
