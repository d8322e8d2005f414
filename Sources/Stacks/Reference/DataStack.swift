// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What the services keep: a database, a table, a bucket, a cache, whichever the settings name. It is deployed after the
/// network and before the services, and outlives them.
public struct DataStack: Stack {
    public let name = DataHandles.stackName
    public let description = "What the services keep"

    private let settings: Settings
    private let data: DataSettings
    private let installation: InstallationParameters

    public init(_ settings: Settings) {
        self.settings = settings
        data = settings.data ?? DataSettings()
        installation = InstallationParameters(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var findings: [Diagnostic] {
        guard settings.data == nil else { return SettingsCheck.findings(settings) }
        return [
            Diagnostic(
                .error, rule: "settings", at: settings.argument("data"), "the settings have no data",
                why: "the stack would be empty", fix: "say data: DataSettings(…), or leave the stack out")
        ]
    }

    public var body: some StackContent {
        let network = data.needsNetwork ? StoreNetwork(settings, installation) : nil
        let logs = LogParameters(settings.logs)
        let stores = Stores(data, settings, network: network?.references, logs: logs)
        installation
        network
        if stores.database != nil { logs }
        stores
        DataHandles(settings).provided(stores)
    }
}
