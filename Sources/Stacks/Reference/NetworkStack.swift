// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A network that outlives the services in it: replacing or deleting their stack leaves addresses, endpoints and
/// gateways as they are, and other stacks can run in it too.
public struct NetworkStack: Stack {
    public let name = NetworkHandles.stackName
    public let description = "The network that services run in"

    private let settings: Settings
    private let plan: AddressPlan

    public init(_ settings: Settings) {
        self.settings = settings
        plan = settings.network.addressPlan ?? AddressPlan(vpcCidrBlock: "", zones: [])
    }

    public var tags: List<Tag> { InstallationParameters(settings).tags }

    public var findings: [Diagnostic] {
        if case .ownStack = settings.network { return SettingsCheck.findings(settings) }
        return [
            Diagnostic(
                .error, rule: "settings", at: settings.argument("network"),
                "the settings have no network of a stack of its own",
                why: "the services would not use this one", fix: "say network: .ownStack, or leave the stack out")
        ]
    }

    public var body: some StackContent {
        let installation = InstallationParameters(settings)
        let parameters = NetworkParameters(plan, settings.architecture)
        let logging = Logging(LogParameters(settings.logs), settings.logs)
        let network = Network(parameters, settings, logging: logging)
        installation
        parameters
        if plan.flowLogs { logging }
        network
        NetworkHandles(installation, settings.architecture).provided(network.references)
    }
}
