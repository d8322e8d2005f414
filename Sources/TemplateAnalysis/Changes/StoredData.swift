// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is lost with a resource of a type that nothing else has, and what keeps it.
package enum StoredData {
    /// Stores whose data go with them, whatever is in them. A bucket is not among them: CloudFormation deletes none with
    /// objects.
    package static let deletedWhenFull = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
        "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::EFS::FileSystem", "AWS::EC2::Volume",
        "AWS::Redshift::Cluster", "AWS::Cognito::UserPool", "AWS::OpenSearchService::Domain",
    ]

    /// Whether resources of a type are snapshots of other things: made anew at every change of those, and nothing is lost
    /// with the old one.
    package static func isSnapshot(_ typeName: String) -> Bool { snapshots.contains(typeName) }

    private static let snapshots: Set = [
        "AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Deployment", "AWS::ECS::TaskDefinition",
        "AWS::Lambda::Version",
    ]

    /// What resources of a type hold; what is not here holds nothing.
    private static let words = [
        "AWS::ACMPCA::CertificateAuthority": "the authority's key", "AWS::AmazonMQ::Broker": "the messages",
        "AWS::Backup::BackupVault": "the recovery points", "AWS::Cassandra::Keyspace": "the tables",
        "AWS::Cassandra::Table": "the rows", "AWS::CloudFormation::Stack": "what the nested stack holds",
        "AWS::CodeArtifact::Repository": "the packages", "AWS::CodeCommit::Repository": "the commits",
        "AWS::Cognito::IdentityPool": "the identities", "AWS::Cognito::UserPool": "the users",
        "AWS::DocDB::DBCluster": "the documents", "AWS::DocDBElastic::Cluster": "the documents",
        "AWS::DSQL::Cluster": "the rows", "AWS::DynamoDB::GlobalTable": "the items",
        "AWS::DynamoDB::Table": "the items", "AWS::EC2::Volume": "the blocks", "AWS::ECR::Repository": "the images",
        "AWS::EFS::FileSystem": "the files", "AWS::ElastiCache::CacheCluster": "what is cached",
        "AWS::ElastiCache::ReplicationGroup": "what is cached", "AWS::ElastiCache::ServerlessCache": "what is cached",
        "AWS::Elasticsearch::Domain": "the indices", "AWS::FSx::FileSystem": "the files",
        "AWS::FSx::Volume": "the files", "AWS::KMS::Key": "what only the key can decrypt",
        "AWS::Kinesis::Stream": "the records", "AWS::Lightsail::Database": "the rows",
        "AWS::Lightsail::Disk": "the blocks", "AWS::Logs::LogGroup": "the log events",
        "AWS::MemoryDB::Cluster": "the keys and values", "AWS::MSK::Cluster": "the records",
        "AWS::MSK::ServerlessCluster": "the records", "AWS::Neptune::DBCluster": "the graph",
        "AWS::NeptuneGraph::Graph": "the graph", "AWS::OpenSearchServerless::Collection": "the indices",
        "AWS::OpenSearchService::Domain": "the indices", "AWS::QLDB::Ledger": "the documents",
        "AWS::RDS::DBCluster": "the rows", "AWS::RDS::DBInstance": "the rows", "AWS::Redshift::Cluster": "the rows",
        "AWS::RedshiftServerless::Namespace": "the rows", "AWS::S3::Bucket": "the objects",
        "AWS::S3Express::DirectoryBucket": "the objects", "AWS::S3Tables::Table": "the rows",
        "AWS::SDB::Domain": "the items", "AWS::SecretsManager::Secret": "the secret's value",
        "AWS::Serverless::SimpleTable": "the items",
        "AWS::SQS::Queue": "the messages", "AWS::Timestream::Database": "the records",
        "AWS::Timestream::Table": "the records",
    ]

    /// The types that CloudFormation makes snapshots of; for any other, `Snapshot` means `Delete`.
    private static let withSnapshots: Set = [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance", "AWS::Redshift::Cluster",
    ]

    /// Types of which AWS deletes only what is empty: the data stay, behind a resource that no stack has.
    private static let deletedOnlyEmpty: Set = [
        "AWS::Backup::BackupVault", "AWS::ECR::Repository", "AWS::S3::Bucket", "AWS::S3Express::DirectoryBucket",
    ]

    /// Types whose data are made again, are on their way, or are another's, or that AWS deletes only when they are empty.
    private static let passing = deletedOnlyEmpty.union([
        "AWS::ACMPCA::CertificateAuthority", "AWS::AmazonMQ::Broker", "AWS::CloudFormation::Stack",
        "AWS::CodeArtifact::Repository", "AWS::CodeCommit::Repository", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::ServerlessCache", "AWS::KMS::Key",
        "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster",
        "AWS::SecretsManager::Secret", "AWS::SQS::Queue",
    ])

    /// The types that data are meant to last in: databases, tables, file systems, volumes, indices, pools of users.
    package static let lastingTypes = Set(words.keys).subtracting(passing)

    /// Whether a value of `DeletionPolicy` or `UpdateReplacePolicy` keeps the data of a type.
    package static func keeps(_ policy: String, _ type: String) -> Bool {
        switch policy {
        case "Retain", "RetainExceptOnCreate": true
        case "Snapshot": withSnapshots.contains(type)
        default: false
        }
    }

    /// What resources of a type hold; nil for a type that holds nothing.
    package static func held(by type: String) -> String? { words[type] }

    /// Whether AWS deletes resources of a type only when nothing is in them, so that nothing goes with them.
    package static func isDeletedOnlyEmpty(_ type: String) -> Bool { deletedOnlyEmpty.contains(type) }

    /// How what is said of such a resource ends.
    static let staysBehind = "which stay out of the stack's reach: AWS deletes it only when it is empty"

    /// What is lost when a resource goes, and why nothing keeps it; nil where something does.
    ///
    /// - Parameters:
    ///   - old: the resource as it is deployed.
    ///   - new: the resource that takes its place; nil where it is removed.
    static func lost(with old: Outcome.Resource, replacedBy new: Outcome.Resource?) -> String? {
        guard let held = words[old.type], !isInCluster(old), !isProtected(old),
            keeper(of: old, replacedBy: new) == nil
        else { return nil }
        let (attribute, policy) = policy(of: old, replacedBy: new)
        if deletedOnlyEmpty.contains(old.type), old["EmptyOnDelete"].bool != true {
            return "\(held), \(staysBehind)"
        }
        if policy == "Snapshot" {
            return "\(held), since a type without snapshots is deleted under \(attribute) Snapshot"
        }
        return "\(held), since \(policy.map { "\(attribute) is \($0)" } ?? "no \(attribute) keeps them")"
    }

    /// The attribute that keeps a resource that goes, or its data in a snapshot, as `DeletionPolicy Retain`; nil where
    /// CloudFormation deletes it.
    static func keeper(of old: Outcome.Resource, replacedBy new: Outcome.Resource?) -> String? {
        let (attribute, policy) = policy(of: old, replacedBy: new)
        return policy.flatMap { keeps($0, old.type) ? "\(attribute) \($0)" : nil }
    }

    /// A removed resource has no entry in the new template: the one that was deployed last counts.
    private static func policy(
        of old: Outcome.Resource, replacedBy new: Outcome.Resource?
    ) -> (attribute: String, policy: String?) {
        let attribute = new == nil ? "DeletionPolicy" : "UpdateReplacePolicy"
        return (
            attribute, (new ?? old).source.node[attribute]?.stringValue ?? defaultPolicy(of: old, isRemoved: new == nil)
        )
    }

    /// Databases are kept in a snapshot where nothing else is said, but only when they are removed.
    package static func defaultPolicy(of resource: Outcome.Resource, isRemoved: Bool) -> String? {
        isRemoved && !isInCluster(resource)
            && ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"].contains(resource.type) ? "Snapshot" : nil
    }

    /// Whether the data are the cluster's that it is a server of.
    private static func isInCluster(_ resource: Outcome.Resource) -> Bool {
        resource.type == "AWS::RDS::DBInstance" && !resource["DBClusterIdentifier"].isAbsent
    }

    /// Whether its service refuses to delete it.
    private static func isProtected(_ resource: Outcome.Resource) -> Bool { protection(of: resource) != nil }

    /// The property by which its service refuses to delete it; nil where it does not.
    static func protection(of resource: Outcome.Resource) -> String? {
        let property = ["DeletionProtection", "DeletionProtectionEnabled"].first { name in
            resource[name].bool == true || resource[name].text == "ACTIVE"
        }
        if let property { return property }
        guard resource.type == "AWS::ElasticLoadBalancingV2::LoadBalancer" else { return nil }
        let isOn = resource["LoadBalancerAttributes"].knownElements.contains { attribute in
            attribute["Key"].text == "deletion_protection.enabled" && attribute["Value"].text == "true"
        }
        return isOn ? "deletion_protection.enabled" : nil
    }

    /// Whether AWS deletes it only while nothing is in it.
    static func isDeletedOnlyEmpty(_ resource: Outcome.Resource) -> Bool {
        deletedOnlyEmpty.contains(resource.type) && resource["EmptyOnDelete"].bool != true
    }
}
