// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The log of a web ACL, without what opens doors.
struct WebACLLogs: Component {
    let group: Logs.LogGroup
    let configuration: WAFv2.LoggingConfiguration

    /// Nil where nothing is logged.
    init?(_ kind: WebACLSettings.Logs, of webACL: WAFv2.WebACL, logging: Logging) {
        if case .none = kind { return nil }
        // AWS WAF takes log groups of this beginning alone. The end is new with each stack of the name, so one that stayed is in
        // nobody's way.
        let stack: List<Value<String>> = .split("/", .init(.stackId))
        let group = logging.group("WebAclLogGroup", named: "aws-waf-logs-\(.stackName)-\(stack[2])")
        var filter: WAFv2.LoggingConfiguration.LoggingFilter?
        if case .matches = kind {
            filter = .init(
                defaultBehavior: .drop,
                filters: [
                    .init(
                        behavior: .keep,
                        conditions: [
                            .init(actionCondition: .init(action: "BLOCK")),
                            .init(actionCondition: .init(action: "COUNT")),
                            .init(actionCondition: .init(action: "EXCLUDED_AS_COUNT")),
                        ],
                        requirement: .meetsAny)
                ])
        }
        configuration = WAFv2.LoggingConfiguration(
            "WebAclLogging",
            // Without the end that the group's own ARN has.
            logDestinationConfigs: [
                "arn:\(.partition):logs:\(.region):\(.accountId):log-group:\(group.ref)"
            ],
            resourceArn: webACL.arn,
            loggingFilter: filter,
            redactedFields: .init(
                ["authorization", "cookie", "x-api-key"].map { .init(singleHeader: .init(name: $0)) }))
        self.group = group
    }
}
