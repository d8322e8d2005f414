// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A distribution's behaviours lead to origins that it has.
enum DistributionOriginRule: SystemRule {
    static let description = RuleDescription(
        "distribution-origin",
        "A behaviour of a distribution leads to one of its origins; each has an ID of its own, is of one kind and a host.",
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
            -         "TargetOriginId": "api",
            +         "TargetOriginId": "app",
                      "ViewerProtocolPolicy": "https-only",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution -> [Diagnostic] in
            let configuration = distribution["DistributionConfig"]
            guard !configuration.isUnknown, let origins = configuration["Origins"].elements else { return [] }
            return targets(configuration, origins, distribution)
                + repeated(origins, distribution)
                + origins.compactMap {
                    kind(of: $0, distribution, system.outcome) ?? host(of: $0, distribution, system.outcome)
                }
        }
    }

    private static func targets(
        _ configuration: PropertyValue, _ origins: [PropertyValue], _ distribution: Outcome.Resource
    ) -> [Diagnostic] {
        guard let groups = configuration["OriginGroups"]["Items"].elements else { return [] }
        let names = origins.map { $0["Id"] }
        let all = names + groups.map { $0["Id"] }
        let behaviors =
            [configuration["DefaultCacheBehavior"]] + configuration["CacheBehaviors"].knownElements
        let members = groups.flatMap { $0["Members"]["Items"].knownElements }
        return behaviors.map { $0["TargetOriginId"] }.compactMap { missing($0, all, "a cache behavior", distribution) }
            + members.map { $0["OriginId"] }.compactMap { missing($0, names, "an origin group", distribution) }
    }

    private static func missing(
        _ target: PropertyValue, _ names: [PropertyValue], _ user: String, _ distribution: Outcome.Resource
    ) -> Diagnostic? {
        guard let text = target.text, names.allSatisfy({ $0.text != nil && $0.text != text }) else { return nil }
        let known = names.compactMap(\.text)
        return error(
            at: target,
            "\(user) of '\(distribution.logicalID)' leads to the origin '\(text)'; "
                + (known.isEmpty
                    ? "it has no Origins" : "its Origins are \(known.map { "'\($0)'" }.joined(separator: ", "))"),
            fix: didYouMean(text, in: known)
                ?? "name an Id of Origins")
    }

    private static func repeated(_ origins: [PropertyValue], _ distribution: Outcome.Resource) -> [Diagnostic] {
        var seen: Set<String> = []
        return origins.map { $0["Id"] }.compactMap { id in
            guard let text = id.text, !seen.insert(text).inserted else { return nil }
            return error(
                at: id, "'\(distribution.logicalID)' has two origins with the Id '\(text)'",
                fix: "give each origin an Id of its own")
        }
    }

    /// The attributes that are a whole address, and a host's name within it.
    private static let addresses: Set = ["ApiEndpoint", "FunctionUrl", "WebsiteURL", "ProviderURL"]

    private static func host(
        of origin: PropertyValue, _ distribution: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        let domain = origin["DomainName"]
        let fix = "name the host alone, without https:// and without a path (which is OriginPath)"
        let name = "the origin '\(origin["Id"].text ?? "")' of '\(distribution.logicalID)'"
        if let reference = domain.reference, let target = outcome[reference.logicalID] {
            if target.type == "AWS::S3::Bucket", reference.attribute == nil || reference.attribute == "Arn" {
                return error(
                    at: domain, "\(name) names the bucket '\(target.logicalID)', not its host",
                    fix: "use Fn::GetAtt of '\(target.logicalID)' and RegionalDomainName")
            }
            guard let attribute = reference.attribute, addresses.contains(attribute) else { return nil }
            return error(
                at: domain, "\(name) is \(attribute) of '\(target.logicalID)', which is an address with https://",
                fix: "take the host of it, as by Fn::Select and Fn::Split at /")
        }
        let texts = (domain.parts ?? []).compactMap(\.stringValue)
        guard !domain.isAbsent, let text = texts.first(where: { $0.contains("/") || $0.contains(":") }),
            !text.hasDynamicReference
        else { return nil }
        return error(at: domain, "\(name) has '\(text)' in its DomainName", fix: fix)
    }

    private static let kinds = ["S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"]

    private static func kind(
        of origin: PropertyValue, _ distribution: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        guard !origin.isUnknown else { return nil }
        let name = "the origin '\(origin["Id"].text ?? "")' of '\(distribution.logicalID)'"
        if kinds.allSatisfy({ origin[$0].isAbsent }) {
            return error(
                at: origin, "\(name) is of no kind",
                fix: "give it a CustomOriginConfig, or an S3OriginConfig (which may be {}) for a bucket")
        }
        let domain = origin["DomainName"]
        if !origin["S3OriginConfig"].isAbsent, isWebsite(domain, outcome) {
            return error(
                at: domain, "\(name) is the website of a bucket and has an S3OriginConfig",
                fix: "use a CustomOriginConfig with http-only, or the bucket's RegionalDomainName")
        }
        let identity = origin["S3OriginConfig"]["OriginAccessIdentity"]
        if !origin["OriginAccessControlId"].isAbsent, !identity.isAbsent, identity.text != "" {
            return error(
                at: identity, "\(name) has an origin access identity and an origin access control",
                fix: "leave the origin access control, and OriginAccessIdentity \"\"")
        }
        return nil
    }

    private static func isWebsite(_ domain: PropertyValue, _ outcome: Outcome) -> Bool {
        (domain.parts ?? []).contains { $0.stringValue?.contains(".s3-website") ?? false }
    }
}
