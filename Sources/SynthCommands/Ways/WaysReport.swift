import TemplateAnalysis
import TemplateModel

/// Ways as JSON.
enum WaysReport {
    static func fill(_ report: Report, _ requested: RequestedStacks, _ stacks: [StackWays]) {
        report["name"] = .string(requested.title)
        report["region"] = text(requested.region)
        report["stacks"] = .array(
            stacks.map { stack in
                [
                    "name": .string(stack.name), "ways": .array(stack.ways.map { way($0, stack) }),
                    "reachableFromInternet": .array(
                        stack.reachableGroups.map {
                            ["securityGroup": .string($0.found), "when": text(stack.circumstances($0.places))]
                        }),
                ]
            })
    }

    private static func way(_ occurrence: Occurrence<Way>, _ stack: StackWays) -> Node {
        let way = occurrence.found
        return [
            "subject": .string(way.subject), "purpose": .string(way.purpose),
            "hops": .array(way.hops.map { .string($0) }),
            "state": way.isBroken ? "broken" : way.isCertain ? "open" : "unknown",
            "when": text(stack.circumstances(occurrence.places)), "failure": failure(way),
        ]
    }

    private static func failure(_ way: Way) -> Node {
        guard let (hop, obstacle) = way.failure else { return .null }
        let place = obstacle.place.location
        return [
            "hop": .string(hop), "reason": .string(obstacle.reason), "fix": .string(obstacle.fix),
            "logicalID": .string(obstacle.place.element),
            "file": text(place.map { DiagnosticsPrinter.shown($0.file) }),
            "line": place.map { .number($0.line) } ?? .null, "column": place.map { .number($0.column) } ?? .null,
        ]
    }

    private static func text(_ text: String?) -> Node { text.map { .string($0) } ?? .null }
}
