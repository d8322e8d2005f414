// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The names within a database are ones that its engine takes.
enum DatabaseNameRule: SystemRule {
    static let description = RuleDescription(
        "database-name", "The name of a database and of its master user are ones that the engine takes.",
        reason: "RDS rejects the database",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "postgres",
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
            -     "MasterUsername": "admin",
            +     "MasterUsername": "owner",
                  "ManageMasterUserPassword": true
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html")

    private static let plain: Set = ["mysql", "mariadb", "postgres", "aurora-mysql", "aurora-postgresql"]
    private static let reserved: Set = ["admin", "rdsadmin"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return
            (outcome.resources(of: "AWS::RDS::DBInstance").map { ($0, $0["DBName"]) }
            + outcome.resources(of: "AWS::RDS::DBCluster").map { ($0, $0["DatabaseName"]) })
            .flatMap { database, name -> [Diagnostic] in
                guard let engine = database["Engine"].text?.lowercased() else { return [] }
                return [user(of: database, engine), check(name, database, engine)].compactMap { $0 }
            }
    }

    private static func user(of database: Outcome.Resource, _ engine: String) -> Diagnostic? {
        let user = database["MasterUsername"]
        guard engine == "postgres" || engine == "aurora-postgresql", let text = user.text,
            reserved.contains(text.lowercased())
        else { return nil }
        return error(
            at: user, "the master user of '\(database.logicalID)' is '\(text)', a reserved word of \(engine)",
            fix: "choose another MasterUsername, as postgres")
    }

    private static func check(_ name: PropertyValue, _ database: Outcome.Resource, _ engine: String) -> Diagnostic? {
        guard let text = name.text, !text.isEmpty else { return nil }
        if engine.hasPrefix("sqlserver"), database.type == "AWS::RDS::DBInstance" {
            return error(
                at: name, "'\(database.logicalID)' has the DBName '\(text)', and SQL Server takes none",
                fix: "remove DBName, and create the database once the instance is there")
        }
        guard plain.contains(engine), let first = text.first,
            !first.isASCII || !first.isLetter
                || !text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
        else { return nil }
        return error(
            at: name, "'\(database.logicalID)' has a database named '\(text)'",
            fix: "begin with a letter and use letters, digits and underscores")
    }
}
