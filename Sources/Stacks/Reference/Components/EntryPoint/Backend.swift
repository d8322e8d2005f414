// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The backend of a REST API: a port of the load balancer, and the paths that go there.
struct Backend: Sendable {
    /// Nothing for what takes every path, else the service's name.
    let name: String
    /// The first segment of its paths; nil for every path.
    let segment: String?
    let port: Value<Int>

    static func all(_ ports: ListenerPorts) -> [Backend] {
        switch ports {
        case .shared(let port, _): [Backend(name: "", segment: nil, port: port)]
        case .ofServices(let services):
            services.map { service in
                let segment = service.settings.pathPrefix.dropFirst()
                return Backend(
                    name: segment.isEmpty ? "" : service.name, segment: segment.isEmpty ? nil : String(segment),
                    port: service.entryPort)
            }
        }
    }

    /// The variable of the stage that holds the port.
    var portVariable: String { "port\(name)" }
}
