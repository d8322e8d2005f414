// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket is told whom to notify once it may.
enum PermissionBeforeNotificationRule: SystemRule {
    static let description = RuleDescription(
        "permission-before-notification",
        "A bucket with notifications waits for the permissions of the functions, queues and topics that it notifies.",
        reason:
            "S3 answers \"Unable to validate the following destination configurations\" while it may not send there",
        example: """
              "Q": {"Type": "AWS::SQS::Queue"},
              "P": {
                "Type": "AWS::SQS::QueuePolicy",
                "Properties": {
                  "Queues": [{"Ref": "Q"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "s3.amazonaws.com"},
                        "Action": "sqs:SendMessage",
                        "Resource": {"Fn::GetAtt": ["Q", "Arn"]},
                        "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}
                      }
                    ]
                  }
                }
              },
              "B": {
                "Type": "AWS::S3::Bucket",
            +   "DependsOn": "P",
                "Properties": {
                  "NotificationConfiguration": {
                    "QueueConfigurations": [
                      {"Event": "s3:ObjectCreated:*", "Queue": {"Fn::GetAtt": ["Q", "Arn"]}}
                    ]
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let buckets = outcome.resources(of: "AWS::S3::Bucket").filter { !$0["NotificationConfiguration"].isAbsent }
        guard !buckets.isEmpty else { return [] }
        var dependencies = Dependencies(outcome)
        return buckets.flatMap { bucket -> [Diagnostic] in
            let earlier = dependencies.all(of: bucket.logicalID)
            let configuration = bucket["NotificationConfiguration"]
            let receivers = BucketNotifications.kinds.flatMap { list, name in
                configuration[list].knownElements.map { $0[name] }
            }
            return receivers.compactMap { finding($0, bucket, earlier, system, &dependencies) }
        }
    }

    private static func finding(
        _ place: PropertyValue, _ bucket: Outcome.Resource, _ earlier: Set<String>, _ system: SystemModel,
        _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        guard let named = system.outcome.resource(place) else { return nil }
        let isVersion = ["AWS::Lambda::Alias", "AWS::Lambda::Version"].contains(named.type)
        let receiver = isVersion ? system.outcome.resource(named["FunctionName"]) ?? named : named
        // One of several permissions may be enough; who may send is what other rules ask.
        let permissions = (system.permissions.policiesOfResources[receiver.logicalID] ?? []).filter { policy in
            policy.type != "AWS::Lambda::Permission"
                || policy["Principal"].text.map { $0 == "s3.amazonaws.com" } ?? true
        }
        guard !permissions.isEmpty, permissions.allSatisfy({ !earlier.contains($0.logicalID) }) else { return nil }
        let permission = permissions[0]
        if permissions.allSatisfy({ dependencies.all(of: $0.logicalID).contains(bucket.logicalID) }) {
            return error(
                at: place,
                "bucket '\(bucket.logicalID)' notifies '\(receiver.logicalID)', and '\(permission.logicalID)', which lets it, is made after the bucket",
                fix:
                    "name the bucket in '\(permission.logicalID)' by its name instead of a reference, and add DependsOn '\(permission.logicalID)' to '\(bucket.logicalID)'"
            )
        }
        return warning(
            at: place,
            "bucket '\(bucket.logicalID)' may be told to notify '\(receiver.logicalID)' before '\(permission.logicalID)' lets it",
            fix: "add DependsOn '\(permission.logicalID)' to '\(bucket.logicalID)'")
    }
}
