// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Services that encrypt for a resource use its key themselves.
enum ServiceKeyRule: SystemRule {
    static let description = RuleDescription(
        "service-key", "The policy of a key lets the services use it that encrypt with it.",
        reason: "AWS answers that the key does not exist or is not allowed to be used",
        example: """
              "K": {
                "Type": "AWS::KMS::Key",
                "Properties": {
                  "EnableKeyRotation": true,
                  "KeyPolicy": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
                        "Action": "kms:*",
                        "Resource": "*"
            +         },
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"Service": "logs.eu-west-1.amazonaws.com"},
            +           "Action": [
            +             "kms:Encrypt*",
            +             "kms:Decrypt*",
            +             "kms:ReEncrypt*",
            +             "kms:GenerateDataKey*",
            +             "kms:Describe*"
            +           ],
            +           "Resource": "*"
                      }
                    ]
                  }
                }
              },
              "L": {
                "Type": "AWS::Logs::LogGroup",
                "Properties": {"RetentionInDays": 30, "KmsKeyId": {"Fn::GetAtt": ["K", "Arn"]}}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
        evidence: .knowledge)

    private static let uses: [(type: String, property: String, service: String, action: String)] = [
        ("AWS::Logs::LogGroup", "KmsKeyId", "logs.amazonaws.com", "kms:Encrypt"),
        ("AWS::CloudTrail::Trail", "KMSKeyId", "cloudtrail.amazonaws.com", "kms:GenerateDataKey"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        guard !system.outcome.resources(of: "AWS::KMS::Key").isEmpty else { return [] }
        return uses.flatMap { type, property, service, action in
            system.outcome.resources(of: type).compactMap { user in
                let value = user[property]
                guard let key = system.outcome.resource(value, of: "AWS::KMS::Key"),
                    system.permissions.decision(forService: service, doing: action, on: key, from: nil) == .denied
                else { return nil }
                return error(
                    at: value,
                    "'\(user.logicalID)' is encrypted with '\(key.logicalID)', whose policy does not let \(service) use it",
                    fix: "let \(service) do \(action)* in KeyPolicy of '\(key.logicalID)'",
                    notes: [Diagnostic.Note(at: key.location, "'\(key.logicalID)' is made here")])
            }
        }
    }
}
