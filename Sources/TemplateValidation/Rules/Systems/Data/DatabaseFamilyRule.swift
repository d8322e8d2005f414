// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A parameter group is of the family of the database that uses it.
enum DatabaseFamilyRule: SystemRule {
    static let description = RuleDescription(
        "database-family", "A parameter group has the family of its database's engine and version.",
        reason: "RDS answers that a parameter group of that family cannot be used for this database",
        example: """
              "G": {
                "Type": "AWS::RDS::DBParameterGroup",
            -   "Properties": {"Family": "postgres15", "Description": "d"}
            +   "Properties": {"Family": "postgres16", "Description": "d"}
              },
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "postgres",
                  "EngineVersion": "16.10",
                  "DBParameterGroupName": {"Ref": "G"},
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "owner",
                  "ManageMasterUserPassword": true
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/parameter-groups-overview.html")

    /// The engines whose families end with the beginning of the version, as `mysql8.0` and `8.0.35`.
    private static let plain: Set = ["mysql", "mariadb", "postgres", "aurora-mysql", "aurora-postgresql"]

    private static let uses = [
        ("AWS::RDS::DBInstance", "DBParameterGroupName"), ("AWS::RDS::DBCluster", "DBClusterParameterGroupName"),
        ("AWS::RDS::DBCluster", "DBInstanceParameterGroupName"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        uses.flatMap { type, property in
            system.outcome.resources(of: type).compactMap { finding($0, $0[property], system.outcome) }
        }
    }

    private static func finding(
        _ database: Outcome.Resource, _ use: PropertyValue, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let group = outcome.resource(use), group.type.hasPrefix("AWS::RDS::DB"),
            let family = group["Family"].text?.lowercased(), let engine = database["Engine"].text?.lowercased()
        else { return nil }
        let cluster = outcome.resource(database["DBClusterIdentifier"])
        let version =
            database["EngineVersion"].isAbsent ? cluster?["EngineVersion"].text : database["EngineVersion"].text
        guard let reason = mismatch(family, engine, version) else { return nil }
        return error(
            at: use,
            "'\(database.logicalID)' runs \(reason), and its parameter group '\(group.logicalID)' is for \(family)",
            fix: "set Family of '\(group.logicalID)' to that of the engine and version")
    }

    /// The engine, or the engine and version, that the database runs, where the family is not for it.
    private static func mismatch(_ family: String, _ engine: String, _ version: String?) -> String? {
        guard family.hasPrefix(engine) else { return engine }
        let suffix = family.dropFirst(engine.count)
        guard plain.contains(engine) else { return nil }
        guard let first = suffix.first, first.isNumber else { return engine }
        guard let version, version.first?.isNumber ?? false else { return nil }
        let matches =
            version == suffix || version.hasPrefix(suffix + ".") || suffix.hasPrefix(version + ".")
        return matches ? nil : "\(engine) \(version)"
    }
}
