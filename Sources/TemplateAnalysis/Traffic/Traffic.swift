// SPDX-License-Identifier: Apache-2.0

/// The paths that traffic takes through what a template makes, in one outcome of its conditions.
///
/// It says what can be said from the template alone: a path that nobody can follow to its end is neither open nor
/// broken, see `NetworkPath.isCertain`.
public struct Traffic: Sendable {
    /// What is where, and what passes between.
    public let network: Network
    /// Who may do what.
    public let permissions: Permissions

    /// The traffic through one outcome of a template.
    public init(_ outcome: Outcome) {
        self.init(network: Network(outcome), permissions: Permissions(outcome))
    }

    package init(network: Network, permissions: Permissions) {
        self.network = network
        self.permissions = permissions
    }

    /// All paths: of clients to listeners, of load balancers to their targets, and of tasks and functions to what they
    /// start from, connect to and call.
    public var paths: [NetworkPath] {
        let services = ServicePaths(network: network, permissions: permissions)
        let requests = RequestPaths(network, LoadBalancing(network.outcome))
        let starts = TaskPaths(services: services)
        return requests.pathsToListeners() + requests.pathsToTargets() + requests.pathsOfHealthChecks()
            + RunningTask.all(in: network.outcome).flatMap { starts.paths(of: $0) }
            + ContainerInstances.all(in: network.outcome).flatMap { $0.paths(services) }
            + ServerPaths(network: network).paths() + ServiceConnections(network: network).paths()
            + CalledServices(services: services).paths().map(\.path)
    }

    /// The security groups that something has which the internet can route to.
    public var groupsReachableFromInternet: [String] {
        let exposure = Exposure(network)
        return network.groups.keys.sorted().filter { exposure.isReachableFromInternet($0) == true }
    }
}
