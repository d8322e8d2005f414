import TemplateAnalysis
import TemplateModel

/// A data store's security groups belong to the VPC of its subnets.
enum DataStoreNetworkRule: SystemRule {
    static let description = RuleDescription(
        "data-store-network",
        "The security groups of a database, cache or file system belong to the VPC of its subnets.",
        reason: "AWS refuses to create it: security groups and subnets are in different VPCs",
        example: """
              "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "G": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {"GroupDescription": "d", "VpcId": {"Ref": "V"}}
            + },
            + "A": {
            +   "Type": "AWS::EC2::Subnet",
            +   "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.0.0/24"}
            + },
            + "B": {
            +   "Type": "AWS::EC2::Subnet",
            +   "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.1.0/24"}
            + },
            + "N": {
            +   "Type": "AWS::RDS::DBSubnetGroup",
            +   "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}]}
              },
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "mysql",
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin",
                  "ManageMasterUserPassword": true,
            +     "DBSubnetGroupName": {"Ref": "N"},
                  "VPCSecurityGroups": [{"Ref": "G"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html")

    private struct Store {
        let type: String
        let groups: String
        /// The property that says where it is: subnets, or a group of them.
        let place: String
        /// Whether it is in the default VPC when it says nothing, unless one of these properties says more.
        var otherwise: [String]?
    }

    private static let stores = [
        Store(
            type: "AWS::RDS::DBInstance", groups: "VPCSecurityGroups", place: "DBSubnetGroupName",
            otherwise: ["DBClusterIdentifier", "SourceDBInstanceIdentifier", "SourceDBClusterIdentifier"]),
        Store(
            type: "AWS::RDS::DBCluster", groups: "VpcSecurityGroupIds", place: "DBSubnetGroupName",
            otherwise: ["SourceDBClusterIdentifier", "ReplicationSourceIdentifier"]),
        Store(type: "AWS::DocDB::DBCluster", groups: "VpcSecurityGroupIds", place: "DBSubnetGroupName", otherwise: []),
        Store(
            type: "AWS::Neptune::DBCluster", groups: "VpcSecurityGroupIds", place: "DBSubnetGroupName", otherwise: []),
        Store(type: "AWS::ElastiCache::ReplicationGroup", groups: "SecurityGroupIds", place: "CacheSubnetGroupName"),
        Store(type: "AWS::ElastiCache::CacheCluster", groups: "VpcSecurityGroupIds", place: "CacheSubnetGroupName"),
        Store(type: "AWS::Redshift::Cluster", groups: "VpcSecurityGroupIds", place: "ClusterSubnetGroupName"),
        Store(type: "AWS::EFS::MountTarget", groups: "SecurityGroups", place: "SubnetId"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        stores.flatMap { store in
            system.outcome.resources(of: store.type).compactMap { finding($0, store, system.outcome) }
        }
    }

    private static func finding(_ resource: Outcome.Resource, _ store: Store, _ outcome: Outcome) -> Diagnostic? {
        let groups = resource[store.groups].knownElements.filter {
            outcome.resource($0)?.type == "AWS::EC2::SecurityGroup"
        }
        guard !groups.isEmpty else { return nil }
        let place = resource[store.place]
        if place.isAbsent {
            guard let others = store.otherwise, others.allSatisfy({ resource[$0].isAbsent }),
                let group = groups.first(where: { outcome.resource(outcome.vpc(of: $0))?.type == "AWS::EC2::VPC" })
            else { return nil }
            return error(
                at: group,
                "'\(resource.logicalID)' has no \(store.place) and so is in the default VPC; its security group '\(group.resource ?? "")' is not",
                fix: "set \(store.place) to a group of subnets of that VPC")
        }
        guard let subnet = outcome.subnet(at: place) else { return nil }
        // A group without a VPC is in the default one, which a VPC of the template is not.
        let isOwn = outcome.resource(subnet["VpcId"])?.type == "AWS::EC2::VPC"
        guard
            let group = groups.first(where: { group in
                let vpc = outcome.vpc(of: group)
                return vpc.isAbsent ? isOwn : vpc.equals(subnet["VpcId"]) == false
            })
        else { return nil }
        return error(
            at: group,
            "'\(resource.logicalID)' is in the VPC of subnet '\(subnet.logicalID)', but its security group '\(group.resource ?? "")' is in another",
            fix: "use a security group of the subnets' VPC")
    }
}

extension Outcome {
    /// The VPC that a security group says it is in.
    fileprivate func vpc(of group: PropertyValue) -> PropertyValue { resource(group)?["VpcId"] ?? group }

    /// The first subnet of this template that a value names, itself or by a subnet group.
    fileprivate func subnet(at place: PropertyValue) -> Resource? {
        guard let target = resource(place) else { return nil }
        if target.type == "AWS::EC2::Subnet" { return target }
        return target["SubnetIds"].knownElements.lazy.compactMap { self.resource($0) }.first {
            $0.type == "AWS::EC2::Subnet"
        }
    }
}
