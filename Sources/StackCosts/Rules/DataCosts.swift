// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Tables, buckets and caches; databases have a file of their own.
enum TableCosts: CostRule {
    static let types = ["AWS::DynamoDB::Table"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["BillingMode"].text(default: "PROVISIONED") == "PAY_PER_REQUEST" else {
            return .notCovered("no price of capacity that is kept ready is known here")
        }
        guard resource["TableClass"].text(default: "STANDARD") == "STANDARD" else {
            return .notCovered("no price of its class is known here")
        }
        var charges = [Charge(.tableWrite), Charge(.tableRead), Charge(.tableStorage)]
        let recovery = resource["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]
        if recovery.text(default: "false") != "false" { charges.append(Charge(.tableBackup)) }
        let missing = [
            resource["GlobalSecondaryIndexes"].isGiven ? "what its indexes hold and write" : nil,
            resource["StreamSpecification"].isAbsent ? nil : "reads of its stream",
        ]
        return .priced(charges, missing: missing.compactMap { $0 })
    }
}

enum BucketCosts: CostRule {
    static let types = ["AWS::S3::Bucket"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.bucketStorage)], missing: ["requests to it"])
    }
}

/// A cache that grows with what is in it, and is paid for a least amount.
enum CacheCosts: CostRule {
    static let types = ["AWS::ElastiCache::ServerlessCache"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let engine = resource["Engine"].text else {
            return .notCovered("its engine is not known before the deployment")
        }
        let isValkey = engine == "valkey"
        let storage = resource["CacheUsageLimits"]["DataStorage"]
        let wanted = storage["Minimum"].text(default: "0").flatMap { Amount($0) }
        guard let wanted, storage["Unit"].text(default: "GB") == "GB" else {
            return .notCovered("how much it holds at least is not known before the deployment")
        }
        let least = max(wanted, isValkey ? tenth : Amount(1))
        return .priced(
            [
                Charge(isValkey ? .valkeyStorage : .cacheStorage, least),
                Charge(isValkey ? .valkeyRequest : .cacheRequest),
            ],
            missing: ["data beyond its least, and requests of more than a kilobyte"])
    }

    /// Of a gigabyte.
    private static let tenth = Amount(1).divided(by: Amount(10)) ?? .zero
}
