// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The free way to DynamoDB, on every private route table: for this account's own tables, as its principals.
enum DynamoDBEndpoint {
    static func make(vpc: EC2.VPC, subnets: SubnetGroup) -> EC2.VPCEndpoint {
        EC2.VPCEndpoint(
            "DynamoDBEndpoint",
            vpcId: vpc.ref,
            policyDocument: .policy(Endpoints.toOwnAccount),
            routeTableIds: .init(subnets.routeTables.map(\.ref)),
            serviceName: "com.amazonaws.\(.region).dynamodb",
            tags: ["Name": "\(.stackName)-dynamodb"],
            vpcEndpointType: .gateway)
    }
}
