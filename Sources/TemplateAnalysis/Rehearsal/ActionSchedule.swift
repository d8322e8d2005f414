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
        var places: [String: Int] = [:]
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
        var followers: [String: [Int]] = [:]
        var open = entries.enumerated().map { place, entry in
            let names = (waits[entry.name] ?? []).filter { places[$0] != nil }
            for name in names { followers[name, default: []].append(place) }
            return names.count
        }
        var isDone = entries.map { _ in false }
        var ends: [String: ClosedRange<Int>] = [:]
        var steps: [[RehearsedAction]] = []
        var ready = entries.indices.filter { open[$0] == 0 }
        var left = entries.count
        while left > 0 {
            // What waits in a circle never begins; CloudFormation refuses such a template before it does anything.
            if ready.isEmpty { ready = entries.indices.filter { !isDone[$0] } }
            let step = ready.map { Self.action(entries[$0], waits, ends) }
            steps.append(step)
            left -= ready.count
            for place in ready { isDone[place] = true }
            var next: [Int] = []
            for action in step {
                ends[action.name] = action.end
                for follower in followers[action.name] ?? [] where !isDone[follower] {
                    open[follower] -= 1
                    if open[follower] == 0 { next.append(follower) }
                }
            }
            ready = next.sorted()
        }
        self.steps = steps
    }

    private static func action(
        _ entry: Entry, _ waits: [String: Set<String>], _ ends: [String: ClosedRange<Int>]
    ) -> RehearsedAction {
        let names = waits[entry.name] ?? []
        let before = names.compactMap { ends[$0] }
        let begin = (before.map(\.lowerBound).max() ?? 0)...(before.map(\.upperBound).max() ?? 0)
        let seconds = entry.duration.seconds
        return RehearsedAction(
            name: entry.name, type: entry.type, verb: entry.verb, waitsFor: nearest(names, waits),
            duration: entry.duration, begin: begin,
            end: begin.lowerBound + seconds.lowerBound...begin.upperBound + seconds.upperBound,
            location: entry.location)
    }

    /// Without those that another one of them waits for already.
    private static func nearest(_ names: Set<String>, _ waits: [String: Set<String>]) -> [String] {
        if names.count < 2 { return Array(names) }
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
