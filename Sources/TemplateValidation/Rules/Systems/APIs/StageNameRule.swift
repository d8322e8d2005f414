// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The name of a stage is one that a path can have.
enum StageNameRule: SystemRule {
    static let description = RuleDescription(
        "stage-name", "The name of a stage has letters, digits, hyphens and underscores.",
        reason: "API Gateway refuses the stage: its name is a part of the path",
        example: """
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
            -   "Properties": {"RestApiId": "a1b2c3d4e5", "DeploymentId": "a1b2c3", "StageName": "v1/beta"}
            +   "Properties": {"RestApiId": "a1b2c3d4e5", "DeploymentId": "a1b2c3", "StageName": "v1-beta"}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Stage"].flatMap { type in
            system.outcome.resources(of: type).compactMap { stage in
                let value = stage["StageName"]
                guard let name = value.text, !(type == "AWS::ApiGatewayV2::Stage" && name == "$default"),
                    name.isEmpty || name.utf8.count > 128 || !name.utf8.allSatisfy(isAllowed)
                else { return nil }
                return error(
                    at: value, "'\(stage.logicalID)' has the stage name '\(name)'",
                    fix: "take up to 128 letters, digits, hyphens and underscores")
            }
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
