// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

extension Proof {
    /// Neither the internet, nor anything that the internet can route to, can open a connection to a database: to those of RDS,
    /// DocumentDB, Neptune, Redshift, ElastiCache, MemoryDB, OpenSearch, InfluxDB and Lightsail.
    ///
    /// It is not proved where something starts instances in the same VPC whose addresses are not known here, as a node group
    /// of EKS or a cluster of EMR in a public subnet.
    public static var nothingPublicReachesDatabases: Proof {
        nothingPublicReaches("a database") { databaseTypes.contains($0.type) }
    }

    /// Neither the internet, nor anything that the internet can route to, can open a connection to a resource of these types.
    ///
    ///     environment.proves(.nothingPublicReaches(RDS.DBInstance.self))
    public static func nothingPublicReaches(_ type: any ResourceType.Type, _ more: any ResourceType.Type...) -> Proof {
        let types = ([type] + more).map { $0.typeName }
        return nothingPublicReaches(types.joined(separator: " or ")) { types.contains($0.type) }
    }

    /// The same of one resource, by its logical ID, also as `database/Instance`. Where there is none of that name, nothing is
    /// proved.
    public static func nothingPublicReaches(_ logicalID: String) -> Proof {
        Proof("nothing public reaches '\(logicalID)'") { system in
            if !system.isTakenAway(logicalID) {
                try PublicReach(system).examples(of: system.resource(named: logicalID))
            }
        }
    }

    /// The same of one resource.
    public static func nothingPublicReaches(_ resource: some Resource) -> Proof {
        nothingPublicReaches(resource.logicalID)
    }

    private static func nothingPublicReaches(
        _ words: String, _ isMeant: @escaping @Sendable (Outcome.Resource) -> Bool
    ) -> Proof {
        Proof("nothing public reaches \(words)") { system in
            let meant = system.outcome.resources.filter(isMeant)
            if !meant.isEmpty {
                let reach = PublicReach(system)
                for resource in meant { reach.examples(of: resource) }
            }
        }
    }

    private static let databaseTypes: Set = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
        "AWS::Neptune::DBInstance", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup",
        "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::ServerlessCache",
        "AWS::MemoryDB::Cluster", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain",
        "AWS::Timestream::InfluxDBInstance", "AWS::Lightsail::Database", "AWS::NeptuneGraph::Graph",
    ]

    /// Every way that traffic takes arrives: requests at their targets, tasks at their images, logs and secrets, callers at
    /// what they call.
    public static var noWayIsBroken: Proof {
        Proof("no way is broken") { system in
            for path in system.traffic.paths {
                if let failure = path.failure {
                    Counterexample(
                        "\(path.subject) cannot \(path.purpose): \(path)", on: failure.blocker.place.element,
                        fix: failure.blocker.fix, at: failure.blocker.place.location)
                } else if !path.isCertain {
                    Counterexample(
                        "whether \(path.subject) can \(path.purpose) is known only when it is deployed: \(path)",
                        isUnknown: true, at: nil)
                }
            }
        }
    }
}

/// Who of the public reaches a resource.
private struct PublicReach {
    let system: Deployed
    let network: Network
    /// What the internet can route to, or may be able to.
    let open: [(member: NetworkMember, publicity: Publicity)]
    let scaled: ScaledInstances

    init(_ system: Deployed) {
        self.system = system
        let network = system.model.network
        self.network = network
        scaled = ScaledInstances(network)
        open = network.members.compactMap { member in
            // What is asked itself opens no connections.
            if network.port(of: member.resource) != nil || member.resource.type == "AWS::EC2::VPCEndpoint" {
                return nil
            }
            return network.publicity(of: member.resource).flatMap { $0.isPublic == false ? nil : (member, $0) }
        }
    }

    /// The types that have an address of the internet where a property says so, whatever their network is.
    private static let flags = [
        "AWS::Timestream::InfluxDBInstance": "PubliclyAccessible", "AWS::Lightsail::Database": "PubliclyAccessible",
        "AWS::NeptuneGraph::Graph": "PublicConnectivity",
    ]

    func examples(of resource: Outcome.Resource) -> [Counterexample] {
        if let flag = Self.flags[resource.type] { return examples(of: resource, flag) }
        let id = resource.logicalID
        guard let port = network.port(of: resource), let target = network.addresses(of: resource) else {
            return alone(resource)
        }
        let internet = system.canReach(.internet, NetworkParty(id), port: port)
        let direct = system.broken(
            by: id, unless: internet, is: false, fix: "take private subnets, and admit those who need it")
        let others = open.filter { $0.member.resource != resource }.compactMap { member, publicity -> Counterexample? in
            let path = network.path(from: member, to: target, port: port)
            if path.isBroken { return nil }
            let isCertain = publicity.isPublic == true && path.isCertain
            return Counterexample(
                "\(member.subject), which \(isCertain ? "is" : "may be") public, \(isCertain ? "reaches" : "may reach") it on "
                    + "port \(port.text): \(publicity.reason)", isUnknown: !isCertain, on: id,
                fix: "admit what is private alone", at: publicity.place.location ?? resource.location)
        }
        let instances = scaled.open.compactMap { member, isPublic -> Counterexample? in
            let path = network.path(from: member, to: target, port: port)
            if path.isBroken { return nil }
            let isCertain = isPublic == true && path.isCertain
            return Counterexample(
                "\(member.subject), which \(isCertain ? "is" : "may be") public, \(isCertain ? "reaches" : "may reach") it on "
                    + "port \(port.text)", isUnknown: !isCertain, on: id, fix: "admit what is private alone",
                at: member.resource.location ?? resource.location)
        }
        return direct + others + instances + hidden(resource, target)
    }

    /// What nobody knows the addresses of.
    private func hidden(_ resource: Outcome.Resource, _ target: NetworkMember?) -> [Counterexample] {
        scaled.hidden(beside: target).map {
            Counterexample(
                "nobody knows here which addresses and security groups the instances of '\($0.logicalID)' have, "
                    + "an \($0.type) that may be public", isUnknown: true, on: resource.logicalID,
                fix: "give it private subnets",
                at: $0.location)
        }
    }

    private func examples(of resource: Outcome.Resource, _ flag: String) -> [Counterexample] {
        let value = resource[flag]
        let place = value.location ?? resource.location
        if value.bool == true {
            return [
                Counterexample(
                    "its \(flag) is true: it has an address of the internet", on: resource.logicalID,
                    fix: "take it away",
                    at: place)
            ]
        }
        if !value.isAbsent, value.bool == nil {
            return [
                Counterexample(
                    "its \(flag) is known only when it is deployed", isUnknown: true, on: resource.logicalID, at: place)
            ]
        }
        // What is in a VPC may be reached from there.
        guard resource.type == "AWS::Timestream::InfluxDBInstance", !open.isEmpty || !scaled.open.isEmpty else {
            return []
        }
        return [
            Counterexample(
                "nobody follows here whether what is public reaches an \(resource.type)", isUnknown: true,
                on: resource.logicalID, at: place)
        ]
    }

    /// What has no port that is known.
    private func alone(_ resource: Outcome.Resource) -> [Counterexample] {
        let answer = system.isPublic(resource.logicalID)
        return system.broken(by: resource.logicalID, unless: answer, is: false, fix: "take private subnets")
            + hidden(resource, network.addresses(of: resource))
    }
}
