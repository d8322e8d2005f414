// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Alarms, who hears them, and a dashboard; a budget and a canary by setting. It is a stack of its own so that what is watched can change without
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
        let handles = WatchedServices(installation)
        let watched = Watched(handles, settings, stage: installation.stage.ref)
        let key = settings.logs.encrypted ? EncryptionKey.forAlarms(from: AlarmTopic.publishers(settings)) : nil
        let topic = AlarmTopic(settings, key: key)
        installation
        key
        topic
        Alarms(watched, topic: topic.topic)
        if let data = settings.data { StoreAlarms(data, settings, topic: topic.topic) }
        if let work = settings.work { WorkAlarms(work, settings, topic: topic.topic) }
        Dashboard.make(watched)
        settings.budget.map { Budget($0, installation, topic: topic) }
        settings.canary.map {
            Canary(
                $0, url: handles.url.consumed, status: $0.status ?? settings.architecture.statusForStrangers,
                topic: topic.topic)
        }
    }
}
