// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A VPC endpoint has what its kind takes.
enum VPCEndpointRule: SystemRule {
    static let description = RuleDescription(
        "vpc-endpoint", "A VPC endpoint has what its kind takes: subnets and security groups, or route tables.",
        reason: "EC2 refuses the endpoint",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            + "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "Endpoint": {
                "Type": "AWS::EC2::VPCEndpoint",
                "Properties": {
                  "VpcId": {"Ref": "Vpc"},
            -     "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.ecr.api"},
            -     "VpcEndpointType": "Gateway"
            +     "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"},
            +     "RouteTableIds": [{"Ref": "Table"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::EC2::VPCEndpoint").flatMap { endpoint -> [Diagnostic] in
            let place = region(of: endpoint, outcome) + name(of: endpoint)
            switch endpoint["VpcEndpointType"].text(default: "Gateway") {
            case "Gateway": return place + gateway(endpoint)
            case "Interface": return place + interface(endpoint, outcome)
            default: return place
            }
        }
    }

    /// A name that is nearly one of those that everybody uses. Short names have too many neighbours.
    private static func name(of endpoint: Outcome.Resource) -> [Diagnostic] {
        guard let service = VPCEndpoint.service(of: endpoint), service.utf8.count > 5,
            !VPCEndpoint.wellKnownServices.contains(service),
            let near = closestNames(
                to: service,
                in: VPCEndpoint.wellKnownServices.filter { abs($0.utf8.count - service.utf8.count) <= 1 }, limit: 1
            ).first
        else { return [] }
        return [
            warning(
                at: endpoint["ServiceName"], "'\(endpoint.logicalID)' is to '\(service)', which hardly is a service",
                fix: "did you mean '\(near)'?")
        ]
    }

    private static func gateway(_ endpoint: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let name = endpoint.logicalID
        if let service = VPCEndpoint.service(of: endpoint), service != "s3", service != "dynamodb",
            service != "s3express"
        {
            return [
                error(
                    at: endpoint["ServiceName"], "'\(name)' is a gateway endpoint, which \(service) does not have",
                    fix: "set VpcEndpointType \"Interface\", with SubnetIds and SecurityGroupIds")
            ]
        }
        for property in ["SubnetIds", "SecurityGroupIds"] where endpoint[property].isGiven {
            found.append(
                error(
                    at: endpoint[property], "'\(name)' is a gateway endpoint and has \(property)",
                    fix: "give it RouteTableIds instead, or set VpcEndpointType \"Interface\""))
        }
        if endpoint["PrivateDnsEnabled"].bool == true {
            found.append(
                error(
                    at: endpoint["PrivateDnsEnabled"], "'\(name)' is a gateway endpoint, which has no private DNS",
                    fix: "remove PrivateDnsEnabled, or set VpcEndpointType \"Interface\""))
        }
        if !endpoint["RouteTableIds"].isGiven, found.isEmpty {
            found.append(
                warning(
                    at: endpoint, "'\(name)' is a gateway endpoint without route tables: nothing goes through it",
                    why: "EC2 makes it, and no route leads to it",
                    fix: "name the tables of the subnets in RouteTableIds"))
        }
        return found
    }

    private static func interface(_ endpoint: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let name = endpoint.logicalID
        if endpoint["RouteTableIds"].isGiven {
            found.append(
                error(
                    at: endpoint["RouteTableIds"], "'\(name)' is an interface endpoint and has RouteTableIds",
                    fix: "give it SubnetIds instead"))
        }
        if !endpoint["SubnetIds"].isGiven {
            found.append(
                warning(
                    at: endpoint, "'\(name)' is an interface endpoint without subnets: nothing reaches it",
                    why: "EC2 makes it, and it has no address",
                    fix: "name a subnet of each zone in SubnetIds"))
        }
        var first: [Node: PropertyValue] = [:]
        for value in endpoint["SubnetIds"].knownElements {
            guard let zone = outcome.resource(value)?["AvailabilityZone"].node else { continue }
            if let other = first.updateValue(value, forKey: zone) {
                found.append(
                    error(
                        at: value,
                        "'\(name)' has two subnets in one zone: '\(other.resource ?? "")' and "
                            + "'\(value.resource ?? "")'",
                        fix: "name one subnet of each zone"))
            }
        }
        return found
    }

    private static func region(of endpoint: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        guard let region = outcome.region, endpoint["ServiceRegion"].isAbsent,
            let parts = endpoint["ServiceName"].text?.split(separator: "."), parts.count > 3,
            parts.starts(with: ["com", "amazonaws"]), parts[2] != "vpce",
            parts[2].contains("-"), parts[2] != region[...]
        else { return [] }
        return [
            error(
                at: endpoint["ServiceName"],
                "'\(endpoint.logicalID)' is to a service of \(parts[2]), but the stack is in \(region)",
                fix: "write \"com.amazonaws.${AWS::Region}.…\" with Fn::Sub")
        ]
    }
}
