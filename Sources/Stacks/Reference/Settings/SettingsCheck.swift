// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Settings that exclude or need each other, where the types cannot say so.
enum SettingsCheck {
    static func findings(_ settings: Settings) -> [Diagnostic] {
        zones(settings) + services(settings) + scaling(settings) + edge(settings) + data(settings)
            + work(settings) + rollouts(settings) + tasks(settings) + images(settings) + sight(settings)
    }

    private static func zones(_ settings: Settings) -> [Diagnostic] {
        guard let plan = settings.network.addressPlan else { return [] }
        let few = finding(
            plan.argument("zones"), "the address plan has fewer than two zones",
            "API Gateway and load balancers want two at least",
            "add a zone")
        let missing = plan.zones.flatMap { zone -> [Diagnostic] in
            let architecture = settings.architecture
            let lacks =
                (architecture.hasPrivateSubnets && zone.privateCidrBlock == nil ? ["private"] : [])
                + (architecture.hasPublicSubnets && zone.publicCidrBlock == nil ? ["public"] : [])
            return lacks.map {
                finding(
                    zone.location, "zone '\(zone.name)' has no \($0) range",
                    "the architecture has a \($0) subnet there", "give one")
            }
        }
        return (plan.zones.count < 2 ? [few] : []) + missing
    }

    private static func services(_ settings: Settings) -> [Diagnostic] {
        let services = settings.services
        let wrong = services.filter { !isPrefix($0.pathPrefix) }.map {
            finding(
                $0.argument("pathPrefix"), "service '\($0.name)' has the path prefix '\($0.pathPrefix)'",
                "it would be no path of one segment",
                "use '/' or one segment, as '/orders'")
        }
        let ports =
            settings.architecture.balancer == .network
            ? repetitions(services, of: "port") { "port \($0.portChange?.original ?? $0.port)" } : []
        return wrong + repetitions(services, of: "name") { "name '\($0.name)'" }
            + repetitions(services, of: "pathPrefix") { "path prefix '\($0.pathPrefix)'" } + ports
    }

    private static func scaling(_ settings: Settings) -> [Diagnostic] {
        settings.services.flatMap { service -> [Diagnostic] in
            guard case .scaled(let scaling) = service.count else { return [] }
            var found: [Diagnostic] = []
            if scaling.requestsPerTask != nil, settings.architecture.balancer == .network {
                found.append(
                    finding(
                        scaling.argument("requestsPerTask"), "service '\(service.name)' scales by requests",
                        "a network load balancer does not count them",
                        "scale by CPU or memory, or choose an architecture with an application load balancer"))
            }
            if scaling.cpu == nil, scaling.memory == nil, scaling.requestsPerTask == nil {
                found.append(
                    finding(
                        scaling.location, "service '\(service.name)' scales by nothing", "its count would never change",
                        "give a target"))
            }
            return found
        }
    }

    private static func isPrefix(_ path: String) -> Bool {
        path.hasPrefix("/") && path.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// Each service that says the same as an earlier one.
    private static func repetitions(
        _ services: [ServiceSettings], of label: String, _ text: (ServiceSettings) -> String
    ) -> [Diagnostic] {
        var first: [String: ServiceSettings] = [:]
        return services.compactMap { service in
            let text = text(service)
            guard let earlier = first.updateValue(first[text] ?? service, forKey: text) else { return nil }
            let note = Diagnostic.Note(at: earlier.argument(label), "the other service")
            return finding(
                service.argument(label), "two services have the \(text)", "the load balancer could not tell them apart",
                "make them differ", notes: [note])
        }
    }

    static func finding(
        _ place: Settings.Location, _ message: String, _ why: String, _ fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, rule: "settings", at: place, message, why: why, fix: fix, notes: notes)
    }
}
