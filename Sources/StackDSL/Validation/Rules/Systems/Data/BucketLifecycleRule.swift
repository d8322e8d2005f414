/// The days of a lifecycle rule follow each other as S3 demands.
enum BucketLifecycleRule: SystemRule {
    static let description = RuleDescription(
        "bucket-lifecycle", "A lifecycle rule moves objects no sooner than S3 allows, and expires them after that.",
        reason: "S3 rejects the lifecycle configuration",
        failing:
            #""B": {"Type": "AWS::S3::Bucket", "Properties": {"LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "ExpirationInDays": 30, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 60}]}]}}}"#,
        passing:
            #""B": {"Type": "AWS::S3::Bucket", "Properties": {"LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "ExpirationInDays": 90, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 60}]}]}}}"#,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
    )

    private static let infrequent: Set = ["STANDARD_IA", "ONEZONE_IA"]

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            bucket["LifecycleConfiguration"]["Rules"].knownElements.flatMap { findings($0, bucket) }
        }
    }

    private static func findings(_ rule: PropertyValue, _ bucket: Outcome.Resource) -> [Diagnostic] {
        let transitions = rule["Transitions"].knownElements + rule["Transition"].knownElements
        let expiration = rule["ExpirationInDays"].number
        return transitions.compactMap { transition in
            let days = transition["TransitionInDays"]
            guard let number = days.number, let storage = transition["StorageClass"].text else { return nil }
            if infrequent.contains(storage), number < 30 {
                return error(
                    at: days,
                    "bucket '\(bucket.logicalID)' moves objects to \(storage) after \(number) days; they stay 30 in S3 Standard",
                    fix: "set TransitionInDays to 30 or more")
            }
            if let expiration, expiration <= number {
                return error(
                    at: rule["ExpirationInDays"],
                    "bucket '\(bucket.logicalID)' expires objects after \(expiration) days, and moves them to \(storage) after \(number)",
                    fix: "expire them later than they are moved")
            }
            return nil
        }
    }
}
