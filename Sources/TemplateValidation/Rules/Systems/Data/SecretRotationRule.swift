// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A secret is rotated by a function that Secrets Manager can call.
enum SecretRotationRule: SystemRule {
    static let description = RuleDescription(
        "secret-rotation", "A function that rotates a secret may be invoked by Secrets Manager.",
        reason: "Secrets Manager answers that it cannot invoke the function, and the stack fails",
        example: .init(
            template: """
                  {
                +   "Transform": "AWS::SecretsManager-2020-07-23",
                    "Resources": {
                      "S": {"Type": "AWS::SecretsManager::Secret"},
                      "H": {
                        "Type": "AWS::SecretsManager::RotationSchedule",
                        "Properties": {
                          "SecretId": {"Ref": "S"},
                          "HostedRotationLambda": {"RotationType": "PostgreSQLSingleUser"}
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.mayHaveMore else { return [] }
        return outcome.resources(of: "AWS::SecretsManager::RotationSchedule").compactMap { schedule in
            if !schedule["HostedRotationLambda"].isAbsent {
                return error(
                    at: schedule["HostedRotationLambda"],
                    "'\(schedule.logicalID)' has a HostedRotationLambda, and no transform makes it",
                    why: "CloudFormation makes the function by a transform, and refuses the property without it",
                    fix: "set Transform of the template to AWS::SecretsManager-2020-07-23 or a later one")
            }
            let target = schedule["RotationLambdaARN"]
            guard let function = outcome.resource(target, of: "AWS::Lambda::Function"),
                !outcome.resources(of: "AWS::Lambda::Permission").contains(where: {
                    $0["Principal"].text == nil || $0["Principal"].text == "secretsmanager.amazonaws.com"
                })
            else { return nil }
            return error(
                at: target,
                "'\(schedule.logicalID)' rotates by '\(function.logicalID)', which Secrets Manager may not invoke",
                fix:
                    "add an AWS::Lambda::Permission for secretsmanager.amazonaws.com, and let '\(schedule.logicalID)' depend on it"
            )
        }
    }
}
