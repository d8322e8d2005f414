// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Alarms, who hears them, and a dashboard. It is a stack of its own so that what is watched can change without
/// touching the services.
public struct MonitoringStack: Stack {
    public let name = "monitoring"
    public let description = "Alarms and a dashboard of the services"

    private let settings: Settings
    private let installation: InstallationParameters

    public init(_ settings: Settings) {
        self.settings = settings
        installation = InstallationParameters(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var body: some StackContent {
        let watched = Watched(WatchedServices(installation), settings, stage: installation.stage.ref)
        let key = settings.logs.encrypted ? EncryptionKey.forAlarms() : nil
        let topic = AlarmTopic(settings, key: key)
        installation
        key
        topic
        Alarms(watched, topic: topic.topic)
        Dashboard.make(watched)
    }
}
