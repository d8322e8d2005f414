import AWS
import StackDSL

/// What a REST API sends requests to: a door of the load balancer, and the paths that go there.
struct Backend: Sendable {
    /// Nothing for what takes every path, else the service's name.
    let name: String
    /// The first segment of its paths; nil for every path.
    let segment: String?
    let port: Value<Int>

    /// A network load balancer has a door for each service, an application load balancer one for all.
    static func all(_ services: [ServiceParameters], doors: ListenerPorts, _ kind: BalancerKind) -> [Backend] {
        switch kind {
        case .application: [Backend(name: "", segment: nil, port: doors.all[0].port)]
        case .network:
            services.map { service in
                let segment = service.settings.pathPrefix.dropFirst()
                return Backend(
                    name: segment.isEmpty ? "" : service.name, segment: segment.isEmpty ? nil : String(segment),
                    port: service.port.ref)
            }
        }
    }

    /// The variable of the stage that holds the port.
    var portVariable: String { "port\(name)" }
}
