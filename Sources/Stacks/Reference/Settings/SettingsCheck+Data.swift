// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension SettingsCheck {
    /// Stores that services use and nobody keeps, and stores that have no place.
    static func data(_ settings: Settings) -> [Diagnostic] {
        missing(settings) + placeless(settings) + names(settings) + passwords(settings)
    }

    private static func missing(_ settings: Settings) -> [Diagnostic] {
        settings.users.flatMap { user in
            user.uses.compactMap { use in
                use.isKept(in: settings)
                    ? nil
                    : finding(
                        user.place, "'\(user.name)' uses a \(use.name), and there is none",
                        "it would have nothing to connect to", "name it in the settings, or do not use it")
            }
        }
    }

    /// RDS changes a password that it manages every seven days; ECS reads a secret when a task starts.
    private static func passwords(_ settings: Settings) -> [Diagnostic] {
        let running: [any CommonTaskSettings] = settings.services + (settings.work?.workers ?? [])
        return running.filter { $0.uses.contains(.databaseMaster) }.map {
            Diagnostic(
                .warning, rule: "settings", at: $0.argument("uses"),
                "the tasks of '\($0.name)' keep a password of the database that changes every week",
                why: "they are told it when they start, and are refused after the change",
                fix: "sign in by IAM: .database(user: …); the master user is for migrations and schedules")
        }
    }

    private static func placeless(_ settings: Settings) -> [Diagnostic] {
        guard let data = settings.data, data.needsNetwork else { return [] }
        var found: [Diagnostic] = []
        if case .own = settings.network {
            found.append(
                finding(
                    data.location, "the database or the cache has no network to stand in",
                    "the services' own comes after the data, and goes with the services", "say network: .ownStack(…)"))
        }
        if settings.architecture.isPublic {
            found.append(
                finding(
                    data.location, "the database or the cache would stand in public subnets",
                    "the architecture has no others", "choose one with private subnets"))
        }
        return found
    }

    /// They are named as their stack is, and ElastiCache and RDS take shorter names than CloudFormation.
    private static func names(_ settings: Settings) -> [Diagnostic] {
        guard let data = settings.data else { return [] }
        let length = "\(settings.stackNamePrefix)-\(DataSettings.stackName)".count
        let limit = data.cache != nil ? 40 : data.database != nil ? 60 : Int.max
        guard length > limit else { return [] }
        return [
            finding(
                settings.argument("deployment"), "the data stack's name has \(length) letters",
                "its \(data.cache != nil ? "cache" : "database") is named so, and \(limit) are the most", "shorten it")
        ]
    }
}

extension StoreUse {
    fileprivate var name: String {
        switch self {
        case .database, .databaseMaster: "database"
        case .table: "table"
        case .bucket: "bucket"
        case .cache: "cache"
        case .queue(let worker): "queue of '\(worker)'"
        }
    }

    fileprivate func isKept(in settings: Settings) -> Bool {
        let data = settings.data
        return switch self {
        case .database, .databaseMaster: data?.database != nil
        case .table: data?.table != nil
        case .bucket: data?.bucket != nil
        case .cache: data?.cache != nil
        case .queue(let worker): settings.work?.workers.contains { $0.name == worker && $0.queue != nil } == true
        }
    }
}
