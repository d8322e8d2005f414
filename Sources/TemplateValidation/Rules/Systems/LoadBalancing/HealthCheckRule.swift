// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A target group's health check is one of its protocol, and ends before the next begins.
enum HealthCheckRule: SystemRule {
    static let description = RuleDescription(
        "health-check", "A health check has what its protocol takes, and ends before the next one begins.",
        reason: "Elastic Load Balancing refuses the target group",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {
                  "Port": 80,
                  "Protocol": "TCP",
                  "VpcId": "vpc-0123456789abcdef0",
            -     "HealthCheckPath": "/health"
            +     "HealthCheckPath": "/health",
            +     "HealthCheckProtocol": "HTTP"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html")

    private static let limits: [(property: String, range: ClosedRange<Int>)] = [
        ("HealthCheckIntervalSeconds", 5...300), ("HealthCheckTimeoutSeconds", 2...120),
        ("HealthyThresholdCount", 2...10), ("UnhealthyThresholdCount", 2...10),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").flatMap { group -> [Diagnostic] in
            guard group["HealthCheckEnabled"].bool != false,
                let type = group["TargetType"].text(default: "instance")
            else { return [] }
            var found = limits.compactMap { limit -> Diagnostic? in
                let value = group[limit.property]
                guard let number = value.number, !number.isWithin(limit.range) else { return nil }
                return error(
                    at: value, "'\(group.logicalID)' has the \(limit.property) \(number)",
                    fix: "take \(limit.range.lowerBound) to \(limit.range.upperBound)")
            }
            guard type != "lambda", type != "alb", let own = group["Protocol"].text else { return found }
            let kind = BalancerKind(targetProtocol: own)
            let isHTTP = kind == .application
            if let check = group["HealthCheckProtocol"].text(default: isHTTP ? "HTTP" : "TCP") {
                found += settings(group, own, check, kind)
            }
            return found + time(group, isHTTP: isHTTP)
        }
    }

    private static func settings(
        _ group: Outcome.Resource, _ own: String, _ check: String, _ kind: BalancerKind?
    ) -> [Diagnostic] {
        let name = group.logicalID
        if check == "HTTP" || check == "HTTPS" { return [] }
        if kind == .application {
            return [
                error(
                    at: group["HealthCheckProtocol"], "'\(name)' speaks \(own), but is checked by \(check)",
                    fix: "set HealthCheckProtocol \"HTTP\" or \"HTTPS\"")
            ]
        }
        guard check == "TCP" else {
            return [
                error(
                    at: group["HealthCheckProtocol"], "'\(name)' is checked by \(check)",
                    fix: "set HealthCheckProtocol \"TCP\", \"HTTP\" or \"HTTPS\"")
            ]
        }
        if !group["Matcher"].isAbsent {
            return [
                error(
                    at: group["Matcher"], "'\(name)' is checked by TCP, which has no codes to match",
                    fix: "set HealthCheckProtocol \"HTTP\", or remove Matcher")
            ]
        }
        guard !group["HealthCheckPath"].isAbsent else { return [] }
        return [
            warning(
                at: group["HealthCheckPath"], "'\(name)' has a HealthCheckPath, but is checked by TCP",
                why: "a TCP target group is checked by a TCP connection unless HealthCheckProtocol says otherwise: "
                    + "the path is never asked for",
                fix: "set HealthCheckProtocol \"HTTP\", or remove HealthCheckPath")
        ]
    }

    private static func time(_ group: Outcome.Resource, isHTTP: Bool) -> [Diagnostic] {
        let value = group["HealthCheckTimeoutSeconds"]
        guard let interval = group["HealthCheckIntervalSeconds"].number(default: 30), let timeout = value.number,
            isHTTP ? timeout >= interval : timeout > interval
        else { return [] }
        return [
            error(
                at: value, "'\(group.logicalID)' is checked every \(interval) s and given \(timeout) s to answer",
                fix: "make HealthCheckTimeoutSeconds less than HealthCheckIntervalSeconds")
        ]
    }
}
