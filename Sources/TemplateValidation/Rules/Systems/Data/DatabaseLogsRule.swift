// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A database exports logs that its engine writes.
enum DatabaseLogsRule: SystemRule {
    static let description = RuleDescription(
        "database-logs", "The logs that a database exports to CloudWatch are ones that its engine writes.",
        reason: "RDS answers that it cannot use the log types with this engine",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "postgres",
            -     "EnableCloudwatchLogsExports": ["slowquery"],
            +     "EnableCloudwatchLogsExports": ["postgresql"],
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "owner",
                  "ManageMasterUserPassword": true
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html")

    /// By how the names of the engines begin.
    private static let logs: [(type: String, engine: String, logs: Set<String>)] = [
        ("AWS::RDS::DBInstance", "mysql", ["audit", "error", "general", "slowquery", "iam-db-auth-error"]),
        ("AWS::RDS::DBInstance", "mariadb", ["audit", "error", "general", "slowquery", "iam-db-auth-error"]),
        ("AWS::RDS::DBInstance", "postgres", ["postgresql", "upgrade", "iam-db-auth-error"]),
        ("AWS::RDS::DBInstance", "oracle-", ["alert", "audit", "listener", "trace", "oemagent"]),
        ("AWS::RDS::DBInstance", "sqlserver-", ["agent", "error"]),
        ("AWS::RDS::DBInstance", "db2-", ["diag.log", "notify.log", "iam-db-auth-error"]),
        (
            "AWS::RDS::DBCluster", "aurora-mysql",
            ["audit", "error", "general", "instance", "slowquery", "iam-db-auth-error"]
        ),
        ("AWS::RDS::DBCluster", "aurora-postgresql", ["instance", "postgresql", "iam-db-auth-error"]),
        ("AWS::RDS::DBCluster", "mysql", ["error", "general", "slowquery", "iam-db-auth-error"]),
        ("AWS::RDS::DBCluster", "postgres", ["postgresql", "upgrade", "iam-db-auth-error"]),
        ("AWS::DocDB::DBCluster", "", ["audit", "profiler"]),
        ("AWS::Neptune::DBCluster", "", ["audit", "slowquery"]),
    ]
    private static let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        types.flatMap { system.outcome.resources(of: $0) }.flatMap { database -> [Diagnostic] in
            let exports = database["EnableCloudwatchLogsExports"].knownElements
            guard !exports.isEmpty,
                let engine = database.type.hasPrefix("AWS::RDS::") ? database["Engine"].text?.lowercased() : "",
                let known = logs.first(where: { $0.type == database.type && engine.hasPrefix($0.engine) })?.logs
            else { return [] }
            return exports.compactMap { export in
                guard let log = export.text, !known.contains(log) else { return nil }
                return error(
                    at: export,
                    "'\(database.logicalID)' exports the log '\(log)', which \(engine.isEmpty ? "its service" : engine) does not write",
                    fix: "export one of \(known.sorted().joined(separator: ", "))")
            }
        }
    }
}
