// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

extension Proof {
    /// Every store of data outlives its stack and its replacement: both policies keep it or take a snapshot, or AWS keeps backups
    /// of it that outlive it.
    ///
    /// Stores are databases, tables, ledgers, file systems, volumes, search domains, warehouses and pools of users. Not meant are
    /// buckets, repositories of images and backup vaults, of which AWS deletes none that holds anything, nor what no data are
    /// meant to last in or what is no data: queues, streams, brokers, caches, log groups, secrets, keys, certificate authorities,
    /// nested stacks, and repositories of code and packages.
    ///
    /// `Snapshot` keeps only what CloudFormation makes snapshots of. Databases of RDS that name no `DeletionPolicy` are kept in a
    /// snapshot when they are removed, but not when they are replaced.
    ///
    /// - Parameter types: more types that hold data.
    public static func everyStoreIsKept(and types: any ResourceType.Type...) -> Proof {
        let types = StoredData.lastingTypes.union(types.map { $0.typeName })
        return Proof("every store of data is retained or backed up") { system in
            for resource in system.outcome.resources where types.contains(resource.type) {
                if holdsData(resource), !isBackedUp(resource) { examples(resource) }
            }
        }
    }

    /// Every store of data outlives its stack and its replacement.
    public static var everyStoreIsKept: Proof { everyStoreIsKept() }

    /// An instance of a cluster and a replica have nothing that is not elsewhere.
    private static func holdsData(_ resource: Outcome.Resource) -> Bool {
        !["DBClusterIdentifier", "SourceDBInstanceIdentifier"].contains { name in
            resource.type == "AWS::RDS::DBInstance" && !resource[name].isAbsent
        }
    }

    /// Whether there are backups that stay when it goes.
    private static func isBackedUp(_ resource: Outcome.Resource) -> Bool {
        switch resource.type {
        case "AWS::RDS::DBInstance", "AWS::RDS::DBCluster":
            resource["DeleteAutomatedBackups"].bool == false
                && resource["BackupRetentionPeriod"].number(default: 1).map { $0 > 0 } == true
        case "AWS::DynamoDB::Table":
            resource["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"].bool == true
        case "AWS::EFS::FileSystem": resource["BackupPolicy"]["Status"].text == "ENABLED"
        default: false
        }
    }

    private static func examples(_ resource: Outcome.Resource) -> [Counterexample] {
        let node = resource.source.node
        return [("DeletionPolicy", "when its stack is deleted"), ("UpdateReplacePolicy", "when it is replaced")]
            .compactMap { policy, when in
                let value = node[policy].map { resource.settled($0) }
                let isRemoved = policy == "DeletionPolicy"
                if value == nil, StoredData.defaultPolicy(of: resource, isRemoved: isRemoved) != nil { return nil }
                if let value, value.isFunction {
                    return Counterexample(
                        "its \(policy) is known only when it is deployed", isUnknown: true, on: resource.logicalID,
                        at: resource.location)
                }
                let text = value?.stringValue
                if let text, StoredData.keeps(text, resource.type) { return nil }
                let without = text == "Snapshot" ? ", and there are none of an \(resource.type)" : ""
                return Counterexample(
                    "its data is lost \(when): \(policy) is \(text ?? "not set")\(without)", on: resource.logicalID,
                    fix: "add .retained()", at: resource.location)
            }
    }
}

extension Outcome.Resource {
    /// An expression as it turns out.
    fileprivate func settled(_ node: Node) -> Node {
        PropertyValue(node, element: logicalID, path: Node.Path(), at: location, in: evaluator).node ?? node
    }
}
