// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension SettingsCheck {
    /// Work that has no place, or that waits for what cannot come.
    static func work(_ settings: Settings) -> [Diagnostic] {
        guard let work = settings.work else { return [] }
        return placeless(work, settings) + work.workers.flatMap(backlog)
            + work.functions.flatMap { function($0, settings) }
    }

    private static func placeless(_ work: WorkSettings, _ settings: Settings) -> [Diagnostic] {
        guard case .own = settings.network, let task = work.tasks.first else { return [] }
        return [
            finding(
                task.location, "'\(task.name)' has no network to run in",
                "the services' own is of their stack, and goes with it", "say network: .ownStack(…)")
        ]
    }

    private static func backlog(_ worker: WorkerSettings) -> [Diagnostic] {
        guard case .byBacklog = worker.count, worker.queue == nil else { return [] }
        return [
            finding(
                worker.argument("count"), "worker '\(worker.name)' scales by its backlog and has no queue",
                "its count would never change", "give it a queue, or a fixed count")
        ]
    }

    private static func function(_ function: FunctionSettings, _ settings: Settings) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if function.uses.contains(where: { $0.isDatabase || $0 == .cache }) {
            found.append(
                finding(
                    function.argument("uses"), "function '\(function.name)' uses what stands in the network",
                    "it stands outside of it", "let a worker do that, or a schedule"))
        }
        if case .tableChanges = function.trigger, settings.data?.table?.stream != true {
            found.append(
                finding(
                    function.argument("trigger"),
                    "function '\(function.name)' waits for changes of a table without a stream",
                    "it would never be called", "say stream: true at the table"))
        }
        return found
    }
}
