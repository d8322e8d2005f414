import TemplateModel

/// A database, a cache or the like, that others reach by its address and port.
struct Server: Sendable {
    let member: NetworkMember
    let port: Port

    /// Nil for what is no server, or has no port that is known.
    init?(_ resource: Outcome.Resource, in outcome: Outcome) {
        guard let form = Self.forms[resource.type] else { return nil }
        let own = resource["Port"]
        let number = form.port ?? Self.enginePorts[resource["Engine"].text ?? ""]
        if own.isAbsent {
            guard let number else { return nil }
            port = Port(number)
        } else {
            port = Port(own)
        }
        var holder = resource
        // An instance of a cluster has the groups of its cluster.
        if let cluster = outcome.resource(resource["DBClusterIdentifier"]) { holder = cluster }
        let groups = form.groups.reduce(holder.properties) { $0[$1] }
        let subnetGroup = outcome.resource(holder[form.subnetGroup])
        let subnets = subnetGroup.map { $0["SubnetIds"] } ?? form.subnets.reduce(resource.properties) { $0[$1] }
        if holder != resource, groups.isAbsent { return nil }
        member = NetworkMember(
            "'\(resource.logicalID)'", resource, groups: groups, subnets: subnets, in: outcome)
    }

    private struct Form {
        var groups = ["VpcSecurityGroupIds"]
        var subnetGroup = "DBSubnetGroupName"
        var subnets = ["SubnetIds"]
        var port: Quantity?
    }

    private static let forms: [String: Form] = [
        "AWS::RDS::DBInstance": Form(groups: ["VPCSecurityGroups"]),
        "AWS::RDS::DBCluster": Form(),
        "AWS::DocDB::DBCluster": Form(port: 27017),
        "AWS::Neptune::DBCluster": Form(port: 8182),
        "AWS::Redshift::Cluster": Form(subnetGroup: "ClusterSubnetGroupName", port: 5439),
        "AWS::ElastiCache::CacheCluster": Form(subnetGroup: "CacheSubnetGroupName"),
        "AWS::ElastiCache::ReplicationGroup": Form(
            groups: ["SecurityGroupIds"], subnetGroup: "CacheSubnetGroupName", port: 6379),
        "AWS::ElastiCache::ServerlessCache": Form(groups: ["SecurityGroupIds"]),
        "AWS::MemoryDB::Cluster": Form(groups: ["SecurityGroupIds"], subnetGroup: "SubnetGroupName", port: 6379),
        "AWS::OpenSearchService::Domain": Form(
            groups: ["VPCOptions", "SecurityGroupIds"], subnets: ["VPCOptions", "SubnetIds"], port: 443),
        "AWS::EFS::MountTarget": Form(groups: ["SecurityGroups"], subnets: ["SubnetId"], port: 2049),
    ]

    private static let enginePorts: [String: Quantity] = [
        "mysql": 3306, "mariadb": 3306, "aurora-mysql": 3306, "postgres": 5432, "aurora-postgresql": 5432,
        "oracle-ee": 1521, "oracle-se2": 1521, "sqlserver-ee": 1433, "sqlserver-se": 1433, "sqlserver-ex": 1433,
        "sqlserver-web": 1433, "redis": 6379, "valkey": 6379, "memcached": 11211,
    ]
}
