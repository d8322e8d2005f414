import AWS
import StackDSL

/// The ways from the private subnets to the AWS services that a Fargate task needs: ECR for the image's manifest, S3 for
/// its layers, CloudWatch Logs for its output.
struct Endpoints: Component {
    let interfaces: [EC2.VPCEndpoint]
    let s3: EC2.VPCEndpoint

    init(_ network: Network, securityGroup: EC2.SecurityGroup) {
        interfaces = [("EcrApiEndpoint", "ecr.api"), ("EcrDkrEndpoint", "ecr.dkr"), ("LogsEndpoint", "logs")]
            .map { logicalID, service in
                EC2.VPCEndpoint(
                    logicalID,
                    vpcId: network.vpc.ref,
                    privateDnsEnabled: true,
                    securityGroupIds: [securityGroup.groupId],
                    serviceName: "com.amazonaws.\(.region).\(service)",
                    subnetIds: .init(network.privateSubnets.map(\.ref)),
                    tags: ["Name": "\(.stackName)-\(service)"],
                    vpcEndpointType: .interface)
            }
        s3 = EC2.VPCEndpoint(
            "S3Endpoint",
            vpcId: network.vpc.ref,
            routeTableIds: [network.routeTable.ref],
            serviceName: "com.amazonaws.\(.region).s3",
            tags: ["Name": "\(.stackName)-s3"],
            vpcEndpointType: .gateway)
    }

    var all: [any Resource] { interfaces + [s3] }

    var body: some StackContent {
        interfaces
        s3
    }
}
