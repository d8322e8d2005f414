// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A database, a cache or the like, that others reach by its address and port.
package struct Server: Sendable {
    package let member: NetworkMember
    package let port: Port

    /// Nil for what is no server, or has no port that is known.
    package init?(_ resource: Outcome.Resource, in outcome: Outcome) {
        guard let known = Self.ports[resource.type] else { return nil }
        let own = resource["Port"]
        let number =
            known ?? Self.enginePorts[(resource["Engine"].text ?? resource["EngineFamily"].text ?? "").lowercased()]
        if own.isAbsent {
            guard let number else { return nil }
            port = Port(number)
        } else {
            port = Port(own)
        }
        var holder = resource
        // An instance of a cluster has the groups of its cluster.
        if let cluster = outcome.resource(resource["DBClusterIdentifier"]) { holder = cluster }
        let groups = holder.property(taking: VPCKind.securityGroup)
        let subnetGroup = outcome.resource(
            holder.property { $0.kinds.contains { VPCKind.isSubnetGroup($0.typeName) } })
        let subnets = (subnetGroup ?? resource).property(taking: VPCKind.subnet)
        if holder != resource, groups.isAbsent { return nil }
        member = NetworkMember(
            "'\(resource.logicalID)'", resource, groups: groups, subnets: subnets, in: outcome)
    }

    /// The types of servers, with the port of what has one alone.
    private static let ports: [String: Quantity?] = [
        "AWS::RDS::DBInstance": nil, "AWS::RDS::DBCluster": nil, "AWS::RDS::DBProxy": nil,
        "AWS::DocDB::DBCluster": 27017,
        "AWS::Neptune::DBCluster": 8182, "AWS::Redshift::Cluster": 5439, "AWS::ElastiCache::CacheCluster": nil,
        "AWS::ElastiCache::ReplicationGroup": 6379, "AWS::ElastiCache::ServerlessCache": nil,
        "AWS::MemoryDB::Cluster": 6379, "AWS::OpenSearchService::Domain": 443, "AWS::EFS::MountTarget": 2049,
    ]

    private static let enginePorts: [String: Quantity] = [
        "mysql": 3306, "mariadb": 3306, "aurora-mysql": 3306, "postgres": 5432, "postgresql": 5432, "sqlserver": 1433,
        "aurora-postgresql": 5432,
        "oracle-ee": 1521, "oracle-se2": 1521, "sqlserver-ee": 1433, "sqlserver-se": 1433, "sqlserver-ex": 1433,
        "sqlserver-web": 1433, "redis": 6379, "valkey": 6379, "memcached": 11211,
    ]
}
