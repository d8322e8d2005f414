// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A REST API has a name: one of its own, or that of its description.
enum RestAPINameRule: SystemRule {
    static let description = RuleDescription(
        "rest-api-name", "A REST API has a Name, or a Body or BodyS3Location that brings one.",
        reason: "API Gateway refuses an API without a name",
        example: """
            - "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Description": "Orders"}}
            + "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Description": "Orders", "Name": "orders"}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGateway::RestApi").compactMap { api in
            guard !api.properties.isUnknown,
                ["Name", "Body", "BodyS3Location", "CloneFrom"].allSatisfy({ api[$0].isAbsent })
            else { return nil }
            return error(
                at: api, "REST API '\(api.logicalID)' has no Name, and no Body or BodyS3Location that brings one",
                fix: "set Name")
        }
    }
}
