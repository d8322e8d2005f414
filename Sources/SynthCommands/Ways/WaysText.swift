import TemplateAnalysis
import TemplateModel

/// Shows ways a line each, by what they are for and whose they are.
struct WaysText {
    let console: Console

    func show(_ requested: RequestedStacks, _ stacks: [StackWays]) {
        console.print(requested.region.map { "\(requested.title): \($0)" } ?? requested.title, .bold)
        let traveled = stacks.filter { !$0.ways.isEmpty || !$0.reachableGroups.isEmpty }
        if traveled.isEmpty { console.print("  no ways: nothing in it sends or takes traffic that is followed here") }
        for stack in traveled {
            if stack.name != requested.title { console.print("  \(stack.name)", .cyan) }
            for group in Self.grouped(stack.ways) {
                console.print("    \(group[0].found.subject): \(group[0].found.purpose)", .bold)
                for way in group { show(way.found, Self.suffix(way.places, stack)) }
            }
            let groups = stack.reachableGroups.map { "'\($0.found)'\(Self.suffix($0.places, stack))" }
            console.print(
                "    the internet can route to: \(groups.isEmpty ? "no security group" : groups.joined(separator: ", "))"
            )
        }
    }

    /// Ways of one subject and purpose, in the order of the first of each.
    private static func grouped(_ ways: [Occurrence<Way>]) -> [[Occurrence<Way>]] {
        var groups: [[Occurrence<Way>]] = []
        for way in ways {
            let index = groups.firstIndex { group in
                group[0].found.subject == way.found.subject && group[0].found.purpose == way.found.purpose
            }
            if let index { groups[index].append(way) } else { groups.append([way]) }
        }
        return groups
    }

    private func show(_ way: Way, _ suffix: String) {
        let passed = way.hops.joined(separator: " -> ")
        guard let failure = way.failure else {
            return way.isCertain
                ? console.print("      \(passed)\(suffix)")
                : console.print("      \(passed) (as far as it can be followed)\(suffix)", .yellow)
        }
        console.print("      \(passed) -X-> \(failure.hop)\(suffix)", .red)
        console.print("        because: \(failure.obstacle.reason)")
        console.print("        fix: \(failure.obstacle.fix)")
        if let place = failure.obstacle.place.location {
            console.print("        at: \(DiagnosticsPrinter.shown(place.file)):\(place.line):\(place.column)")
        }
    }

    private static func suffix(_ places: Set<Int>, _ stack: StackWays) -> String {
        stack.circumstances(places).map { ", when \($0)" } ?? ""
    }
}
