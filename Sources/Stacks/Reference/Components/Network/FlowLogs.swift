// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Which connections there were in the VPC, and which were refused.
struct FlowLogs: Component {
    let logGroup: Logs.LogGroup
    let role: IAM.Role
    let flowLog: EC2.FlowLog

    init(vpc: EC2.VPC, logging: Logging) {
        logGroup = logging.group("FlowLogGroup")
        role = IAM.Role(
            "FlowLogRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("vpc-flow-logs.amazonaws.com"),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
            description: "Writes the VPC's flow logs",
            policies: [
                .init(
                    policyDocument: .policy(
                        .allow(
                            "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams",
                            on: ["\(logGroup.arn)"])),
                    policyName: "WriteFlowLogs")
            ])
        flowLog = EC2.FlowLog(
            "FlowLog",
            resourceId: .init(vpc.ref),
            resourceType: .vpc,
            deliverLogsPermissionArn: role.arn,
            logDestinationType: .cloudWatchLogs,
            logGroupName: logGroup.ref,
            tags: ["Name": "\(.stackName)"],
            trafficType: .all)
    }
}
