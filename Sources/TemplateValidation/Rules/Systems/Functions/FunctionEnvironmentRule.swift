// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The environment variables of functions.
enum FunctionEnvironmentRule: SystemRule {
    static let description = RuleDescription(
        "function-environment", "A function's environment variables are not Lambda's own, and fit into 4 KB.",
        reason: "Lambda answers InvalidParameterValue",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
            -     "Environment": {"Variables": {"AWS_REGION": "eu-west-1"}}
            +     "Environment": {"Variables": {"TABLE_REGION": "eu-west-1"}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")

    private static let reserved: Set = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API",
        "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ]
    private static let maximumSize = 4096

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Function").flatMap { function -> [Diagnostic] in
            let variables = function["Environment"]["Variables"]
            let members = variables.members ?? []
            var found = members.filter { reserved.contains($0.key) }.map { name, value in
                error(
                    at: value, "'\(name)' is a variable that Lambda sets itself",
                    fix: "remove it: the function has it anyway, or give it another name")
            }
            let size = members.reduce(0) { $0 + $1.key.utf8.count + ($1.value.text?.utf8.count ?? 0) }
            if size > maximumSize {
                found.append(
                    error(
                        at: variables,
                        "the environment of '\(function.logicalID)' has at least \(size) bytes; \(maximumSize) are allowed",
                        fix: "keep long values in Parameter Store or a bucket"))
            }
            return found
        }
    }
}
