/// A cache behaviour says once how it caches.
enum DistributionBehaviorRule: SystemRule {
    static let description = RuleDescription(
        "distribution-behavior", "A cache behavior has either a cache policy or ForwardedValues.",
        reason: "CloudFront rejects the distribution",
        failing:
            #""D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true, "Origins": [{"Id": "app", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}], "DefaultCacheBehavior": {"TargetOriginId": "app", "ViewerProtocolPolicy": "https-only"}}}}"#,
        passing:
            #""D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true, "Origins": [{"Id": "app", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}], "DefaultCacheBehavior": {"TargetOriginId": "app", "ViewerProtocolPolicy": "https-only", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}}}}"#,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html"
    )

    private static let lives = ["MinTTL", "DefaultTTL", "MaxTTL"]

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            let configuration = distribution["DistributionConfig"]
            let behaviors = [configuration["DefaultCacheBehavior"]] + configuration["CacheBehaviors"].knownElements
            return behaviors.compactMap { finding($0, distribution) }
        }
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
        return error(
            at: behavior[other], "\(name) has a CachePolicyId and \(other), which a cache policy replaces",
            fix: "remove \(other)")
    }
}
