// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A subnet has one route table, of its own VPC.
enum RouteTableAssociationRule: SystemRule {
    static let description = RuleDescription(
        "route-table-association", "A subnet is associated with one route table, of its own VPC.",
        reason: "EC2 refuses a second association, and one across VPCs",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "A": {
                "Type": "AWS::EC2::SubnetRouteTableAssociation",
                "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}
            - },
            - "B": {
            -   "Type": "AWS::EC2::SubnetRouteTableAssociation",
            -   "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var first: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for association in outcome.resources(of: "AWS::EC2::SubnetRouteTableAssociation") {
            let subnet = association["SubnetId"]
            let table = association["RouteTableId"]
            if let one = outcome.vpc(ofMember: subnet), let other = outcome.vpc(ofMember: table), one != other {
                found.append(
                    error(
                        at: table,
                        "subnet '\(subnet.resource ?? "")' is in VPC '\(one.name)', "
                            + "but route table '\(table.resource ?? "")' is in '\(other.name)'",
                        why: "EC2 refuses an association across VPCs",
                        fix: "take a route table of the subnet's VPC"))
            }
            guard let name = subnet.resource.map({ Node.string($0) }) ?? subnet.text.map({ Node.string($0) }) else {
                continue
            }
            if let other = first[name] {
                found.append(
                    error(
                        at: subnet,
                        "subnet '\(name.stringValue ?? "")' is associated by '\(other.logicalID)' already",
                        why: "EC2 refuses a second association",
                        fix: "remove one of the associations",
                        notes: [Diagnostic.Note(at: other.location, "the other association")]))
            } else {
                first[name] = association
            }
        }
        return found
    }
}
