// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

extension Proof {
    /// Every store of data outlives its stack and its replacement: both policies keep it or take a snapshot, or AWS keeps backups
    /// of it that outlive it.
    ///
    /// Stores are databases, tables, file systems, volumes, search domains, warehouses and pools of users. A bucket and a
    /// repository are none: CloudFormation deletes none that holds anything.
    ///
    /// - Parameter types: more types that hold data.
    public static func everyStoreIsKept(and types: any ResourceType.Type...) -> Proof {
        let types = storeTypes + types.map { $0.typeName }
        return Proof("every store of data is retained or backed up") { system in
            for resource in system.outcome.resources where types.contains(resource.type) {
                if holdsData(resource), !isBackedUp(resource) { examples(resource) }
            }
        }
    }

    /// Every store of data outlives its stack and its replacement.
    public static var everyStoreIsKept: Proof { everyStoreIsKept() }

    private static let storeTypes = StoredData.deletedWhenFull + ["AWS::FSx::FileSystem", "AWS::MemoryDB::Cluster"]

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

    private static let keeping: Set = ["Retain", "RetainExceptOnCreate", "Snapshot"]
    private static let keptByDefault: Set = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    private static func examples(_ resource: Outcome.Resource) -> [Counterexample] {
        let node = resource.source.node
        return [("DeletionPolicy", "when its stack is deleted"), ("UpdateReplacePolicy", "when it is replaced")]
            .compactMap { policy, when in
                let value = node[policy].map { resource.settled($0) }
                if value == nil, policy == "DeletionPolicy", keptByDefault.contains(resource.type) { return nil }
                if let value, value.isFunction {
                    return Counterexample(
                        "its \(policy) is known only when it is deployed", isUnknown: true, on: resource.logicalID,
                        at: resource.location)
                }
                if let text = value?.stringValue, keeping.contains(text) { return nil }
                return Counterexample(
                    "its data is lost \(when): \(policy) is \(value?.stringValue ?? "not set")", on: resource.logicalID,
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
