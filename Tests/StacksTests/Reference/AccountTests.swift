// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// What an account has once, whatever else is deployed there.
@Suite struct AccountTests {
    private let stack = StackUnderTest(AccountStack(Sample.production))

    @Test func apiGatewayWritesLogsByARoleThatOutlivesTheStack() {
        stack.expect(
            IAM.Role(
                "ApiGatewayLoggingRole", assumeRolePolicyDocument: .any,
                managedPolicyArns: [
                    .sub(
                        "arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs")
                ]
            ).retained())
        stack.expect(
            ApiGateway.Account("ApiGatewayAccount", cloudWatchRoleArn: .getAtt("ApiGatewayLoggingRole", "Arn")))
    }
}
