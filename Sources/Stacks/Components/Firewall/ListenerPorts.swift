import StackDSL

/// The ports that the load balancer listens on. A network load balancer tells services apart by their ports, an
/// application load balancer by the paths of requests.
struct ListenerPorts: Sendable {
    struct Door: Sendable {
        /// The service's name where each has a door, else what tells doors apart.
        let name: String
        let port: Value<Int>
    }

    let all: [Door]

    init(_ architecture: Architecture, services: [ServiceParameters], hasCertificate: Bool) {
        switch architecture.balancer {
        case .network: all = services.map { Door(name: $0.name, port: $0.port.ref) }
        case .application where hasCertificate && architecture.isPublic:
            all = [Door(name: "", port: 443), Door(name: "Redirect", port: 80)]
        case .application: all = [Door(name: "", port: hasCertificate ? 443 : 80)]
        }
    }
}
