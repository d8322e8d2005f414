// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role by which API Gateway writes access logs of REST APIs, which they need once in an account's region; and what lets
/// Application Signals find the services there, where one of them sends signals.
///
/// It is a setting of the account, not of an environment, so one environment of an account and region has this stack.
public struct AccountStack: Stack {
    public let name = "account"
    public let description = "The role by which API Gateway writes access logs in this account and region"

    private let installation: InstallationParameters
    private let sendsSignals: Bool

    public init(_ settings: Settings) {
        installation = InstallationParameters(settings)
        sendsSignals = settings.services.contains { $0.tracing?.kind == .applicationSignals }
    }

    public var tags: List<Tag> { installation.tags }

    public var body: some StackContent {
        let role = IAM.Role(
            "ApiGatewayLoggingRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("apigateway.amazonaws.com"),
                    // AWS does not say that API Gateway always names the account that it acts for; another is refused.
                    when: [.init("StringEqualsIfExists", "aws:SourceAccount", "\(.accountId)")])),
            description: "Writes the logs of API Gateway",
            managedPolicyArns: [.init(text: Self.managedPolicy)]
        )
        // The setting outlives the stack, and without its role no API of the account could log.
        .retained()
        installation
        role
        ApiGateway.Account("ApiGatewayAccount", cloudWatchRoleArn: role.arn)
        if sendsSignals { ApplicationSignals.Discovery("ApplicationSignals") }
    }

    private static let managedPolicy: Value<String> =
        "arn:\(.partition):iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"
}
