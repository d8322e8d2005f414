// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A data store without a subnet group is in the default VPC, and so are its security groups.
enum DataStoreNetworkRule: SystemRule {
    static let description = RuleDescription(
        "data-store-network",
        "A database that has security groups of a VPC has a subnet group of it too.",
        reason: "AWS refuses to create it: security groups and subnets are in different VPCs",
        example: """
              "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "G": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {"GroupDescription": "d", "VpcId": {"Ref": "V"}}
            + },
            + "A": {
            +   "Type": "AWS::EC2::Subnet",
            +   "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.0.0/24"}
            + },
            + "B": {
            +   "Type": "AWS::EC2::Subnet",
            +   "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.1.0/24"}
            + },
            + "N": {
            +   "Type": "AWS::RDS::DBSubnetGroup",
            +   "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}]}
              },
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "mysql",
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin",
                  "ManageMasterUserPassword": true,
            +     "DBSubnetGroupName": {"Ref": "N"},
                  "VPCSecurityGroups": [{"Ref": "G"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
        evidence: .knowledge)

    /// The types that are in the default VPC when they say nothing, unless one of these properties says more.
    private static let stores = [
        "AWS::RDS::DBInstance": [
            "DBClusterIdentifier", "SourceDBInstanceIdentifier", "SourceDBClusterIdentifier",
        ],
        "AWS::RDS::DBCluster": ["SourceDBClusterIdentifier", "ReplicationSourceIdentifier"],
        "AWS::DocDB::DBCluster": [],
        "AWS::Neptune::DBCluster": [],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var told: Set<Outcome.Resource> = []
        return system.slots.compactMap { given in
            guard given.slot.takes(VPCKind.securityGroup), let others = stores[given.owner.type],
                let place = given.owner.slots.first(where: { slot in
                    slot.kinds.contains { VPCKind.isSubnetGroup($0.typeName) }
                })?.path.first,
                given.owner[place].isAbsent, others.allSatisfy({ given.owner[$0].isAbsent }),
                let group = outcome.resource(given.value), outcome.resource(group["VpcId"])?.type == "AWS::EC2::VPC",
                told.insert(given.owner).inserted
            else { return nil }
            return error(
                at: given.value,
                "'\(given.owner.logicalID)' has no \(place) and so is in the default VPC; its security group '\(group.logicalID)' is not",
                fix: "set \(place) to a group of subnets of that VPC")
        }
    }
}
