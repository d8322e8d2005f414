// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A sentence about who may do what, with what is told below it.
struct AccessLine {
    let text: String
    var style: Console.Style = .plain
    var under: [(text: String, style: Console.Style)] = []
}

/// What principals may do in sentences, whoever shows them.
struct AccessLines {
    let stack: StackAccess

    func lines(of principal: StackAccess.Principal) -> [AccessLine] {
        var lines = principal.assumedBy.map { who in
            let suffix = who.outcomes == principal.outcomes ? "" : when(who.outcomes)
            return AccessLine(text: "assumed by \(who.value)\(suffix)")
        }
        for entry in principal.entries where !entry.value.isRefused {
            lines.append(line("may \(entry.value.sentence)", entry.value, entry.outcomes))
        }
        for entry in principal.entries where entry.value.isRefused {
            lines.append(line("may not, though a policy says so, \(entry.value.sentence)", entry.value, entry.outcomes))
        }
        for entry in principal.denials {
            lines.append(line("must not \(entry.value.sentence)", entry.value, entry.outcomes))
        }
        for boundary in principal.boundaries {
            lines.append(
                AccessLine(
                    text: "never more than its permissions boundary allows\(at(boundary.value))"
                        + when(boundary.outcomes)))
        }
        for policy in principal.unknown {
            lines.append(
                AccessLine(
                    text: "what else it may do is not known: \(policy.value.policy)\(at(policy.value.place))"
                        + when(policy.outcomes), style: .yellow))
        }
        if principal.entries.isEmpty && principal.unknown.isEmpty { lines.append(AccessLine(text: "may do nothing")) }
        for way in principal.escalations {
            lines.append(
                AccessLine(
                    text: "can get more: \(way.value.text)\(when(way.outcomes))", style: .red,
                    under: way.value.places.map { ("\($0.policy)\(at($0.place))", .plain) }))
        }
        return lines
    }

    /// What is let to others than the template makes.
    func line(of access: Conditional<OutsideAccess>) -> AccessLine {
        let entry = access.value.entry
        let verb = entry.isRefused ? "may not, though a policy says so," : "may"
        var line = line("\(access.value.who) \(verb) \(entry.sentence)", entry, access.outcomes)
        if access.value.isForAnyAccount {
            line.under.append(("for any account: no condition on aws:SourceArn or aws:SourceAccount", .yellow))
        }
        return line
    }

    private func line(_ sentence: String, _ entry: AccessEntry, _ outcomes: Set<Int>) -> AccessLine {
        let only = entry.conditions.isEmpty ? "" : ", only if \(entry.conditions.joined(separator: " and "))"
        let refusals = entry.refusals.map { refusal -> (text: String, style: Console.Style) in
            let which = entry.isRefused ? "" : "\(Self.shown(refusal.actions)), "
            return ("but not \(which)since \(refusal.reason)", .plain)
        }
        return AccessLine(
            text: "\(sentence)\(only)\(when(outcomes))",
            under: [("by \(entry.policy)\(at(entry.place))", .plain)] + refusals)
    }

    /// Who they are, and what is told of them.
    static let sections: [(OutsideAccess.Kind, String)] = [
        (.anybody, "anybody"), (.account, "other accounts"), (.service, "services of AWS"),
        (.federated, "whoever signs in elsewhere"), (.own, "others of the account"), (.unknown, "not known who"),
    ]

    func at(_ place: PropertyValue) -> String { stack.place(of: place).map { ", \($0)" } ?? "" }

    func when(_ outcomes: Set<Int>) -> String { stack.conditionSet(outcomes).map { ", when \($0)" } ?? "" }

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
        return isNegated ? summary : "\(summary): \(AccessLines.shown(names))"
    }
}
