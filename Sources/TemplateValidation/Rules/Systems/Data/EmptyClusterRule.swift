// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An Aurora cluster has an instance that answers.
enum EmptyClusterRule: SystemRule {
    static let description = RuleDescription(
        "empty-cluster", "An Aurora cluster has an instance.",
        reason: "a cluster is storage and an address: without an instance nothing answers there",
        example: """
              "C": {
                "Type": "AWS::RDS::DBCluster",
                "Properties": {
                  "Engine": "aurora-mysql",
                  "StorageEncrypted": true,
                  "MasterUsername": "root",
                  "ManageMasterUserPassword": true
                }
            - }
            + },
            + "I": {
            +   "Type": "AWS::RDS::DBInstance",
            +   "Properties": {
            +     "Engine": "aurora-mysql",
            +     "DBInstanceClass": "db.r6g.large",
            +     "DBClusterIdentifier": {"Ref": "C"}
            +   }
            + }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html",
        evidence: .knowledge)

    /// What says that the servers are elsewhere, or that there are none by design.
    private static let otherwise = [
        "DBClusterInstanceClass", "GlobalClusterIdentifier", "ReplicationSourceIdentifier", "ScalingConfiguration",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.mayHaveMore else { return [] }
        let instances = outcome.resources(of: "AWS::RDS::DBInstance").map { $0["DBClusterIdentifier"] }
        return outcome.resources(of: "AWS::RDS::DBCluster").compactMap { cluster in
            guard cluster["Engine"].text?.hasPrefix("aurora") ?? false, otherwise.allSatisfy({ cluster[$0].isAbsent }),
                cluster["EngineMode"].isAbsent || cluster["EngineMode"].text == "provisioned",
                !instances.contains(where: { mayName(cluster, $0) }), !isHandedOn(cluster, outcome)
            else { return nil }
            return warning(
                at: cluster, "the cluster '\(cluster.logicalID)' has no instance",
                fix: "add an AWS::RDS::DBInstance with its DBClusterIdentifier, unless another stack has it")
        }
    }

    private static func mayName(_ cluster: Outcome.Resource, _ value: PropertyValue) -> Bool {
        if value.isAbsent { return false }
        if let resource = value.resource { return resource == cluster.logicalID }
        guard let text = value.text, let name = cluster["DBClusterIdentifier"].text else { return true }
        return text.lowercased() == name.lowercased()
    }

    /// Whether another stack gets the cluster's name, so that its instances may be there.
    private static func isHandedOn(_ cluster: Outcome.Resource, _ outcome: Outcome) -> Bool {
        let own = { (value: PropertyValue) in value.reference.map { $0 == cluster.logicalID && $1 == nil } ?? false }
        return outcome.outputs.contains { own($0.value) }
            || outcome.resources(of: "AWS::CloudFormation::Stack").contains { stack in
                (stack["Parameters"].members ?? []).contains { own($0.value) }
            }
    }
}
