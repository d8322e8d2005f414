// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An instance of a database cluster is what its cluster is.
enum DatabaseClusterRule: SystemRule {
    static let description = RuleDescription(
        "database-cluster",
        "An instance has the engine of its cluster, scales as it says, and leaves password and backups to it.",
        reason: "RDS rejects the instance: these belong to the cluster",
        example: """
              "C": {
                "Type": "AWS::RDS::DBCluster",
                "Properties": {
                  "Engine": "aurora-mysql",
                  "StorageEncrypted": true,
                  "MasterUsername": "root",
                  "ManageMasterUserPassword": true
                }
              },
              "I": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
            -     "Engine": "aurora-postgresql",
            +     "Engine": "aurora-mysql",
                  "DBInstanceClass": "db.r6g.large",
                  "DBClusterIdentifier": {"Ref": "C"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html")

    private static let ofCluster = ["MasterUserPassword", "BackupRetentionPeriod"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::RDS::DBInstance").flatMap { instance -> [Diagnostic] in
            let identifier = instance["DBClusterIdentifier"]
            guard !identifier.isAbsent else { return [] }
            let own = ofCluster.map { instance[$0] }.filter { !$0.isAbsent }.map { value in
                let name = value.path.steps.last.map { Node.Path([$0]).description } ?? ""
                return error(
                    at: value,
                    "'\(instance.logicalID)' is an instance of a cluster and has \(name.withArticle) of its own",
                    fix: "set it on the cluster")
            }
            let cluster = system.outcome.resource(identifier)
            return own + [engine(instance, cluster), scaling(instance, cluster)].compactMap { $0 }
        }
    }

    private static func engine(_ instance: Outcome.Resource, _ cluster: Outcome.Resource?) -> Diagnostic? {
        guard let cluster, cluster.type == "AWS::RDS::DBCluster", let own = instance["Engine"].text,
            let engine = cluster["Engine"].text, own.lowercased() != engine.lowercased(),
            // A misspelled one is told of by itself.
            DatabaseEngineRule.mayExist(own), DatabaseEngineRule.mayExist(engine)
        else { return nil }
        return error(
            at: instance["Engine"],
            "'\(instance.logicalID)' runs \(own), but its cluster '\(cluster.logicalID)' runs \(engine)",
            why: "RDS rejects the instance",
            fix: "set Engine to \(engine)")
    }

    private static func scaling(_ instance: Outcome.Resource, _ cluster: Outcome.Resource?) -> Diagnostic? {
        guard let cluster, cluster.type == "AWS::RDS::DBCluster", instance["DBInstanceClass"].text == "db.serverless",
            cluster["ServerlessV2ScalingConfiguration"].isAbsent
        else { return nil }
        return error(
            at: instance["DBInstanceClass"],
            "'\(instance.logicalID)' is db.serverless, but its cluster '\(cluster.logicalID)' has no ServerlessV2ScalingConfiguration",
            why: "RDS rejects the instance: it does not know how far to scale",
            fix: "set MinCapacity and MaxCapacity in ServerlessV2ScalingConfiguration of '\(cluster.logicalID)'")
    }
}
