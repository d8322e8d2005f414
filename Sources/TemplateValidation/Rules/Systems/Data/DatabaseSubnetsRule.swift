// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The subnets of a database lie in several zones of one VPC.
enum DatabaseSubnetsRule: SystemRule {
    static let description = RuleDescription(
        "database-subnets", "The subnets of a database subnet group lie in at least two zones of one VPC.",
        reason: "RDS rejects the group: it does not meet the availability zone coverage requirement",
        example: """
              "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "A": {
                "Type": "AWS::EC2::Subnet",
            -   "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.0.0/24"}
            +   "Properties": {
            +     "VpcId": {"Ref": "V"},
            +     "CidrBlock": "10.0.0.0/24",
            +     "AvailabilityZone": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}
            +   }
            + },
            + "B": {
            +   "Type": "AWS::EC2::Subnet",
            +   "Properties": {
            +     "VpcId": {"Ref": "V"},
            +     "CidrBlock": "10.0.1.0/24",
            +     "AvailabilityZone": {"Fn::Select": [1, {"Fn::GetAZs": ""}]}
            +   }
              },
              "G": {
                "Type": "AWS::RDS::DBSubnetGroup",
            -   "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "A"}]}
            +   "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}]}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html")

    private static let types = [
        "AWS::RDS::DBSubnetGroup", "AWS::DocDB::DBSubnetGroup", "AWS::Neptune::DBSubnetGroup",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        types.flatMap { system.outcome.resources(of: $0) }.compactMap { finding($0, system.outcome) }
    }

    private static func finding(_ group: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        let list = group["SubnetIds"]
        guard let elements = list.elements, !elements.isEmpty else { return nil }
        let subnets = elements.compactMap { outcome.resource($0) }.filter { $0.type == "AWS::EC2::Subnet" }
        guard subnets.count == elements.count, let first = subnets.first else { return nil }
        let others = subnets.dropFirst()
        if let other = others.first(where: { $0["VpcId"].equals(first["VpcId"]) == false }) {
            return error(
                at: list,
                "'\(group.logicalID)' has subnets of two VPCs: '\(first.logicalID)' and '\(other.logicalID)'",
                why: "RDS rejects the group",
                fix: "leave subnets of one VPC")
        }
        if Set(subnets).count == 1 {
            return error(
                at: list, "'\(group.logicalID)' has one subnet, '\(first.logicalID)', and so one zone",
                fix: "add a subnet in another zone")
        }
        let zone = first["AvailabilityZone"]
        guard !zone.isAbsent, others.allSatisfy({ $0["AvailabilityZone"].equals(zone) == true }) else { return nil }
        return error(
            at: list, "all subnets of '\(group.logicalID)' are in one zone\(zone.text.map { ", \($0)" } ?? "")",
            fix: "put one of them in another zone")
    }
}
