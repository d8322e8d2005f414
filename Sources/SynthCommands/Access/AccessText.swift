// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Shows who may do what, a block for each principal.
struct AccessText {
    let console: Console

    func show(_ requested: RequestedStacks, _ stacks: [StackAccess]) {
        console.print(requested.region.map { "\(requested.title): \($0)" } ?? requested.title, .bold)
        let told = stacks.filter { !$0.principals.isEmpty || !$0.outside.isEmpty || !$0.strangers.isEmpty }
        if told.isEmpty { console.print("  nobody: nothing in it gives anybody permissions") }
        for stack in told {
            if stack.name != requested.title { console.print("  \(stack.name)", .cyan) }
            let lines = AccessLines(stack: stack)
            for principal in stack.principals { show(principal, lines) }
            showOutside(stack, lines)
            if !stack.strangers.isEmpty {
                console.print("    with a role that is not here, so nobody knows what they may do", .bold)
                for holder in stack.strangers {
                    console.print("      \(holder.value.title)\(lines.at(holder.value.place))")
                }
            }
        }
    }

    private func show(_ principal: StackAccess.Principal, _ lines: AccessLines) {
        let holders = principal.holders.map(\.value)
        let title = holders.isEmpty ? principal.title : "\(principal.title): \(holders.joined(separator: ", "))"
        console.print("    \(title)\(lines.when(principal.outcomes))", .bold)
        for line in lines.lines(of: principal) { show(line) }
    }

    private func show(_ line: AccessLine) {
        console.print("      \(line.text)", line.style)
        for under in line.under { console.print("        \(under.text)", under.style) }
    }

    private func showOutside(_ stack: StackAccess, _ lines: AccessLines) {
        for (kind, title) in AccessLines.sections {
            let found = stack.outside.filter { $0.value.kind == kind }
            if found.isEmpty { continue }
            let isOpen = kind == .anybody && found.contains { !$0.value.entry.isRefused }
            console.print("    \(title)", isOpen ? .red : .bold)
            for access in found { show(lines.line(of: access)) }
        }
    }
}
