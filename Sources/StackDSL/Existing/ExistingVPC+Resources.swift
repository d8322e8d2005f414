// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExistingVPC {
    /// What a stack that made it would hold, each by the ID that it has: it is never written.
    package var resources: [Node.Object.Member] {
        var all = [resource(id, "AWS::EC2::VPC", vpcProperties)]
        all += subnets.flatMap(resources)
        for kind in [Subnet.Kind.public, .nat] where subnets.contains(where: { $0.kind == kind }) {
            all += gateway(kind)
        }
        all += groups.map(resource)
        for (index, endpoint) in (endpoints ?? []).enumerated() { all.append(resource(endpoint, index)) }
        if endpoints == nil {
            // What others may have put beside it is not known.
            let known = [id] + subnets.flatMap { [$0.id, table(of: $0)] }
            all.append(
                resource(
                    "what else is in \(id)", "Custom::NotDescribed", ["Things": .array(known.map { .ref($0) })]))
        }
        return all
    }

    /// What nobody describes: a reference that leads nowhere.
    private static let unknown = Node.ref("what is not described")

    private var vpcProperties: KeyValuePairs<String, Node?> {
        [
            "CidrBlock": cidrBlock.map { .string($0) }, "EnableDnsSupport": .bool(hasDNS),
            "EnableDnsHostnames": .bool(hasDNS),
        ]
    }

    /// A group that is described, or an ID that stays one.
    private func reference(_ id: String) -> Node {
        groups.contains { $0.id == id } ? .ref(id) : .string(id)
    }

    private func table(of subnet: Subnet) -> String { "route table of \(subnet.id)" }

    private func gateway(_ kind: Subnet.Kind) -> [Node.Object.Member] {
        guard kind == .public else {
            return [
                resource(
                    "NAT gateway of \(id)", "AWS::EC2::NatGateway",
                    ["SubnetId": Self.unknown, "AllocationId": Self.unknown])
            ]
        }
        let name = "internet gateway of \(id)"
        return [
            resource(name, "AWS::EC2::InternetGateway", [:]),
            resource(
                "attachment of the \(name)", "AWS::EC2::VPCGatewayAttachment",
                ["VpcId": .ref(id), "InternetGatewayId": .ref(name)]),
        ]
    }

    private func resources(_ subnet: Subnet) -> [Node.Object.Member] {
        let table = table(of: subnet)
        var all = [
            resource(
                subnet.id, "AWS::EC2::Subnet",
                [
                    "VpcId": .ref(id), "AvailabilityZone": .string(subnet.zone),
                    "CidrBlock": subnet.cidrBlock.map { .string($0) },
                ]),
            resource(table, "AWS::EC2::RouteTable", ["VpcId": .ref(id)]),
            resource(
                "association of the \(table)", "AWS::EC2::SubnetRouteTableAssociation",
                ["SubnetId": .ref(subnet.id), "RouteTableId": .ref(table)]),
        ]
        let target: (String, Node)? =
            switch subnet.kind {
            case .public: ("GatewayId", .ref("internet gateway of \(id)"))
            case .nat: ("NatGatewayId", .ref("NAT gateway of \(id)"))
            case .elsewhere: ("TransitGatewayId", Self.unknown)
            case .isolated: nil
            }
        if let (key, node) = target {
            all.append(
                resource(
                    "route of \(subnet.id)", "AWS::EC2::Route",
                    ["RouteTableId": .ref(table), "DestinationCidrBlock": "0.0.0.0/0", key: node]))
        }
        return all
    }

    private func resource(_ group: SecurityGroup) -> Node.Object.Member {
        func rules(_ rules: [Rule], _ peerGroup: String) -> Node {
            .array(
                rules.map { rule in
                    let isGroup = rule.peer.hasPrefix("sg-")
                    let isV6 = rule.peer.contains(":")
                    return .object([
                        Node.Object.Member(key: "IpProtocol", value: .string(rule.transport)),
                        Node.Object.Member(key: "FromPort", value: .number(rule.ports.lowerBound)),
                        Node.Object.Member(key: "ToPort", value: .number(rule.ports.upperBound)),
                        Node.Object.Member(
                            key: isGroup ? peerGroup : isV6 ? "CidrIpv6" : "CidrIp", value: reference(rule.peer)),
                    ])
                })
        }
        return resource(
            group.id, "AWS::EC2::SecurityGroup",
            [
                "VpcId": .ref(id), "GroupDescription": "existing",
                "SecurityGroupIngress": rules(group.ingress, "SourceSecurityGroupId"),
                "SecurityGroupEgress": rules(
                    group.egress ?? [.everything(to: "0.0.0.0/0")], "DestinationSecurityGroupId"),
            ])
    }

    private func resource(_ endpoint: Endpoint, _ index: Int) -> Node.Object.Member {
        let isGateway = endpoint.groups == nil
        return resource(
            "\(endpoint.service) endpoint of \(id)", "AWS::EC2::VPCEndpoint",
            [
                "VpcId": .ref(id), "ServiceName": .sub("com.amazonaws.${AWS::Region}.\(endpoint.service)"),
                "VpcEndpointType": isGateway ? "Gateway" : "Interface",
                "RouteTableIds": isGateway ? .array(subnets.map { .ref(table(of: $0)) }) : nil,
                "SubnetIds": isGateway ? nil : .array(subnets.map { .ref($0.id) }),
                "SecurityGroupIds": endpoint.groups.map { .array($0.map(reference)) },
                "PrivateDnsEnabled": isGateway ? nil : true,
            ])
    }

    private func resource(
        _ name: String, _ type: String, _ properties: KeyValuePairs<String, Node?>
    ) -> Node.Object.Member {
        let members = properties.compactMap { property in
            property.value.map { Node.Object.Member(key: property.key, value: $0) }
        }
        let body = Node.object(["Type": .string(type), "Properties": .object(members)])
        return Node.Object.Member(key: name, value: Node(body.content, origin: location))
    }
}
