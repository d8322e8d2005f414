// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A health check asks for a path, and expects an answer that there is.
enum HealthCheckAnswerRule: SystemRule {
    static let description = RuleDescription(
        "health-check-answer",
        "A health check asks for a path that begins with a slash, and expects codes that it may.",
        reason: "Elastic Load Balancing refuses the target group",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {
                  "Port": 80,
                  "Protocol": "HTTP",
                  "VpcId": "vpc-0123456789abcdef0",
            -     "HealthCheckPath": "health"
            +     "HealthCheckPath": "/health"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").flatMap { group -> [Diagnostic] in
            var found: [Diagnostic] = []
            let path = group["HealthCheckPath"]
            if let start = path.parts?.first?.stringValue, !start.hasPrefix("/"), !start.hasDynamicReference {
                found.append(
                    error(
                        at: path, "the health check of '\(group.logicalID)' asks for '\(path.text ?? start)'",
                        fix: "begin HealthCheckPath with a slash"))
            }
            let matcher = group["Matcher"]
            if let text = matcher["HttpCode"].text, let range = httpCodes(of: group), !isList(text, of: range) {
                found.append(
                    error(
                        at: matcher["HttpCode"], "the health check of '\(group.logicalID)' expects '\(text)'",
                        fix: "take codes from \(range.lowerBound) to \(range.upperBound), as \"200\" or \"200-299,404\""
                    ))
            }
            if let text = matcher["GrpcCode"].text, !isList(text, of: 0...99) {
                found.append(
                    error(
                        at: matcher["GrpcCode"], "the health check of '\(group.logicalID)' expects '\(text)'",
                        fix: "take codes from 0 to 99, as \"12\" or \"0-5\""))
            }
            return found
        }
    }

    private static func httpCodes(of group: Outcome.Resource) -> ClosedRange<Int>? {
        if group["TargetType"].text(default: "instance") == "lambda" { return 200...499 }
        guard let kind = group["Protocol"].text.flatMap({ BalancerKind(targetProtocol: $0) }) else { return nil }
        return kind == .application ? 200...499 : 200...599
    }

    /// Whether a text is a list of numbers and ranges, all of them allowed.
    private static func isList(_ text: String, of range: ClosedRange<Int>) -> Bool {
        text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { item in
            let ends = item.filter { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false).map {
                Quantity($0)
            }
            guard ends.count <= 2, let low = ends.first ?? nil, let high = ends.last ?? nil else { return false }
            return low <= high && low.isWithin(range) && high.isWithin(range)
        }
    }
}
