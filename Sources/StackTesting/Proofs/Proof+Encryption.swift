// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import StackDSL
import TemplateAnalysis

extension Proof {
    /// Every bucket says how it is encrypted. One that says nothing is encrypted by keys of S3's own, which nobody decided.
    public static var everyBucketIsEncrypted: Proof {
        Proof("every bucket says how it is encrypted") { system in
            for bucket in system.outcome.resources(of: "AWS::S3::Bucket") {
                let rules = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
                let algorithms = rules.knownElements.map { $0["ServerSideEncryptionByDefault"]["SSEAlgorithm"] }
                if rules.elements == nil || algorithms.contains(where: \.isUnknown) {
                    Counterexample(
                        "its encryption is known only when it is deployed", isUnknown: true, on: bucket.logicalID,
                        at: rules.location)
                } else if !algorithms.contains(where: { $0.text != nil }) {
                    Counterexample(
                        "it does not say how it is encrypted", on: bucket.logicalID, fix: "give it bucketEncryption",
                        at: bucket.location)
                }
            }
        }
    }

    /// Every resource of these types is encrypted at rest; what AWS encrypts by keys of its own whatever is said is so.
    ///
    ///     environment.proves(.everyResourceIsEncrypted(SQS.Queue.self, SNS.Topic.self))
    ///     environment.proves(.everyResourceIsEncrypted(DynamoDB.Table.self, Logs.LogGroup.self, byOwnKey: true))
    ///
    /// - Parameters:
    ///   - type: a type that holds data. Of one whose encryption is not known here, nothing is proved.
    ///   - more: more such types.
    ///   - isOwn: whether it takes a key of KMS, whose policy says who decrypts.
    public static func everyResourceIsEncrypted(
        _ type: any ResourceType.Type, _ more: any ResourceType.Type..., byOwnKey isOwn: Bool = false
    ) -> Proof {
        let types = ([type] + more).map { $0.typeName }
        return Proof("every \(types.joined(separator: " and every ")) is encrypted\(isOwn ? " by a key of KMS" : "")") {
            system in
            for type in types { examples(type, isOwn, system) }
        }
    }

    /// Everything is encrypted at rest whose encryption is known here: see `everyResourceIsEncrypted`.
    ///
    /// - Parameter isOwn: whether it takes a key of KMS.
    public static func everythingIsEncrypted(byOwnKey isOwn: Bool = false) -> Proof {
        Proof("everything is encrypted\(isOwn ? " by a key of KMS" : "")") { system in
            for type in Set(encryptionChecks.keys).union(encryptionChecksOfKeys.keys).sorted()
            where !isOwn || encryptionChecksOfKeys[type] != nil {
                examples(type, isOwn, system)
            }
        }
    }

    private static func examples(_ type: String, _ isOwn: Bool, _ system: Deployed) -> [Counterexample] {
        let resources = system.outcome.resources(of: type)
        if resources.isEmpty || !isOwn && encryptionChecks[type] == nil && encryptionChecksOfKeys[type] != nil {
            return []
        }
        guard let id = isOwn ? encryptionChecksOfKeys[type] : encryptionChecks[type],
            let check = CheckTable.checks.first(where: { $0.id == id })
        else {
            return resources.map {
                Counterexample(
                    "nobody knows here how an \(type) is encrypted\(isOwn ? " by a key" : "")", isUnknown: true,
                    on: $0.logicalID, at: $0.location)
            }
        }
        return resources.flatMap { examples(of: $0, check, system) }
    }

    /// The checks of what is not encrypted unless it is said.
    static let encryptionChecks = [
        "AWS::SQS::Queue": "queue-encrypted", "AWS::SNS::Topic": "topic-encryption",
        "AWS::EC2::Volume": "volume-encryption", "AWS::EFS::FileSystem": "file-system-encryption",
        "AWS::RDS::DBInstance": "database-encryption", "AWS::RDS::DBCluster": "cluster-encryption",
        "AWS::DocDB::DBCluster": "document-encryption", "AWS::Neptune::DBCluster": "graph-encryption",
        "AWS::Redshift::Cluster": "warehouse-encryption", "AWS::ElastiCache::ReplicationGroup": "cache-encryption",
        "AWS::Kinesis::Stream": "stream-encryption",
        "AWS::KinesisFirehose::DeliveryStream": "delivery-stream-encryption",
        "AWS::DAX::Cluster": "accelerator-encryption",
        "AWS::EC2::LaunchTemplate": "launch-template-encryption",
    ]

    /// Those of what takes a key of KMS. What stands here alone is encrypted by keys of AWS in any case.
    static let encryptionChecksOfKeys = [
        "AWS::S3::Bucket": "bucket-key-encryption", "AWS::DynamoDB::Table": "table-key-encryption",
        "AWS::Logs::LogGroup": "log-group-encryption", "AWS::SNS::Topic": "topic-encryption",
        "AWS::SecretsManager::Secret": "secret-key-encryption", "AWS::CloudTrail::Trail": "trail-encryption",
    ]
}
