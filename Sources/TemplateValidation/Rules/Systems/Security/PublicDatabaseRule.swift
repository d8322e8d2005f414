// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A database has no address on the internet.
enum PublicDatabaseRule: SystemRule {
    static let description = RuleDescription(
        "public-database", "A database has no public address.",
        reason: "nothing but its security group and its password stand between the internet and the data",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "mysql",
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin",
                  "ManageMasterUserPassword": true,
            -     "PubliclyAccessible": true
            +     "PubliclyAccessible": false
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html")

    private static let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup",
        "AWS::DMS::ReplicationInstance",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let databases: [Outcome.Resource] = types.flatMap { system.outcome.resources(of: $0) }
        return databases.compactMap { database in
            let access = database["PubliclyAccessible"]
            guard access.bool == true else { return nil }
            return warning(
                at: access, "'\(database.logicalID)' has a public address",
                fix: "set PubliclyAccessible to false and reach it from within the VPC")
        }
    }
}
