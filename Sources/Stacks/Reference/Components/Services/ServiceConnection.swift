// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How services call each other by name, task to task, past API and load balancer: Service Connect.
///
/// Each task gets a proxy, which takes some 256 CPU units and 64 MiB of it.
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html>.
struct ServiceConnection: Component {
    /// What the names are in.
    let namespace: ServiceDiscovery.HttpNamespace
    private let called: Set<String>

    /// Nil where no service calls another.
    init?(_ services: [Service], installation: Value<String>) {
        called = Set(services.flatMap(\.settings.calls))
        guard !called.isEmpty else { return nil }
        namespace = ServiceDiscovery.HttpNamespace(
            "Namespace", name: installation, description: "The names by which services call each other")
    }

    var body: some StackContent { namespace }

    /// Of a service; nil for one that neither calls nor is called.
    func configuration(of service: Service, _ logGroup: Logs.LogGroup) -> ECS.Service.ServiceConnectConfiguration? {
        let isCalled = isCalled(service)
        guard isCalled || !service.settings.calls.isEmpty else { return nil }
        return .init(
            enabled: true,
            logConfiguration: .init(
                logDriver: .awslogs,
                options: [
                    "awslogs-group": logGroup.ref,
                    "awslogs-region": "\(.region)",
                    "awslogs-stream-prefix": "proxy",
                ]),
            namespace: .init(namespace.arn),
            services: isCalled
                ? [
                    .init(
                        portName: Self.portName,
                        clientAliases: [.init(port: service.entryPort, dnsName: .init(service.name.lowercased()))],
                        discoveryName: .init(service.name.lowercased()))
                ] : nil)
    }

    func isCalled(_ service: Service) -> Bool { called.contains(service.name) }

    /// The port mapping of a task that others call.
    static let portName: Value<String> = "http"
}
