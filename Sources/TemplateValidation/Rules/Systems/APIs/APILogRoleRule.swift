// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// API Gateway may write logs before a stage wants it to.
enum APILogRoleRule: SystemRule {
    static let description = RuleDescription(
        "api-log-role", "A stage that logs waits for the account's role that lets API Gateway write logs.",
        reason: "API Gateway answers \"CloudWatch Logs role ARN must be set in account settings to enable logging\"",
        example: """
              "Role": {
                "Type": "AWS::ApiGateway::Account",
                "Properties": {"CloudWatchRoleArn": "arn:aws:iam::123456789012:role/logs"}
              },
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
            +   "DependsOn": "Role",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "DeploymentId": "abc123",
                  "StageName": "dev",
                  "MethodSettings": [{"HttpMethod": "*", "ResourcePath": "/*", "LoggingLevel": "INFO"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard let account = outcome.resources(of: "AWS::ApiGateway::Account").first else { return [] }
        var dependencies = Dependencies(outcome)
        return outcome.resources(of: "AWS::ApiGateway::Stage").compactMap { stage in
            let levels = stage["MethodSettings"].knownElements.map { $0["LoggingLevel"] }
            let level = levels.first { $0.text == "INFO" || $0.text == "ERROR" }
            let destination = stage["AccessLogSetting"]["DestinationArn"]
            guard level != nil || !destination.isAbsent,
                !dependencies.all(of: stage.logicalID).contains(account.logicalID)
            else { return nil }
            return warning(
                at: level ?? destination, "'\(stage.logicalID)' logs, but does not wait for '\(account.logicalID)'",
                fix: "add DependsOn \"\(account.logicalID)\"")
        }
    }
}
