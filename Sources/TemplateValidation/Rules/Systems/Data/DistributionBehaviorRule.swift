// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A cache behaviour says once how it caches, for methods that CloudFront takes together.
enum DistributionBehaviorRule: SystemRule {
    static let description = RuleDescription(
        "distribution-behavior",
        "A cache behavior has its own path, either a cache policy or ForwardedValues, and one of the sets of methods.",
        reason: "CloudFront rejects the distribution",
        example: """
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
                    "Origins": [
                      {
                        "Id": "app",
                        "DomainName": "example.com",
                        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "app",
            -         "ViewerProtocolPolicy": "https-only"
            +         "ViewerProtocolPolicy": "https-only",
            +         "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html",
        evidence: .thread("terraform-aws-modules/terraform-aws-cloudfront#40"))

    private static let lives = ["MinTTL", "DefaultTTL", "MaxTTL"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            let configuration = distribution["DistributionConfig"]
            let behaviors = [configuration["DefaultCacheBehavior"]] + configuration["CacheBehaviors"].knownElements
            return paths(configuration, distribution)
                + behaviors.flatMap { [finding($0, distribution), methods($0, distribution)].compactMap { $0 } }
        }
    }

    private static func paths(_ configuration: PropertyValue, _ distribution: Outcome.Resource) -> [Diagnostic] {
        var seen: Set<String> = []
        return configuration["CacheBehaviors"].knownElements.map { $0["PathPattern"] }.compactMap { path in
            // A slash in front changes nothing.
            guard let text = path.text, !seen.insert(text.hasPrefix("/") ? text : "/" + text).inserted else {
                return nil
            }
            return error(
                at: path, "'\(distribution.logicalID)' has two cache behaviors for \(text)", fix: "remove one of them")
        }
    }

    private static let reading: Set = ["GET", "HEAD"]
    private static let asking: Set = ["GET", "HEAD", "OPTIONS"]
    private static let all: Set = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]

    private static func methods(_ behavior: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        guard !behavior.isUnknown else { return nil }
        let (allowed, cached) = (behavior["AllowedMethods"], behavior["CachedMethods"])
        if let names = names(in: allowed), ![reading, asking, all].contains(names) {
            return error(
                at: allowed,
                "a cache behavior of '\(distribution.logicalID)' allows \(names.sorted().joined(separator: ", "))",
                fix: "allow GET and HEAD, these and OPTIONS, or all of \(all.sorted().joined(separator: ", "))")
        }
        guard let names = names(in: cached) else { return nil }
        if ![reading, asking].contains(names) {
            return error(
                at: cached,
                "a cache behavior of '\(distribution.logicalID)' caches \(names.sorted().joined(separator: ", "))",
                fix: "cache GET and HEAD, or these and OPTIONS")
        }
        guard let others = allowed.isAbsent ? reading : self.names(in: allowed), !names.isSubset(of: others) else {
            return nil
        }
        return error(
            at: cached, "a cache behavior of '\(distribution.logicalID)' caches OPTIONS, which it does not allow",
            fix: "add OPTIONS to AllowedMethods, or remove it from CachedMethods")
    }

    /// Nil when they are not given, or not known.
    private static func names(in list: PropertyValue) -> Set<String>? {
        guard let elements = list.elements, !elements.isEmpty else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? Set(texts) : nil
    }

    private static func finding(_ behavior: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        guard !behavior.isAbsent, !behavior.isUnknown else { return nil }
        let path = behavior["PathPattern"].text.map { "the behavior for \($0)" } ?? "the default behavior"
        let name = "\(path) of '\(distribution.logicalID)'"
        let policy = behavior["CachePolicyId"]
        if policy.isAbsent {
            guard behavior["ForwardedValues"].isAbsent else { return nil }
            return error(
                at: behavior, "\(name) has neither a CachePolicyId nor ForwardedValues",
                fix: "set CachePolicyId, as 658327ea-f89d-4fab-a63d-7e88639e58f6 (CachingOptimized)")
        }
        let others =
            (behavior["ForwardedValues"].isAbsent ? [] : ["ForwardedValues"])
            + lives.filter { (behavior[$0].number ?? 0) > 0 }
        guard let other = others.first else { return nil }
        return warning(
            at: behavior[other], "\(name) has a CachePolicyId and \(other), which a cache policy replaces",
            why: "CloudFront's API refuses both together; by CloudFormation such distributions have been made",
            fix: "remove \(other)")
    }
}
