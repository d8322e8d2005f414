// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A route has one destination and one target, and a table one route to a destination.
enum RouteTargetRule: SystemRule {
    static let description = RuleDescription(
        "route-target", "A route has one destination, its own in its table, and one target.",
        reason: "EC2 refuses the route",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "Route": {
                "Type": "AWS::EC2::Route",
                "Properties": {
                  "RouteTableId": {"Ref": "Table"},
            -     "DestinationCidrBlock": "0.0.0.0/0"
            +     "DestinationCidrBlock": "0.0.0.0/0",
            +     "TransitGatewayId": "tgw-0123456789abcdef0"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html")

    private static let targets = [
        "CarrierGatewayId", "CoreNetworkArn", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId",
        "LocalGatewayId", "NatGatewayId", "NetworkInterfaceId", "OdbNetworkArn", "TransitGatewayId", "VpcEndpointId",
        "VpcPeeringConnectionId",
    ]
    private static let destinations = [
        "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var first: [[String]: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for route in outcome.resources(of: "AWS::EC2::Route") {
            if route.properties.isUnknown { continue }
            let ways = targets.map { route[$0] }.filter { !$0.isAbsent }
            let ends = destinations.map { route[$0] }.filter { !$0.isAbsent }
            found += [
                finding(route, ways, "target", "one of GatewayId, NatGatewayId, TransitGatewayId and the like"),
                finding(route, ends, "destination", "one of \(destinations.joined(separator: ", "))"),
            ].compactMap { $0 }
            guard let table = route["RouteTableId"].resource, ends.count == 1,
                let end = ends[0].text.map({ IPv4Block($0)?.description ?? $0 })
            else { continue }
            if let other = first[[table, end]] {
                found.append(
                    error(
                        at: ends[0],
                        "'\(other.logicalID)' is a route to \(end) in table '\(table)' already",
                        fix: "remove one of the routes, or give it another destination",
                        notes: [Diagnostic.Note(at: other.location, "the other route")]))
            } else {
                first[[table, end]] = route
            }
        }
        return found
    }

    private static func finding(
        _ route: Outcome.Resource, _ values: [PropertyValue], _ what: String, _ fix: String
    ) -> Diagnostic? {
        if values.isEmpty { return error(at: route, "'\(route.logicalID)' has no \(what)", fix: "set \(fix)") }
        guard values.count > 1 else { return nil }
        let names = values.compactMap { $0.path.steps.last.map { "\(Node.Path([$0]))" } }
        return error(
            at: values[1], "'\(route.logicalID)' has more than one \(what): \(names.joined(separator: ", "))",
            fix: "leave one of them")
    }
}
