// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Aliases and versions of functions.
enum FunctionVersionRule: SystemRule {
    static let description = RuleDescription(
        "function-version",
        "An alias stands for a version of its function, and provisioned concurrency for a published one.",
        reason: "Lambda refuses the alias",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler"
                }
              },
            + "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}}},
              "A": {
                "Type": "AWS::Lambda::Alias",
                "Properties": {
                  "FunctionName": {"Ref": "F"},
                  "Name": "live",
            -     "FunctionVersion": "$LATEST",
            +     "FunctionVersion": {"Fn::GetAtt": ["V", "Version"]},
                  "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 5}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Alias").compactMap { alias in
            let version = alias["FunctionVersion"]
            if version.text == "$LATEST", !alias["ProvisionedConcurrencyConfig"].isAbsent {
                return error(
                    at: version, "'\(alias.logicalID)' provisions concurrency for $LATEST, which is not published",
                    fix: "name a version: add an AWS::Lambda::Version")
            }
            guard let published = system.outcome.resource(version, of: "AWS::Lambda::Version"),
                let one = system.outcome.resource(alias["FunctionName"]),
                let other = system.outcome.resource(published["FunctionName"]), one != other,
                one.type == "AWS::Lambda::Function", other.type == one.type
            else { return nil }
            return error(
                at: version,
                "'\(alias.logicalID)' is an alias of '\(one.logicalID)', but '\(published.logicalID)' is a version of '\(other.logicalID)'",
                fix: "name a version of '\(one.logicalID)'")
        }
    }
}
