// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Actions of one phase in the order in which CloudFormation begins them: each as soon as all that it waits for is done.
struct ActionSchedule {
    /// An action without its time.
    struct Entry {
        let name: String
        let type: String
        let verb: RehearsedAction.Verb
        let duration: ActionDuration
        let location: SourceLocation?
    }

    /// What can be done at once, one step after the other; in a step in the order of the template.
    let steps: [[RehearsedAction]]

    /// - Parameter waits: what each waits for.
    init(_ entries: [Entry], waits: [String: Set<String>]) {
        var levels: [String: Int] = [:]
        var ends: [String: ClosedRange<Int>] = [:]
        var steps: [[RehearsedAction]] = []
        var left = entries
        while !left.isEmpty {
            var ready = left.filter { entry in (waits[entry.name] ?? []).allSatisfy { levels[$0] != nil } }
            // What waits in a circle never begins; CloudFormation refuses such a template before it does anything.
            if ready.isEmpty { ready = left }
            let level = steps.count
            let step = ready.map { entry in
                let before = (waits[entry.name] ?? []).compactMap { ends[$0] }
                let begin =
                    (before.map(\.lowerBound).max() ?? 0)...(before.map(\.upperBound).max() ?? 0)
                let end =
                    begin.lowerBound + entry.duration.seconds.lowerBound...begin.upperBound
                    + entry.duration.seconds.upperBound
                return RehearsedAction(
                    name: entry.name, type: entry.type, verb: entry.verb,
                    waitsFor: Self.nearest(waits[entry.name] ?? [], waits), duration: entry.duration, begin: begin,
                    end: end, location: entry.location)
            }
            for action in step {
                levels[action.name] = level
                ends[action.name] = action.end
            }
            let done = Set(step.map(\.name))
            left.removeAll { done.contains($0.name) }
            steps.append(step)
        }
        self.steps = steps
    }

    /// Without those that another one of them waits for already.
    private static func nearest(_ names: Set<String>, _ waits: [String: Set<String>]) -> [String] {
        var further: Set<String> = []
        var open = names.reduce(into: Set<String>()) { $0.formUnion(waits[$1] ?? []) }
        while let next = open.popFirst() {
            if further.insert(next).inserted { open.formUnion((waits[next] ?? []).subtracting(further)) }
        }
        let nearest = names.subtracting(further)
        return (nearest.isEmpty ? names : nearest).sorted()
    }

    /// When all of it is done.
    var end: ClosedRange<Int> {
        let ends = steps.joined().map(\.end)
        return (ends.map(\.lowerBound).max() ?? 0)...(ends.map(\.upperBound).max() ?? 0)
    }

    /// The actions that decide when it is done, the first one first.
    var criticalPath: [RehearsedAction] {
        let byName = Dictionary(steps.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        func last(_ actions: some Sequence<RehearsedAction>) -> RehearsedAction? {
            actions.reduce(nil) { best, next in
                best.map { $0.end.upperBound >= next.end.upperBound } ?? false ? best : next
            }
        }
        var path: [RehearsedAction] = []
        var next = last(steps.joined())
        while let action = next, path.count < byName.count {
            path.append(action)
            next = last(action.waitsFor.compactMap { byName[$0] })
        }
        return path.reversed()
    }
}
