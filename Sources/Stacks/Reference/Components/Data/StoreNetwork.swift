// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The network that stores stand in, and tasks of the work: one that outlives the services.
enum StoreNetwork: Component {
    case shared(NetworkHandles)
    case existing(ExistingNetworkParameters)

    /// Nil where the network is the services' own.
    ///
    /// - Parameter tasks: whether tasks run in it, which speak to the endpoints.
    init?(_ settings: Settings, _ installation: InstallationParameters, tasks: Bool = false) {
        switch settings.network {
        case .own: return nil
        case .ownStack: self = .shared(NetworkHandles(installation, settings.architecture))
        case .existing(let network):
            self = .existing(
                tasks
                    ? ExistingNetworkParameters(network, settings.architecture)
                    : ExistingNetworkParameters(storesIn: network))
        }
    }

    var references: NetworkReferences {
        switch self {
        case .shared(let handles): handles.consumed
        case .existing(let parameters): NetworkReferences(parameters)
        }
    }

    var body: some StackContent {
        if case .existing(let parameters) = self { parameters }
    }
}
