// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A NAT gateway reaches the internet itself.
enum NATGatewayRule: SystemRule {
    static let description = RuleDescription(
        "nat-gateway", "A public NAT gateway has an address, and its subnet a route to an internet gateway.",
        reason: "what is sent through the NAT gateway arrives nowhere, or EC2 refuses it",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Nat": {
                "Type": "AWS::EC2::NatGateway",
            -   "Properties": {"SubnetId": {"Ref": "Subnet"}}
            +   "Properties": {"SubnetId": {"Ref": "Subnet"}, "ConnectivityType": "private"}
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let associations = outcome.resources(of: "AWS::EC2::SubnetRouteTableAssociation")
        let routes = outcome.resources(of: "AWS::EC2::Route")
        return outcome.resources(of: "AWS::EC2::NatGateway").flatMap { gateway -> [Diagnostic] in
            // A regional NAT gateway has neither subnet nor address of its own.
            guard gateway["AvailabilityMode"].text(default: "zonal") == "zonal", !gateway["SubnetId"].isAbsent,
                let kind = gateway["ConnectivityType"].text(default: "public")
            else { return [] }
            let address = gateway["AllocationId"]
            if kind == "private" {
                guard !address.isAbsent else { return lost(gateway, system) }
                return [
                    error(
                        at: address, "'\(gateway.logicalID)' is private and has an AllocationId",
                        why: "EC2 refuses the NAT gateway",
                        fix: "remove the AllocationId, or make the NAT gateway public")
                ]
            }
            var found: [Diagnostic] = []
            if address.isAbsent {
                found.append(
                    error(
                        at: gateway, "'\(gateway.logicalID)' is public and has no AllocationId",
                        why: "EC2 refuses the NAT gateway",
                        fix: "give it the AllocationId of an AWS::EC2::EIP"))
            }
            guard outcome.isComplete, let subnet = outcome.resource(gateway["SubnetId"], of: "AWS::EC2::Subnet")
            else { return found }
            // An association that names its subnet otherwise may be this subnet's.
            let own = associations.filter { $0["SubnetId"].resource == subnet.logicalID }
            guard own.count == 1, let table = own[0]["RouteTableId"].resource,
                outcome[table]?.type == "AWS::EC2::RouteTable"
            else { return found }
            return found + finding(gateway, in: subnet, table, routes, outcome)
        }
    }

    /// A private NAT gateway keeps private addresses, which an internet gateway drops.
    private static func lost(_ gateway: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        guard let subnet = system.outcome.resource(gateway["SubnetId"], of: "AWS::EC2::Subnet"),
            case .internetGateway(let exit) = system.network.egressRoute(of: subnet)
        else { return [] }
        return [
            error(
                at: gateway["ConnectivityType"],
                "'\(gateway.logicalID)' is private, but its subnet '\(subnet.logicalID)' leaves by internet gateway "
                    + "'\(exit.logicalID)', which drops what comes from private addresses",
                why: "what is sent through the NAT gateway arrives nowhere",
                fix: "make it public, with the AllocationId of an Elastic IP")
        ]
    }

    private static func finding(
        _ gateway: Outcome.Resource, in subnet: Outcome.Resource, _ table: String, _ routes: [Outcome.Resource],
        _ outcome: Outcome
    ) -> [Diagnostic] {
        let defaults = routes.filter {
            $0["RouteTableId"].resource == table
                && [nil, "0.0.0.0/0"].contains($0["DestinationCidrBlock"].text(default: "other"))
        }
        if let nat = defaults.first(where: { outcome.resource($0["NatGatewayId"])?.type == "AWS::EC2::NatGateway" }) {
            return [
                error(
                    at: gateway["SubnetId"],
                    "'\(gateway.logicalID)' is in subnet '\(subnet.logicalID)', whose default route "
                        + "'\(nat.logicalID)' leads to a NAT gateway, not to an internet gateway",
                    why: "what is sent through the NAT gateway arrives nowhere",
                    fix: "put the NAT gateway into a public subnet")
            ]
        }
        guard defaults.isEmpty,
            routes.allSatisfy({ !$0["RouteTableId"].isUnknown || $0["RouteTableId"].resource != nil })
        else { return [] }
        return [
            error(
                at: gateway["SubnetId"],
                "'\(gateway.logicalID)' is in subnet '\(subnet.logicalID)', whose route table '\(table)' has no "
                    + "route to an internet gateway",
                why: "what is sent through the NAT gateway arrives nowhere",
                fix: "put the NAT gateway into a public subnet, or add the route")
        ]
    }
}
