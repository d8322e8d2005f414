// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// What passes through the network is written down.
@Suite struct FlowLogTests {
    private let stack = StackUnderTest(NetworkStack(Sample.production))

    @Test func allTrafficOfTheNetworkIsLogged() {
        stack.expect(
            EC2.FlowLog(
                "FlowLog", resourceId: .ref("Vpc"), resourceType: .vpc,
                deliverLogsPermissionArn: .getAtt("FlowLogRole", "Arn"), logDestinationType: .cloudWatchLogs,
                logGroupName: .ref("FlowLogGroup"), trafficType: .all))
    }

    @Test func itsRoleWritesIntoItsGroupAndNowhereElse() {
        stack.expect(
            IAM.Role(
                "FlowLogRole", assumeRolePolicyDocument: .any, managedPolicyArns: .absent,
                policies: [
                    .init(
                        policyDocument: .policy(
                            .allow(
                                "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams",
                                on: [.getAtt("FlowLogGroup", "Arn")])), policyName: .any)
                ]))
    }
}
