// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The paths between services of ECS that call each other by Service Connect: from task to task, whatever load balancers
/// there are, at the port of the container.
///
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html>.
package struct ServiceConnections: Sendable {
    package let network: Network

    package init(network: Network) {
        self.network = network
    }

    /// A name in a namespace, and the tasks that answer to it.
    private struct Alias {
        let service: Outcome.Resource
        let member: NetworkMember
        /// What callers write, without the port.
        let name: String
        /// The port that callers write.
        let port: Port
        /// The port that the tasks are reached at.
        let taskPort: Port
        let namespace: String
    }

    /// What services are told of, and what the security groups admit besides: who else calls, nobody knows here.
    package func paths() -> [NetworkPath] {
        let services = network.outcome.resources(of: "AWS::ECS::Service")
        let aliases = services.flatMap(aliases)
        guard !aliases.isEmpty else { return [] }
        return services.flatMap { caller -> [NetworkPath] in
            guard let namespace = namespace(of: caller),
                let member = NetworkMember.service(caller, in: network.outcome)
            else { return [] }
            let told = told(caller)
            return aliases.filter { $0.namespace == namespace && $0.service != caller }.compactMap { alias in
                let path = path(from: member, to: alias)
                let isTold = told.contains { Self.names(alias, in: $0) }
                return isTold || (!path.isBroken && path.isCertain) ? path : nil
            }
        }
    }

    private func path(from member: NetworkMember, to alias: Alias) -> NetworkPath {
        var path = NetworkPath(of: member.subject, to: "call the \(alias.member.subject)")
        path.take("Service Connect '\(alias.name):\(alias.port.text)'")
        network.connect(&path, member, to: alias.member, alias.taskPort)
        return path
    }

    private func aliases(of service: Outcome.Resource) -> [Alias] {
        guard let namespace = namespace(of: service),
            let member = NetworkMember.service(service, in: network.outcome),
            let definition = network.outcome.resource(service["TaskDefinition"], of: "AWS::ECS::TaskDefinition")
        else { return [] }
        let mappings = definition["ContainerDefinitions"].knownElements.flatMap { $0["PortMappings"].knownElements }
        return service["ServiceConnectConfiguration"]["Services"].knownElements.flatMap { entry -> [Alias] in
            guard let mapping = mappings.first(where: { $0["Name"].equals(entry["PortName"]) == true }) else {
                return []
            }
            let override = entry["IngressPortOverride"]
            let port = override.isAbsent ? mapping["ContainerPort"] : override
            return entry["ClientAliases"].knownElements.compactMap { alias in
                guard let name = alias["DnsName"].text else { return nil }
                return Alias(
                    service: service, member: member, name: name, port: Port(alias["Port"]), taskPort: Port(port),
                    namespace: namespace)
            }
        }
    }

    /// The namespace that a service is in: of its own, or its cluster's; nil where it is in none that is known.
    private func namespace(of service: Outcome.Resource) -> String? {
        let configuration = service["ServiceConnectConfiguration"]
        guard configuration["Enabled"].bool == true else { return nil }
        let own = configuration["Namespace"]
        if !own.isAbsent { return own.resource ?? own.text }
        return service["Cluster"].resource.map { "cluster \($0)" }
    }

    private func told(_ service: Outcome.Resource) -> [String] {
        let definition = network.outcome.resource(service["TaskDefinition"], of: "AWS::ECS::TaskDefinition")
        let variables = definition?["ContainerDefinitions"].knownElements.flatMap { $0["Environment"].knownElements }
        return (variables ?? []).flatMap { $0["Value"].parts ?? [] }.compactMap(\.stringValue)
    }

    /// Whether a variable holds the address: `http://name:port/`, or `name:port` alone.
    private static func names(_ alias: Alias, in text: String) -> Bool {
        let host = text.split(separator: "/", omittingEmptySubsequences: true).first { !$0.hasSuffix(":") } ?? ""
        return text.hasPrefix("\(alias.name):")
            || (text.contains("://") && host.split(separator: ":").first == alias.name[...])
    }
}
