// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// An environment's settings in every architecture, for comparing what they cost. Nothing of it is meant to be deployed.
enum Alternatives {
    /// None where an environment has no `ServiceStack`, or its network is somebody else's.
    static func of(_ environment: Environment) -> [Environment] {
        guard let settings = environment.settings, let plan = settings.network.addressPlan else { return [] }
        return architectures(settings.architecture).map { name, architecture in
            var other = settings
            other.architecture = architecture
            // Data and other work stand in a network that is there before the services.
            let isShared = settings.data != nil || settings.work != nil
            other.network = isShared ? .ownStack(completed(plan)) : .own(completed(plan))
            return Environment(name, other) { settings in
                if settings.hasRepositories { RegistryStack(settings) }
                if isShared { NetworkStack(settings) }
                if settings.data != nil { DataStack(settings) }
                if settings.work != nil { WorkStack(settings) }
                ServiceStack(settings)
            }
        }
    }

    private static func architectures(_ base: Architecture) -> [(name: String, architecture: Architecture)] {
        var rest = RestAPISettings()
        var http = HTTPAPISettings()
        var balancer = PublicLoadBalancerSettings()
        switch base {
        case .restAPI(let settings):
            rest = settings
            (http.throttling, http.accessLogs) = (settings.throttling, settings.accessLogs)
        case .httpAPI(let settings):
            http = settings
            (rest.throttling, rest.accessLogs) = (settings.throttling, settings.accessLogs)
        case .publicLoadBalancer(let settings): balancer = settings
        }
        func leaving(by egress: Egress) -> Architecture {
            rest.egress = egress
            return .restAPI(rest)
        }
        http.egress = .endpoints
        return [
            ("rest-api", leaving(by: .endpoints)), ("http-api", .httpAPI(http)), ("nat", leaving(by: .natGateway)),
            ("nat-per-zone", leaving(by: .natGatewayPerZone)), ("public", .publicLoadBalancer(balancer)),
        ]
    }

    /// Every zone with both kinds of subnets; addresses cost nothing, so any will do.
    private static func completed(_ plan: AddressPlan) -> AddressPlan {
        let network = plan.vpcCidrBlock.split(separator: ".").prefix(2).joined(separator: ".")
        var plan = plan
        plan.zones = plan.zones.enumerated().map { index, zone in
            .init(
                zone.name, private: zone.privateCidrBlock ?? "\(network).\(64 + index).0/24",
                public: zone.publicCidrBlock ?? "\(network).\(128 + index).0/24")
        }
        return plan
    }
}
