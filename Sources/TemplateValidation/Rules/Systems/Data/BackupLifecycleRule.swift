// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a backup moves to cold storage stays there for 90 days.
enum BackupLifecycleRule: SystemRule {
    static let description = RuleDescription(
        "backup-lifecycle", "A backup is deleted 90 days or more after it moves to cold storage.",
        reason: "AWS Backup answers \"Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from"
            + " MoveToColdStorageAfterDays\"",
        example: """
              "Plan": {
                "Type": "AWS::Backup::BackupPlan",
                "Properties": {
                  "BackupPlan": {
                    "BackupPlanName": "daily",
                    "BackupPlanRule": [
                      {
                        "RuleName": "daily",
                        "TargetBackupVault": "vault",
            -           "Lifecycle": {"MoveToColdStorageAfterDays": 30, "DeleteAfterDays": 60}
            +           "Lifecycle": {"MoveToColdStorageAfterDays": 30, "DeleteAfterDays": 120}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources.filter { $0.type.hasPrefix("AWS::Backup::") }
            .flatMap { findings(in: $0.properties, depth: 0) }
    }

    /// Lifecycles stand in rules, in copies and wherever else one is given.
    private static func findings(in value: PropertyValue, depth: Int) -> [Diagnostic] {
        guard depth < 10, !value.isUnknown else { return [] }
        let inner: [PropertyValue]
        if value.node?.arrayValue != nil {
            inner = value.knownElements
        } else {
            inner = (value.members ?? []).map(\.value)
        }
        let own = value.node?.objectValue == nil ? nil : finding(value)
        return (own.map { [$0] } ?? []) + inner.flatMap { findings(in: $0, depth: depth + 1) }
    }

    private static func finding(_ lifecycle: PropertyValue) -> Diagnostic? {
        guard let cold = lifecycle["MoveToColdStorageAfterDays"].number,
            let end = lifecycle["DeleteAfterDays"].number, cold >= 0, end >= 0, end < cold + 90
        else { return nil }
        return error(
            at: lifecycle["DeleteAfterDays"],
            "'\(lifecycle.element)' deletes after \(end) days what moves to cold storage after \(cold)",
            fix: "set DeleteAfterDays to \(cold + 90) or more, or leave MoveToColdStorageAfterDays out")
    }
}
