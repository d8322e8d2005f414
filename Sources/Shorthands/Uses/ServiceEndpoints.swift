// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// The endpoints by which private subnets reach the services that things there use:
///
///     ServiceEndpoints("Private", for: [worker, task], from: [functions], vpcId: vpc.ref, subnetIds: subnets, routeTableIds: [table])
///
/// Emits one `AWS::EC2::VPCEndpoint` for each service, gateways for S3 and DynamoDB, and for the others one
/// `AWS::EC2::SecurityGroup`, which admits HTTPS from the groups of what uses them; a group that lists what it lets out
/// gets an `AWS::EC2::SecurityGroupEgress` to it. Nothing is made for what `.uses(…)` does not say, and nothing where a
/// subnet has another way out: then leave it out. `synth ways` follows either.
public struct ServiceEndpoints: Component {
    /// The group of the interface endpoints; nil where there are none.
    public let group: EC2.SecurityGroup?
    /// One for each service, in the order of their names.
    public let endpoints: [EC2.VPCEndpoint]
    private let egress: [EC2.SecurityGroupEgress]

    private static let gateways: Set = ["dynamodb", "s3"]

    /// - Parameters:
    ///   - logicalID: what the logical IDs begin with: the service's words follow.
    ///   - users: the resources that use services, as they are after `.uses(…)`.
    ///   - groups: the security groups of what runs in the subnets.
    ///   - vpcId: the VPC of the endpoints.
    ///   - subnetIds: the private subnets, in which interface endpoints stand.
    ///   - routeTableIds: those of the subnets, for gateways.
    public init(
        _ logicalID: String, for users: [any UsingResource], from groups: [EC2.SecurityGroup], vpcId: ID<EC2.VPC>,
        subnetIds: List<ID<EC2.Subnet>>, routeTableIds: List<ID<EC2.RouteTable>>,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let services = Set(users.flatMap(\.resource.calledServices)).sorted()
        let needsGroup = services.contains { !Self.gateways.contains($0) }
        let group = EC2.SecurityGroup(
            "\(logicalID)EndpointGroup", groupDescription: "Endpoints of services",
            securityGroupIngress: List(groups.map { .tcp(443, from: $0.groupId) }), vpcId: vpcId,
            file: file, line: line, column: column)
        endpoints = services.map { service in
            let isGateway = Self.gateways.contains(service)
            return EC2.VPCEndpoint(
                "\(logicalID)\(Self.words(of: service))Endpoint", vpcId: vpcId,
                privateDnsEnabled: isGateway ? nil : true, routeTableIds: isGateway ? routeTableIds : nil,
                securityGroupIds: isGateway ? nil : [.unchecked(group.groupId)],
                serviceName: "com.amazonaws.\(.region).\(service)", subnetIds: isGateway ? nil : subnetIds,
                vpcEndpointType: isGateway ? .gateway : .interface, file: file, line: line, column: column)
        }
        self.group = needsGroup ? group : nil
        let listing = groups.filter { $0.properties.securityGroupEgress != nil }
        egress =
            needsGroup
            ? listing.map { source in
                EC2.SecurityGroupEgress(
                    "\(source.logicalID)To\(logicalID)EndpointGroup", groupId: .unchecked(source.groupId),
                    ipProtocol: "tcp", destinationSecurityGroupId: .unchecked(group.groupId), fromPort: 443,
                    toPort: 443,
                    file: file, line: line, column: column)
            } : []
    }

    /// `kinesis-streams` as `KinesisStreams`.
    private static func words(of service: String) -> String {
        service.split { $0 == "-" || $0 == "." }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
