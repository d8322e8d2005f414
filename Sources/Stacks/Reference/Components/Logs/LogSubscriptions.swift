// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Sends the lines of log groups on, as they come.
struct LogSubscriptions: Component {
    private let destination: Parameter<Value<String>>
    private let role: IAM.Role?
    private let permissions: [Lambda.Permission]
    private let filters: [Logs.SubscriptionFilter]

    /// Nil where nothing is sent on.
    init?(_ settings: LogSubscription?, of groups: [Logs.LogGroup]) {
        guard let settings, let kind = settings.destination else { return nil }
        let destination = Parameter<Value<String>>(
            "LogSubscriptionArn", value: settings.destinationArn, from: settings.argument("to"),
            allowedPattern: "arn:[a-z-]+:(kinesis|firehose|lambda):.+",
            description: "The stream, delivery stream or function that log lines are sent on to",
            constraintDescription: "an ARN of Kinesis, Firehose or Lambda")
        let role = kind == .lambda ? nil : Self.role(kind, destination)
        var permissions: [Lambda.Permission] = []
        filters = groups.map { group in
            let name = group.resource.logicalID
            let filter = Logs.SubscriptionFilter(
                "\(name)Subscription", destinationArn: "\(destination.ref)",
                filterPattern: .init(settings.pattern), logGroupName: group.ref, roleArn: role?.arn
            )
            .metadata(Self.destinationIsAParameter)
            guard kind == .lambda else { return filter }
            // A function has no role to be sent to by: it lets each group in itself.
            let permission = Lambda.Permission(
                "\(name)Permission", action: "lambda:InvokeFunction", functionName: "\(destination.ref)",
                principal: "logs.amazonaws.com", sourceAccount: "\(.accountId)", sourceArn: "\(group.arn)")
            permissions.append(permission)
            return filter.dependsOn(permission)
        }
        self.permissions = permissions
        self.destination = destination
        self.role = role
    }

    private static let destinationIsAParameter: Map<Document> = [
        "cfn-lint": [
            "config": ["ignore_checks": ["W9002"]],
            "reason": "The ARN is a parameter, whose value the validator takes for what is written",
        ]
    ]

    private static func role(_ kind: LogSubscription.Destination, _ destination: Parameter<Value<String>>) -> IAM.Role {
        let actions: [PolicyAction] =
            kind == .kinesis ? ["kinesis:PutRecord"] : ["firehose:PutRecord", "firehose:PutRecordBatch"]
        return IAM.Role(
            "LogSubscriptionRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("logs.amazonaws.com"),
                    when: [
                        .stringEquals("aws:SourceAccount", "\(.accountId)"),
                        .arnLike("aws:SourceArn", "arn:\(.partition):logs:\(.region):\(.accountId):*"),
                    ])),
            description: "Sends log lines on",
            policies: [
                .init(
                    policyDocument: .policy(.allow(anyOf: actions, on: ["\(destination.ref)"])),
                    policyName: "SendLines")
            ])
    }

    var body: some StackContent {
        ParameterGroup("Log subscription", destination)
        role
        permissions
        filters
    }
}
