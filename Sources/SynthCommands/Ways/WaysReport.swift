// SPDX-License-Identifier: Apache-2.0

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
                    "name": .string(stack.name), "ways": .array(stack.paths.map { path($0, stack) }),
                    "reachableFromInternet": .array(
                        stack.reachableGroups.map {
                            ["securityGroup": .string($0.value), "when": text(stack.conditionSet($0.outcomes))]
                        }),
                ]
            })
    }

    private static func path(_ conditional: Conditional<NetworkPath>, _ stack: StackWays) -> Node {
        let path = conditional.value
        return [
            "subject": .string(path.subject), "purpose": .string(path.purpose),
            "hops": .array(path.hops.map { .string($0) }),
            "state": path.isBroken ? "broken" : path.isCertain ? "open" : "unknown",
            "when": text(stack.conditionSet(conditional.outcomes)), "failure": failure(path, stack),
        ]
    }

    private static func failure(_ path: NetworkPath, _ stack: StackWays) -> Node {
        guard let (hop, blocker) = path.failure else { return .null }
        let place = stack.place(of: blocker)
        return [
            "hop": .string(hop), "reason": .string(blocker.reason), "fix": .string(blocker.fix),
            "logicalID": .string(blocker.place.element),
            "file": text(place?.file),
            "line": place.map { .number($0.line) } ?? .null, "column": place.map { .number($0.column) } ?? .null,
        ]
    }

    private static func text(_ text: String?) -> Node { text.map { .string($0) } ?? .null }
}
