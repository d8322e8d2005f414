// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How versions replace each other, where strategies and other settings exclude or need each other.
extension SettingsCheck {
    static func rollouts(_ settings: Settings) -> [Diagnostic] {
        settings.services.flatMap { needsMovedRequests($0) + requestScaling($0) + portChange($0) }
            + testPorts(settings)
    }

    private static func needsMovedRequests(_ service: ServiceSettings) -> [Diagnostic] {
        let rollout = service.rollout
        guard !rollout.strategy.movesRequests else { return [] }
        let why = "a rolling deployment moves no requests from one version to the next, and has no stage for it"
        let fix = "choose .blueGreen, .linear or .canary"
        return
            (rollout.hooks.isEmpty
            ? []
            : [finding(rollout.argument("hooks"), "service '\(service.name)' is rolled out and has hooks", why, fix)])
            + (rollout.testListener.map {
                [finding($0.location, "service '\(service.name)' is rolled out and has a test listener", why, fix)]
            } ?? [])
    }

    /// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html>.
    private static func requestScaling(_ service: ServiceSettings) -> [Diagnostic] {
        guard service.rollout.strategy.movesRequests, case .scaled(let scaling) = service.count,
            scaling.requestsPerTask != nil
        else { return [] }
        return [
            finding(
                scaling.argument("requestsPerTask"),
                "service '\(service.name)' scales by requests, and moves them from one target group to another",
                "they are counted for one target group, which has none after every other deployment",
                "scale by CPU or memory, or choose the strategy .rolling")
        ]
    }

    private static func portChange(_ service: ServiceSettings) -> [Diagnostic] {
        guard let change = service.portChange, change.open.contains(service.port) else { return [] }
        return [
            finding(
                service.argument("portChange"),
                "service '\(service.name)' listens on port \(service.port) now and before",
                "a port stays open for tasks of a former version, and this is the new one's",
                "leave \(service.port) out of 'open'")
        ]
    }

    /// A load balancer has each port once.
    private static func testPorts(_ settings: Settings) -> [Diagnostic] {
        var taken: [Int: String] = [:]
        switch settings.architecture.balancer {
        case .network:
            for service in settings.services { taken[service.portChange?.original ?? service.port] = service.name }
        case .application:
            let ports =
                settings.loadBalancerCertificate == nil ? [80] : [443] + (settings.architecture.isPublic ? [80] : [])
            for port in ports { taken[port] = "clients" }
        }
        return settings.services.compactMap { service in
            guard let test = service.rollout.testListener,
                let other = taken.updateValue("tests of \(service.name)", forKey: test.port)
            else { return nil }
            return finding(
                test.argument("port"), "the load balancer listens on port \(test.port) for \(other) already",
                "a load balancer has each port once", "choose another")
        }
    }
}
