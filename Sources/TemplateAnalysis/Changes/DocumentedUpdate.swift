// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What an update of a property does where that depends on more than its name: on its values, on properties beside it, on
/// the update policy. Each case is what the page of its type says.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>.
struct DocumentedUpdate {
    private let before: Outcome.Resource
    private let after: Outcome.Resource

    init(_ before: Outcome.Resource, _ after: Outcome.Resource) {
        self.before = before
        self.after = after
    }

    /// What is certain of a property, before the facts are asked; nil where the page says nothing more.
    func effect(of difference: ValueDifference) -> UpdateEffect? {
        guard let name = difference.names.first else { return nil }
        switch (after.type, name) {
        case ("AWS::AutoScaling::AutoScalingGroup", "VPCZoneIdentifier"):
            // The group stays, and its instances are others.
            return conditional == .replaced ? .replaced : .interrupted
        case ("AWS::EC2::Instance", _): return instance(name, difference)
        case ("AWS::EC2::VPC", "InstanceTenancy"): return tenancy(difference)
        case ("AWS::ElastiCache::CacheCluster", "NumCacheNodes"):
            let zones = ["PreferredAvailabilityZone", "PreferredAvailabilityZones"]
            return zones.contains { before.writes($0) || after.writes($0) } ? .interrupted : .replaced
        case ("AWS::ElastiCache::ReplicationGroup", "AuthToken"):
            // A token that is taken away is no case of the page.
            return difference.old == nil ? .replaced : difference.new == nil ? nil : .interrupted
        case ("AWS::ElastiCache::ReplicationGroup", "NodeGroupConfiguration"),
            ("AWS::ElastiCache::ReplicationGroup", "NumNodeGroups"):
            return policy("UseOnlineResharding")?.scalarText == "true" ? .updated : .replaced
        case ("AWS::OpenSearchService::Domain", "VPCOptions"), ("AWS::Elasticsearch::Domain", "VPCOptions"):
            return difference.names.count == 1 && difference.new == nil ? .replaced : nil
        case ("AWS::RDS::DBInstance", "DBSnapshotIdentifier"),
            ("AWS::RDS::DBInstance", "DBClusterSnapshotIdentifier"):
            return .replaced
        case ("AWS::RDS::DBInstance", "SourceDBInstanceIdentifier"):
            // The replica is promoted.
            return difference.new == nil ? .interrupted : nil
        case ("AWS::RDS::DBInstance", _): return Self.interruptedDatabase.contains(name) ? .interrupted : nil
        default: return nil
        }
    }

    /// What becomes of a resource by a property that may replace it.
    var conditional: UpdateEffect {
        switch after.type {
        case "AWS::AutoScaling::AutoScalingGroup":
            let replaces = policy("AutoScalingReplacingUpdate")?["WillReplace"]
            return replaces?.scalarText == "true" ? .replaced : .updated
        case "AWS::Batch::ComputeEnvironment":
            return after["ReplaceComputeEnvironment"].bool == false ? .updated : .replaced
        case "AWS::SSM::Document": return after["UpdateMethod"].text == "NewVersion" ? .updated : .replaced
        default: return .mayBeReplaced
        }
    }

    /// Why the service refuses the change of a property; nil where it does not.
    func refusal(of difference: ValueDifference) -> String? {
        guard after.type == "AWS::Cognito::UserPool", difference.names.first == "Schema" else { return nil }
        let isAddition: Bool
        if let old = difference.old?.arrayValue, let new = difference.new?.arrayValue {
            isAddition = old.allSatisfy { attribute in new.contains { $0.saysTheSame(as: attribute) } }
        } else {
            isAddition = difference.old == nil && difference.names.count == 1
        }
        return isAddition
            ? nil
            : "attributes of a user pool are added, and never changed or removed; keep the old one and add another"
    }

    /// Properties of a database that interrupt it, and never replace it, though the registry's schema leaves that open.
    private static let interruptedDatabase: Set = [
        "AutoMinorVersionUpgrade", "BackupRetentionPeriod", "DBParameterGroupName", "MultiAZ",
        "PreferredMaintenanceWindow",
    ]

    private func policy(_ name: String) -> Node? { after.source.node["UpdatePolicy"]?[name] }

    private func tenancy(_ difference: ValueDifference) -> UpdateEffect? {
        switch (difference.old?.stringValue ?? "default", difference.new?.stringValue ?? "default") {
        case ("dedicated", "default"): .updated
        case ("default", "dedicated"): .replaced
        default: nil
        }
    }
}

extension DocumentedUpdate {
    /// Families whose instances can have their root in an instance store: all others have it in a volume.
    ///
    /// See <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/RootDeviceStorage.html>.
    private static let storeFamilies: Set = ["c1", "c3", "d2", "i2", "m1", "m2", "m3", "r3", "x1"]

    private func instance(_ name: String, _ difference: ValueDifference) -> UpdateEffect? {
        let families = [before, after].map { $0["InstanceType"].text?.split(separator: ".").first.map { String($0) } }
        let isOnVolume = families.allSatisfy { $0.map { !Self.storeFamilies.contains($0) } ?? false }
        switch name {
        case "SecurityGroupIds":
            // In a VPC, as every instance is.
            return .updated
        case "BlockDeviceMappings": return difference.names.last == "DeleteOnTermination" ? .updated : .replaced
        case "AdditionalInfo", "EbsOptimized", "KernelId", "RamdiskId", "UserData":
            return isOnVolume ? .interrupted : nil
        case "InstanceType":
            // Instances of one family go well with each other's images and drivers.
            return isOnVolume && families[0] == families[1] ? .interrupted : nil
        case "Affinity", "HostId", "PrivateDnsNameOptions", "Tenancy": return .interrupted
        default: return nil
        }
    }
}
