// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Browsers take the cross-origin answers of an HTTP API.
enum APICrossOriginRule: SystemRule {
    static let description = RuleDescription(
        "api-cross-origin", "An HTTP API that allows credentials across origins names the origins.",
        reason: "API Gateway refuses the API: browsers take no credentials where every origin is allowed",
        example: """
              "Api": {
                "Type": "AWS::ApiGatewayV2::Api",
                "Properties": {
                  "Name": "a",
                  "ProtocolType": "HTTP",
            -     "CorsConfiguration": {"AllowCredentials": true, "AllowOrigins": ["*"]}
            +     "CorsConfiguration": {"AllowCredentials": true, "AllowOrigins": ["https://www.example.com"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
        evidence: .thread("aws/aws-cdk#9076"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGatewayV2::Api").compactMap { api in
            let configuration = api["CorsConfiguration"]
            guard configuration["AllowCredentials"].bool == true,
                let origin = configuration["AllowOrigins"].knownElements.first(where: { $0.text == "*" })
            else { return nil }
            return error(
                at: origin, "'\(api.logicalID)' allows credentials from every origin",
                fix: "name the origins in AllowOrigins, or remove AllowCredentials")
        }
    }
}
