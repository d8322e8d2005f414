// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Databases run engines that RDS has.
enum DatabaseEngineRule: SystemRule {
    static let description = RuleDescription(
        "database-engine", "The engine of a database is one that RDS has.",
        reason: "RDS answers that the engine is invalid",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "DeletionPolicy": "Snapshot",
                "UpdateReplacePolicy": "Snapshot",
                "Properties": {
            -     "Engine": "postgresql",
            +     "Engine": "postgres",
                  "DBInstanceClass": "db.t4g.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "root",
                  "ManageMasterUserPassword": true
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html")

    private static let engines: Set = [
        "aurora", "aurora-mysql", "aurora-postgresql", "custom-oracle-ee", "custom-oracle-ee-cdb",
        "custom-oracle-se2", "custom-oracle-se2-cdb", "custom-sqlserver-dev", "custom-sqlserver-ee",
        "custom-sqlserver-se", "custom-sqlserver-web", "db2-ae", "db2-se", "docdb", "mariadb", "mysql", "neptune",
        "oracle-ee", "oracle-ee-cdb", "oracle-se", "oracle-se1", "oracle-se2", "oracle-se2-cdb", "postgres",
        "sqlserver-dev-ee", "sqlserver-ee", "sqlserver-ex", "sqlserver-se", "sqlserver-web",
    ]

    /// Whether it may be an engine: RDS adds some, so only what is nearly one that is known certainly is none.
    static func mayExist(_ engine: String) -> Bool { meant(by: engine) == nil }

    private static func meant(by engine: String) -> String? {
        engines.contains(engine.lowercased()) ? nil : slipOf(engine, in: engines)
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"].flatMap { system.outcome.resources(of: $0) }
            .compactMap { database in
                guard let engine = database["Engine"].text, let meant = meant(by: engine) else { return nil }
                return error(
                    at: database["Engine"], "'\(database.logicalID)' runs '\(engine)', which RDS does not have",
                    fix: "did you mean '\(meant)'?")
            }
    }
}
