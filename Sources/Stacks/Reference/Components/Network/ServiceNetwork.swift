// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The network as a service stack has it: its own, another stack's, or somebody else's.
enum ServiceNetwork: Component {
    case own(NetworkParameters, Network)
    case shared(NetworkHandles)
    case existing(ExistingNetworkParameters)

    init(_ settings: Settings, _ installation: InstallationParameters, logging: Logging) {
        switch settings.network {
        case .own(let plan):
            let parameters = NetworkParameters(plan, settings.architecture)
            self = .own(parameters, Network(parameters, settings, logging: logging))
        case .ownStack: self = .shared(NetworkHandles(installation, settings.architecture))
        case .existing(let network): self = .existing(ExistingNetworkParameters(network, settings.architecture))
        }
    }

    var references: NetworkReferences {
        switch self {
        case .own(_, let network): network.references
        case .shared(let handles): handles.consumed
        case .existing(let parameters): NetworkReferences(parameters)
        }
    }
}
