// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Work that no request waits for: workers and their queues, schedules, functions. It is deployed after the network and the
/// data, and before services that send messages to its queues.
public struct WorkStack: Stack {
    public let name = WorkHandles.stackName
    public let description = "Work that no request waits for"

    private let settings: Settings
    private let work: WorkSettings
    private let installation: InstallationParameters

    public init(_ settings: Settings) {
        self.settings = settings
        work = settings.work ?? WorkSettings()
        installation = InstallationParameters(settings)
    }

    public var tags: List<Tag> { installation.tags }

    public var findings: [Diagnostic] {
        guard settings.work == nil else { return SettingsCheck.findings(settings) }
        return [
            Diagnostic(
                .error, rule: "settings", at: settings.argument("work"), "the settings have no work",
                why: "the stack would be empty", fix: "say work: WorkSettings(…), or leave the stack out")
        ]
    }

    public var body: some StackContent {
        let logging = Logging(LogParameters(settings.logs), settings.logs)
        let tasks = WorkTasks(work, settings, installation, logging: logging)
        let functions = work.functions.map { BesideFunction($0, in: settings, logging: logging) }
        installation
        logging
        tasks
        functions
        WorkHandles(settings).provided(tasks, functions)
    }
}
