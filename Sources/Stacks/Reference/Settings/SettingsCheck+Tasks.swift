// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What tasks do, where settings exclude or need each other.
extension SettingsCheck {
    static func tasks(_ settings: Settings) -> [Diagnostic] {
        settings.tasks.flatMap(exec) + settings.services.flatMap(schedules) + calls(settings.services)
    }

    /// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>.
    private static func exec(_ task: any CommonTaskSettings) -> [Diagnostic] {
        guard task.container.allowsExec else { return [] }
        if task is ScheduleSettings {
            return [
                finding(
                    task.argument("container"), "schedule '\(task.name)' admits operators by ECS Exec",
                    "its tasks end by themselves, and are started without it", "leave allowsExec out")
            ]
        }
        guard task.container.readOnlyRootFilesystem else { return [] }
        return [
            finding(
                task.argument("container"),
                "'\(task.name)' admits operators by ECS Exec and has a read-only root file system",
                "the agent that lets them in writes to it, and does not start",
                "leave one of them out")
        ]
    }

    private static func schedules(_ service: ServiceSettings) -> [Diagnostic] {
        guard case .scaled(let scaling) = service.count else { return [] }
        var names: Set<String> = []
        return scaling.schedules.flatMap { schedule -> [Diagnostic] in
            var found: [Diagnostic] = []
            if !names.insert(schedule.name).inserted {
                found.append(
                    finding(
                        schedule.location, "service '\(service.name)' has two schedules '\(schedule.name)'",
                        "a name is one action", "make them differ"))
            }
            if schedule.minimum == nil, schedule.maximum == nil {
                found.append(
                    finding(
                        schedule.location, "schedule '\(schedule.name)' of service '\(service.name)' changes nothing",
                        "it has neither bound", "give a minimum or a maximum"))
            }
            let (low, high) = (schedule.minimum ?? scaling.minimum, schedule.maximum ?? scaling.maximum)
            if low > high {
                found.append(
                    finding(
                        schedule.location,
                        "schedule '\(schedule.name)' of service '\(service.name)' wants at least \(low) tasks and at most \(high)",
                        "no number is between", "raise the maximum, or lower the minimum"))
            }
            return found
        }
    }

    private static func calls(_ services: [ServiceSettings]) -> [Diagnostic] {
        let byName = Dictionary(services.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return services.flatMap { service -> [Diagnostic] in
            let unknown = service.calls.filter { byName[$0] == nil }.map {
                finding(
                    service.argument("calls"), "service '\(service.name)' calls '\($0)', which there is not",
                    "no task would answer to the name", "name a service of the stack")
            }
            guard reaches(service.name, from: service.calls, byName) else { return unknown }
            return unknown + [
                finding(
                    service.argument("calls"), "service '\(service.name)' calls itself, perhaps by others",
                    "a task knows the names that there were when it started, so who is called must be there first",
                    "break the circle, or call one of them by the API")
            ]
        }
    }

    private static func reaches(_ name: String, from start: [String], _ services: [String: ServiceSettings]) -> Bool {
        var (next, seen) = (start, Set<String>())
        while let one = next.popLast() {
            if one == name { return true }
            if seen.insert(one).inserted { next += services[one]?.calls ?? [] }
        }
        return false
    }
}
