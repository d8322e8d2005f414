// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The ports that the load balancer listens on. A network load balancer tells services apart by their ports, an
/// application load balancer by the paths of requests.
enum ListenerPorts: Sendable {
    /// Each service's own.
    case ofServices([Service])
    /// One for all services, and one that only redirects to it.
    case shared(Value<Int>, redirect: Value<Int>?)

    init(_ architecture: Architecture, _ services: [Service], hasCertificate: Bool) {
        switch architecture.balancer {
        case .network: self = .ofServices(services)
        case .application:
            self = .shared(
                hasCertificate ? 443 : 80, redirect: hasCertificate && architecture.isPublic ? 80 : nil)
        }
    }

    /// All of them, each with what tells it apart in logical IDs.
    var all: [(name: String, port: Value<Int>)] {
        switch self {
        case .ofServices(let services): services.map { ($0.name, $0.entryPort) }
        case .shared(let port, let redirect): [("", port)] + (redirect.map { [("Redirect", $0)] } ?? [])
        }
    }
}
