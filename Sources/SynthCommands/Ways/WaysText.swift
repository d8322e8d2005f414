// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Shows paths a line each, by what they are for and whose they are.
struct WaysText {
    let console: Console

    func show(_ requested: RequestedStacks, _ stacks: [StackWays]) {
        console.print(requested.region.map { "\(requested.title): \($0)" } ?? requested.title, .bold)
        let traveled = stacks.filter { !$0.paths.isEmpty || !$0.reachableGroups.isEmpty }
        if traveled.isEmpty { console.print("  no ways: nothing in it sends or takes traffic that is followed here") }
        for stack in traveled {
            if stack.name != requested.title { console.print("  \(stack.name)", .cyan) }
            for group in stack.grouped {
                console.print("    \(group[0].value.subject): \(group[0].value.purpose)", .bold)
                for path in group { show(path, stack) }
            }
            let groups = stack.reachableGroups.map { "'\($0.value)'\(Self.suffix($0.outcomes, stack))" }
            console.print(
                "    the internet can route to: \(groups.isEmpty ? "no security group" : groups.joined(separator: ", "))"
            )
        }
    }

    private func show(_ conditional: Conditional<NetworkPath>, _ stack: StackWays) {
        let path = conditional.value
        let suffix = Self.suffix(conditional.outcomes, stack)
        let passed = path.hops.joined(separator: " -> ")
        guard let failure = path.failure else {
            return path.isCertain
                ? console.print("      \(passed)\(suffix)")
                : console.print("      \(passed) (as far as it can be followed)\(suffix)", .yellow)
        }
        console.print("      \(passed) -X-> \(failure.hop)\(suffix)", .red)
        console.print("        because: \(failure.blocker.reason)")
        console.print("        fix: \(failure.blocker.fix)")
        if let place = stack.place(of: failure.blocker) {
            console.print("        at: \(place)")
        }
    }

    private static func suffix(_ outcomes: Set<Int>, _ stack: StackWays) -> String {
        stack.conditionSet(outcomes).map { ", when \($0)" } ?? ""
    }
}
