// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// What a stack or an environment does once it runs, for a unit test to ask: what reaches what, what is public, who may do
/// what.
///
/// Resources are given as Swift values or by their logical IDs, of an environment also as `web/Service`. Conditions that the
/// parameters' values leave open are taken as the defaults decide them; `outcomes` has the others, and each of them is asked
/// the same.
public protocol SystemQuestions: AccessQuestions {
    /// How it turns out.
    var outcome: Outcome { get }

    /// What is where in the network, and what passes between.
    var traffic: Traffic { get }
}

extension SystemQuestions {
    /// What is where in the network, and what passes between.
    ///
    ///     let network = stack.network
    ///     let tasks = try #require(network.member("WebService"))
    ///     let balancer = try #require(network.member("LoadBalancer"))
    ///     #expect(network.reachability(from: balancer, to: tasks, port: 8080) == .reachable)
    public var network: Network { traffic.network }

    /// Whether something can open a connection by TCP to something: by the security groups of both, and by what lies between
    /// them.
    ///
    ///     #expect(environment.canReach(web, database, port: 5432).isTrue)
    ///     #expect(environment.canReach(.internet, "database/Instance", port: 5432).isFalse)
    ///
    /// From the internet it takes a public address, a route and a rule that admits everybody; to the internet a route out.
    public func canReach(_ source: some Resource, _ target: some Resource, port: Port) -> SystemAnswer {
        canReach(NetworkParty(source), NetworkParty(target), port: port)
    }

    /// The same, the source by its name, or from the internet.
    public func canReach(_ source: NetworkParty, _ target: some Resource, port: Port) -> SystemAnswer {
        canReach(source, NetworkParty(target), port: port)
    }

    /// The same, the target by its name, or to the internet.
    public func canReach(_ source: some Resource, _ target: NetworkParty, port: Port) -> SystemAnswer {
        canReach(NetworkParty(source), target, port: port)
    }

    /// The same, both by their names.
    public func canReach(_ source: NetworkParty, _ target: NetworkParty, port: Port) -> SystemAnswer {
        ConnectionQuestions(self).canReach(source, target, port)
    }

    /// Whether security groups let a connection by TCP pass, wherever both stand.
    ///
    ///     #expect(stack.allows(from: webGroup, to: databaseGroup, port: 5432).isTrue)
    ///     #expect(stack.allows(from: .internet, to: "DatabaseGroup", port: 5432).isFalse)
    public func allows(from source: some Resource, to target: some Resource, port: Port) -> SystemAnswer {
        allows(from: NetworkParty(source), to: NetworkParty(target), port: port)
    }

    /// The same, the source by its name, or from the internet.
    public func allows(from source: NetworkParty, to target: some Resource, port: Port) -> SystemAnswer {
        allows(from: source, to: NetworkParty(target), port: port)
    }

    /// The same, the target by its name, or to the internet.
    public func allows(from source: some Resource, to target: NetworkParty, port: Port) -> SystemAnswer {
        allows(from: NetworkParty(source), to: target, port: port)
    }

    /// The same, both by their names.
    public func allows(from source: NetworkParty, to target: NetworkParty, port: Port) -> SystemAnswer {
        ConnectionQuestions(self).allows(source, target, port)
    }

    /// Whether something can call a service of AWS: by an endpoint, a NAT gateway or a public address, with DNS, routes and
    /// rules. What it may do there is another question, see `may`.
    ///
    ///     #expect(environment.reaches(service, .ecr).isTrue)
    public func reaches(_ source: some Resource, _ service: AWSService) -> SystemAnswer {
        ServiceQuestions(self).reaches(source.logicalID, service)
    }

    /// The same of something by its logical ID.
    public func reaches(_ source: String, _ service: AWSService) -> SystemAnswer {
        ServiceQuestions(self).reaches(source, service)
    }

    /// Whether the internet can route to something: it has a public address, and a subnet with a route to an internet gateway.
    /// What has no addresses, as a bucket or a queue, is public where a policy lets anybody do something with it.
    ///
    ///     #expect(environment.isPublic(database).isFalse)
    public func isPublic(_ resource: some Resource) -> SystemAnswer {
        PublicQuestions(self).isPublic(resource.logicalID)
    }

    /// The same of something by its logical ID.
    public func isPublic(_ resource: String) -> SystemAnswer { PublicQuestions(self).isPublic(resource) }
}

/// Why a question about something by name has no answer.
struct Unanswered: Error, CustomStringConvertible {
    let reason: String

    var description: String { reason }
}

extension SystemQuestions {
    /// The resource of a name.
    func resource(named name: String) throws(Unanswered) -> Outcome.Resource {
        let outcome = outcome
        let found = names(of: name).compactMap { outcome[$0] }
        if let resource = found.first, found.count == 1 { return resource }
        if !found.isEmpty {
            throw Unanswered(
                reason: "'\(name)' is the name of several: \(found.map(\.logicalID).joined(separator: ", "))")
        }
        let all = outcome.resources.map(\.logicalID)
        let advice = didYouMean(name, in: all + all.map { String($0.split(separator: "/").last ?? "") })
        throw Unanswered(
            reason: "there is no '\(name)'; \(advice ?? "there are: \(all.joined(separator: ", "))")")
    }
}
