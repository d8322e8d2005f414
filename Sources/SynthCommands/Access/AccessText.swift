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
            for principal in stack.principals { show(principal, stack) }
            showOutside(stack)
            if !stack.strangers.isEmpty {
                console.print("    with a role that is not here, so nobody knows what they may do", .bold)
                for holder in stack.strangers {
                    console.print("      \(holder.value.title)\(at(holder.value.place, stack))")
                }
            }
        }
    }

    private func show(_ principal: StackAccess.Principal, _ stack: StackAccess) {
        let holders = principal.holders.map(\.value)
        let title = holders.isEmpty ? principal.title : "\(principal.title): \(holders.joined(separator: ", "))"
        console.print("    \(title)\(when(principal.outcomes, stack))", .bold)
        for who in principal.assumedBy {
            let suffix = who.outcomes == principal.outcomes ? "" : when(who.outcomes, stack)
            console.print("      assumed by \(who.value)\(suffix)")
        }
        for entry in principal.entries where !entry.value.isRefused {
            show("may \(entry.value.sentence)", entry.value, entry.outcomes, stack)
        }
        for entry in principal.entries where entry.value.isRefused {
            show("may not, though a policy says so, \(entry.value.sentence)", entry.value, entry.outcomes, stack)
        }
        for entry in principal.denials {
            show("must not \(entry.value.sentence)", entry.value, entry.outcomes, stack)
        }
        for boundary in principal.boundaries {
            console.print(
                "      never more than its permissions boundary allows\(at(boundary.value, stack))"
                    + when(boundary.outcomes, stack))
        }
        for policy in principal.unknown {
            console.print(
                "      what else it may do is not known: \(policy.value.policy)\(at(policy.value.place, stack))"
                    + when(policy.outcomes, stack), .yellow)
        }
        if principal.entries.isEmpty && principal.unknown.isEmpty { console.print("      may do nothing") }
        for way in principal.escalations { show(way, stack) }
    }

    private func show(_ way: Conditional<Escalation>, _ stack: StackAccess) {
        console.print("      can get more: \(way.value.text)\(when(way.outcomes, stack))", .red)
        for place in way.value.places { console.print("        \(place.policy)\(at(place.place, stack))") }
    }

    private func show(_ sentence: String, _ entry: AccessEntry, _ outcomes: Set<Int>, _ stack: StackAccess) {
        let only = entry.conditions.isEmpty ? "" : ", only if \(entry.conditions.joined(separator: " and "))"
        console.print("      \(sentence)\(only)\(when(outcomes, stack))")
        console.print("        by \(entry.policy)\(at(entry.place, stack))")
        for refusal in entry.refusals {
            let which = entry.isRefused ? "" : "\(Self.shown(refusal.actions)), "
            console.print("        but not \(which)since \(refusal.reason)")
        }
    }

    private func showOutside(_ stack: StackAccess) {
        for (kind, title) in Self.sections {
            let found = stack.outside.filter { $0.value.kind == kind }
            if found.isEmpty { continue }
            let isOpen = kind == .anybody && found.contains { !$0.value.entry.isRefused }
            console.print("    \(title)", isOpen ? .red : .bold)
            for access in found {
                let entry = access.value.entry
                let verb = entry.isRefused ? "may not, though a policy says so," : "may"
                show("\(access.value.who) \(verb) \(entry.sentence)", entry, access.outcomes, stack)
                if access.value.isForAnyAccount {
                    console.print(
                        "        for any account: no condition on aws:SourceArn or aws:SourceAccount", .yellow)
                }
            }
        }
    }

    static let sections: [(OutsideAccess.Kind, String)] = [
        (.anybody, "anybody"), (.account, "other accounts"), (.service, "services of AWS"),
        (.federated, "whoever signs in elsewhere"), (.own, "others of the account"), (.unknown, "not known who"),
    ]

    private func at(_ place: PropertyValue, _ stack: StackAccess) -> String {
        stack.place(of: place).map { ", \($0)" } ?? ""
    }

    private func when(_ outcomes: Set<Int>, _ stack: StackAccess) -> String {
        stack.conditionSet(outcomes).map { ", when \($0)" } ?? ""
    }

    static func shown(_ actions: [String]) -> String {
        let most = 6
        let shown = actions.prefix(most).joined(separator: ", ")
        return actions.count > most ? "\(shown) and \(actions.count - most) more" : shown
    }
}

extension AccessEntry {
    /// What is done to what, and the actions: `read table 'Orders': dynamodb:GetItem, Query`.
    var sentence: String {
        let prefix = "\(service):"
        let names = actions.enumerated().map { index, action in
            index > 0 && action.lowercased().hasPrefix(prefix) ? String(action.dropFirst(prefix.count)) : action
        }
        return isNegated ? summary : "\(summary): \(AccessText.shown(names))"
    }
}
