// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An update that AWS makes and does not take back.
struct OneWayUpdate: Sendable {
    /// When it is one.
    enum Change: Sendable {
        case any
        /// A number that grows.
        case growth
        /// Something is there that was not.
        case addition
    }

    let types: [String]
    /// The names that lead to the property.
    let path: [String]
    let change: Change
    let words: String
    /// Whether the rollback of the stack fails by it.
    let failsRollback: Bool
    let page: String?

    private init(
        _ types: [String], _ path: String, _ words: String, when change: Change = .any, fails: Bool = true,
        page: String? = nil
    ) {
        self.types = types
        self.path = path.split(separator: ".").map { String($0) }
        self.change = change
        self.words = words
        failsRollback = fails
        self.page = page
    }

    private static let docs = "https://docs.aws.amazon.com/"

    static let all = [
        OneWayUpdate(
            ["AWS::RDS::DBInstance"], "EngineVersion", "RDS takes a database to no earlier version",
            page: docs + "AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"),
        OneWayUpdate(
            ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"], "EngineVersion",
            "a cluster goes to no earlier version"),
        OneWayUpdate(
            ["AWS::RDS::DBInstance"], "AllocatedStorage", "storage of a database never gets less", when: .growth,
            page: docs + "AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html"),
        OneWayUpdate(
            ["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"], "EngineVersion",
            "ElastiCache takes a cluster to no earlier version",
            page: docs + "AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroup.html"),
        OneWayUpdate(
            ["AWS::OpenSearchService::Domain"], "EngineVersion", "an upgrade of a domain cannot be taken back",
            page: docs + "opensearch-service/latest/developerguide/version-migration.html"),
        OneWayUpdate(
            ["AWS::Elasticsearch::Domain"], "ElasticsearchVersion", "an upgrade of a domain cannot be taken back",
            page: docs + "opensearch-service/latest/developerguide/version-migration.html"),
        OneWayUpdate(
            ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"], "EncryptionAtRestOptions",
            "a domain that is encrypted stays so", when: .addition,
            page: docs + "opensearch-service/latest/developerguide/encryption-at-rest.html"),
        OneWayUpdate(
            ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"], "NodeToNodeEncryptionOptions",
            "encryption between nodes cannot be turned off", when: .addition,
            page: docs + "opensearch-service/latest/developerguide/ntn.html"),
        OneWayUpdate(
            ["AWS::EC2::Volume"], "Size", "a volume never gets smaller, and takes no other change for six hours",
            when: .growth, page: docs + "ebs/latest/userguide/modify-volume-requirements.html"),
        OneWayUpdate(
            ["AWS::EKS::Cluster"], "Version", "a control plane goes to no earlier version",
            page: docs + "eks/latest/userguide/update-cluster.html"),
        OneWayUpdate(
            ["AWS::MSK::Cluster"], "KafkaVersion", "a cluster goes to no earlier version of Kafka"),
        OneWayUpdate(
            ["AWS::MSK::Cluster"], "BrokerNodeGroupInfo.StorageInfo", "storage of brokers never gets less",
            page: docs + "msk/latest/developerguide/msk-update-storage.html"),
        OneWayUpdate(
            ["AWS::FSx::FileSystem"], "StorageCapacity", "a file system never gets smaller", when: .growth),
        OneWayUpdate(
            ["AWS::EFS::FileSystem"], "ThroughputMode",
            "the mode can be changed again only after a day", page: docs + "efs/latest/ug/performance.html"),
        OneWayUpdate(
            ["AWS::Cognito::UserPool"], "Schema", "an attribute of a user pool is never removed again",
            page: docs + "cognito/latest/developerguide/user-pool-settings-attributes.html"),
        OneWayUpdate(
            ["AWS::S3::Bucket"], "VersioningConfiguration", "a bucket that had versions can only suspend them",
            when: .addition, fails: false, page: docs + "AmazonS3/latest/userguide/Versioning.html"),
        OneWayUpdate(
            ["AWS::SecretsManager::Secret"], "GenerateSecretString",
            "another secret is generated, and a rollback generates a third", fails: false),
    ]

    /// The way that an update has no return from; nil where it has.
    static func first(of type: String, _ property: PropertyUpdate) -> OneWayUpdate? {
        all.first { way in
            guard way.types.contains(type),
                property.names.starts(with: way.path) || way.path.starts(with: property.names)
            else { return false }
            switch way.change {
            case .any: return true
            case .addition: return property.new.map { $0.scalarText != "false" } ?? false
            case .growth:
                guard let old = property.old?.scalarText.flatMap(Int.init),
                    let new = property.new?.scalarText.flatMap(Int.init)
                else { return true }
                return new > old
            }
        }
    }
}
