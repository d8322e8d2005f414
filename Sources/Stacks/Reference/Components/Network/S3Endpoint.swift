// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The free way to S3, where image layers are, on every private route table. It leads to ECR's layers, and to what is this
/// account's own for its own principals: no task can carry data into a foreign bucket.
enum S3Endpoint {
    static func make(vpc: EC2.VPC, subnets: SubnetGroup) -> EC2.VPCEndpoint {
        EC2.VPCEndpoint(
            "S3Endpoint",
            vpcId: vpc.ref,
            policyDocument: .policy(
                // ECR signs the links to layers itself, so the principal is none of this account.
                .allow(
                    "s3:GetObject", on: ["arn:\(.partition):s3:::prod-\(.region)-starport-layer-bucket/*"],
                    principal: .any),
                Endpoints.toOwnAccount),
            routeTableIds: .init(subnets.routeTables.map(\.ref)),
            serviceName: "com.amazonaws.\(.region).s3",
            tags: ["Name": "\(.stackName)-s3"],
            vpcEndpointType: .gateway)
    }
}
