// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The encryption of a bucket has a key exactly where it is by AWS KMS.
enum BucketEncryptionRule: SystemRule {
    static let description = RuleDescription(
        "bucket-encryption", "The default encryption of a bucket names a KMS key only where it is by AWS KMS.",
        reason: "S3 answers that a KMSMasterKeyID is not applicable, and the stack fails",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
                  "BucketEncryption": {
                    "ServerSideEncryptionConfiguration": [
                      {
                        "ServerSideEncryptionByDefault": {
            -             "SSEAlgorithm": "AES256",
            +             "SSEAlgorithm": "aws:kms",
                          "KMSMasterKeyID": "alias/files"
                        }
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"].knownElements.compactMap { rule in
                let setting = rule["ServerSideEncryptionByDefault"]
                let key = setting["KMSMasterKeyID"]
                guard setting["SSEAlgorithm"].text == "AES256", !key.isAbsent, !setting.isUnknown else { return nil }
                return error(
                    at: key,
                    "bucket '\(bucket.logicalID)' is encrypted by AES256, with keys of S3, and names a KMS key",
                    fix: "set SSEAlgorithm to aws:kms, or remove KMSMasterKeyID")
            }
        }
    }
}
