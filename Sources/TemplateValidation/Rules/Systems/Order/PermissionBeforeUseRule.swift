// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service is told whom to call once it may.
enum PermissionBeforeUseRule: SystemRule {
    static let description = RuleDescription(
        "permission-before-use",
        "What is told to call a function, queue or topic waits for the permission, where the service tries it at once.",
        reason: "the service tries the call while the resource is made, and refuses what it may not call",
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
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let permissions = system.permissions.policiesOfResources
        guard !permissions.isEmpty else { return [] }
        var dependencies = Dependencies(system.outcome)
        return TriedCall.all.flatMap { call in
            call.found(in: system.outcome).compactMap { owner, place in
                finding(call, owner, place, system, &dependencies)
            }
        }
    }

    private static func finding(
        _ call: TriedCall, _ owner: Outcome.Resource, _ place: PropertyValue, _ system: SystemModel,
        _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        guard let named = system.outcome.resource(place) else { return nil }
        let receiver = EventSource.function(place, system.outcome) ?? named
        guard call.receivers.contains(receiver.type) else { return nil }
        // One of several permissions may be enough; who may send is what other rules ask.
        let permissions = (system.permissions.policiesOfResources[receiver.logicalID] ?? []).filter(call.isMeant)
        let earlier = dependencies.all(of: owner.logicalID)
        guard let permission = permissions.first, permissions.allSatisfy({ !earlier.contains($0.logicalID) }) else {
            return nil
        }
        if permissions.allSatisfy({ dependencies.all(of: $0.logicalID).contains(owner.logicalID) }) {
            return error(
                at: place,
                "'\(owner.logicalID)' calls '\(receiver.logicalID)', and '\(permission.logicalID)', which lets it, is made after it",
                why: call.answer,
                fix:
                    "name '\(owner.logicalID)' in '\(permission.logicalID)' by its name or not at all instead of a reference, and add DependsOn '\(permission.logicalID)' to '\(owner.logicalID)'"
            )
        }
        return warning(
            at: place,
            "'\(owner.logicalID)' may be told to call '\(receiver.logicalID)' before '\(permission.logicalID)' lets it",
            why: call.answer,
            fix: "add DependsOn '\(permission.logicalID)' to '\(owner.logicalID)'")
    }
}
