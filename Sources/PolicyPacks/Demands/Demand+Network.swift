// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Demand {
    /// An interface endpoint of the service in the VPC.
    static func hasEndpoint(of service: String) -> Demand {
        .system(fix: "add a VPCEndpoint of com.amazonaws.REGION.\(service)") { vpc, system in
            let here = system.outcome.resources(of: "AWS::EC2::VPCEndpoint").filter {
                $0["VpcId"].resource.map { $0 == vpc.logicalID } ?? true
            }
            let services = here.map { (VPCEndpoint.service(of: $0), $0["VpcId"].resource != nil) }
            if services.contains(where: { $0.0 == service && $0.1 }) { return .met }
            let mayBe = services.contains { $0.0 == nil || $0.0 == service }
            return mayBe || system.outcome.mayHaveMore ? .unknown : .broken("has no endpoint of \(service)")
        }
    }

    /// Subnets that give no public addresses to what is started in them.
    static func standsInPrivateSubnets(at path: String) -> Demand {
        .system(fix: "take a private subnet") { resource, system in
            let value = resource.properties.at(path)
            guard let subnet = system.outcome.resource(value, of: "AWS::EC2::Subnet") else { return .unknown }
            switch subnet["MapPublicIpOnLaunch"].bool(default: false) {
            case false?: return .met
            case nil: return .unknown
            case true?: return .broken("stands in '\(subnet.logicalID)', which gives public addresses", at: value)
            }
        }
    }

    /// A database's subnets have no route to an internet gateway.
    static let standsInSubnetsWithoutInternet: Demand = .system(fix: "take private subnets") { resource, system in
        let outcome = system.outcome
        guard let group = outcome.resource(resource["DBSubnetGroupName"], of: "AWS::RDS::DBSubnetGroup"),
            let values = group["SubnetIds"].elements
        else { return .unknown }
        return Verdict.all(
            values.map { value in
                guard let subnet = outcome.resource(value, of: "AWS::EC2::Subnet") else { return .unknown }
                switch system.network.egressRoute(of: subnet) {
                case .internetGateway(let gateway):
                    return .broken(
                        "stands in '\(subnet.logicalID)', which has a route to internet gateway '\(gateway.logicalID)'",
                        at: resource["DBSubnetGroupName"])
                case .natGateway, .blocked: return .met
                case .other, .unknown: return .unknown
                }
            })
    }

    /// An entry of a network ACL lets nobody in from everywhere to the ports of administration.
    static let admitsNoAdministration: Demand = .system(fix: "allow the addresses that need it") { entry, _ in
        guard entry["Egress"].bool(default: false) == false, entry["RuleAction"].text?.lowercased() == "allow",
            entry["CidrBlock"].text == "0.0.0.0/0" || entry["Ipv6CidrBlock"].text == "::/0"
        else { return .met }
        guard let number = entry["Protocol"].text else { return .unknown }
        let ports = entry["PortRange"]
        let isOpen: Bool
        if number == "-1" {
            isOpen = true
        } else if number == "6" {
            guard let from = ports["From"].number, let to = ports["To"].number else { return .unknown }
            isOpen = [22, 3389].contains { from <= $0 && $0 <= to }
        } else {
            isOpen = false
        }
        return isOpen ? .broken("lets everybody reach SSH or RDP", at: entry["CidrBlock"]) : .met
    }

    /// A port that is not the engine's usual one.
    static let hasAnotherPort: Demand = .system(fix: "set Port to another one than the engine's") { database, _ in
        guard let engine = database["Engine"].text else { return .unknown }
        let usual: Quantity
        switch engine {
        case "mysql", "mariadb", "aurora", "aurora-mysql": usual = 3306
        case "postgres", "aurora-postgresql": usual = 5432
        case let name where name.hasPrefix("oracle-"): usual = 1521
        case let name where name.hasPrefix("sqlserver-"): usual = 1433
        default: return .unknown
        }
        let port = database["Port"]
        if port.isAbsent {
            return database["DBClusterIdentifier"].isAbsent
                ? .broken("listens on \(usual), the usual port of \(engine)") : .unknown
        }
        guard let number = port.number else { return .unknown }
        return number == usual ? .broken("listens on \(usual), the usual port of \(engine)", at: port) : .met
    }
}
