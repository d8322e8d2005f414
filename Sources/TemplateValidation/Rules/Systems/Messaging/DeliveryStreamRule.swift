// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A delivery stream reads and writes with the roles that it is given.
enum DeliveryStreamRule: SystemRule {
    static let description = RuleDescription(
        "delivery-stream-permission", "The role of a delivery stream may write to its bucket and read its source.",
        reason: "Firehose cannot deliver, and the data is lost after a day",
        example: """
              "B": {"Type": "AWS::S3::Bucket"},
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "firehose.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "write",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
            -             {"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}
            +             {"Effect": "Allow", "Action": "s3:PutObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}
                        ]
                      }
                    }
                  ]
                }
              },
              "D": {
                "Type": "AWS::KinesisFirehose::DeliveryStream",
                "Properties": {
                  "ExtendedS3DestinationConfiguration": {
                    "BucketARN": {"Fn::GetAtt": ["B", "Arn"]},
                    "RoleARN": {"Fn::GetAtt": ["R", "Arn"]}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html")

    /// The parts of a stream that have a role, and what it is for.
    private static let uses: [(part: String, action: String, target: String)] = [
        ("S3DestinationConfiguration", "s3:PutObject", "BucketARN"),
        ("ExtendedS3DestinationConfiguration", "s3:PutObject", "BucketARN"),
        ("KinesisStreamSourceConfiguration", "kinesis:GetRecords", "KinesisStreamARN"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::KinesisFirehose::DeliveryStream").flatMap { stream in
            uses.compactMap { part, action, target -> Diagnostic? in
                let place = stream[part]["RoleARN"]
                guard let role = system.outcome.resource(place, of: "AWS::IAM::Role"),
                    system.permissions.decision(for: role, doing: action) == .denied
                else { return nil }
                let name = system.outcome.resource(stream[part][target]).map { " for '\($0.logicalID)'" } ?? ""
                return error(
                    at: place,
                    "'\(stream.logicalID)' needs \(action)\(name), which its role '\(role.logicalID)' may not do",
                    fix: "allow \(action) in a policy of '\(role.logicalID)'",
                    notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
            }
        }
    }
}
