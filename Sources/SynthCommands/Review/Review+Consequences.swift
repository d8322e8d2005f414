// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a change does to the system, and what hangs on it elsewhere.
extension Review {
    /// The sections that come last; none is empty.
    func consequences(_ locator: SourceLocator) -> [ReviewSection] {
        [
            ReviewSection(title: "parameters", items: parameters.map(item)),
            ReviewSection(title: "outputs", items: outputs.map(item)),
            ReviewSection(title: "tags of stacks", items: tags.map(item)),
            ReviewSection(title: "ways", items: ways.map { item($0, locator) }),
            ReviewSection(title: "the internet", items: restOfExposure),
            ReviewSection(title: "permissions", items: access.map { item($0, locator) }),
            ReviewSection(title: "findings", items: findingItems(locator)),
        ].filter { !$0.items.isEmpty }
    }

    private func item(_ change: ParameterChange) -> ReviewItem {
        let shown: ReviewPhrase =
            change.old == nil && change.new == nil
            ? "another value, which is hidden"
            : "\(code: quoted(change.old)) -> \(code: quoted(change.new))"
        let names = change.resources
        let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
        return ReviewItem(
            phrase: "\(code: change.name) \(shown)\(names.isEmpty ? ": nothing follows" : ": changes \(list)")")
    }

    private func quoted(_ text: String?) -> String {
        values.text(text.map { Node.string($0) })
    }

    private func item(_ change: OutputChange) -> ReviewItem {
        let takers = (change.new == nil ? change.takersBefore + change.takersAfter : change.takersAfter)
        let names = takers.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let users = names.isEmpty ? "" : ", taken by \(names.map { "'\($0)'" }.joined(separator: ", "))"
        let cause = change.cause.map { ", since \($0)" } ?? ""
        switch (change.old, change.new) {
        case (nil, let new):
            return ReviewItem(phrase: "+ \(code: change.name) \(code: values.text(new))\(users)", style: .green)
        case (_, nil):
            let isMissed = !change.takersAfter.isEmpty
            return ReviewItem(
                phrase: "- \(code: change.name)\(users)\(isMissed ? ", which then has nothing to take" : "")",
                style: .red)
        case (let old?, let new?):
            let (was, isNow) = values.texts(old, new)
            let shown: ReviewPhrase =
                old == new
                ? "\(code: isNow)" : "\(code: was) -> \(code: isNow)"
            return ReviewItem(phrase: "~ \(code: change.name) \(shown)\(cause)\(users)", style: .yellow)
        }
    }

    private func item(_ change: TagChange) -> ReviewItem {
        ReviewItem(
            phrase:
                "\(code: change.stack): \(code: change.key) \(code: quoted(change.old)) -> \(code: quoted(change.new)), on all that it holds"
        )
    }

    private func item(_ change: WayChange, _ locator: SourceLocator) -> ReviewItem {
        let what = "\(change.kind.rawValue): \(change.subject): \(change.purpose)"
        switch change.kind {
        case .opened, .mended: return ReviewItem(phrase: ReviewPhrase(what), style: .green)
        case .closed: return ReviewItem(phrase: ReviewPhrase(what), style: .red)
        case .rerouted:
            let known = Set(change.old.map(\.description))
            let ways = change.new.map(\.description).filter { !known.contains($0) }
            return ReviewItem(
                phrase: ReviewPhrase(what), style: .yellow, details: ways.map { ReviewItem(phrase: ReviewPhrase($0)) })
        case .broken:
            let details = change.blocker.map { blocker in
                let place = locator.place(of: blocker.place.path, from: blocker.place.location)
                return [
                    ReviewItem(phrase: ReviewPhrase("because: \(blocker.reason)")),
                    ReviewItem(phrase: ReviewPhrase("fix: \(blocker.fix)\(place.map { ", \($0)" } ?? "")")),
                ]
            }
            return ReviewItem(phrase: ReviewPhrase(what), style: .red, details: details ?? [])
        }
    }

    /// What is admitted without a route, and what the internet comes to no more.
    private var restOfExposure: [ReviewItem] {
        exposure.gained.filter { $0.certainty == .withoutRoute }.map {
            ReviewItem(phrase: "may reach, if there were a route: \(code: $0.name): \($0.reason)", style: .yellow)
        }
            + exposure.lost.filter { $0.certainty != .withoutRoute }.map {
                ReviewItem(phrase: "no more: \(code: $0.name)\($0.ports.map { " at \($0)" } ?? "")", style: .green)
            }
    }

    private func item(_ change: AccessDifference.Change, _ locator: SourceLocator) -> ReviewItem {
        func may(_ sign: String, _ entry: AccessEntry, _ style: Console.Style) -> ReviewItem {
            let only = entry.conditions.isEmpty ? "" : ", only if \(entry.conditions.joined(separator: " and "))"
            let place = locator.place(of: entry.place.path, from: entry.place.location)
            return ReviewItem(
                phrase: "\(sign) may \(entry.sentence)\(only), by \(entry.policy)\(place.map { ", \($0)" } ?? "")",
                style: style)
        }
        func remark(_ sign: String, _ remark: AccessSnapshot.Remark, _ style: Console.Style) -> ReviewItem {
            ReviewItem(phrase: "\(sign) \(remark.text)", style: style)
        }
        let state = change.isNew ? " (new)" : change.isGone ? " (gone)" : ""
        return ReviewItem(
            phrase: "\(change.who)\(state)",
            details: change.gained.map { may("+", $0, .yellow) } + change.newRemarks.map { remark("+", $0, .yellow) }
                + change.lost.map { may("-", $0, .plain) } + change.goneRemarks.map { remark("-", $0, .plain) })
    }

    private func findingItems(_ locator: SourceLocator) -> [ReviewItem] {
        func item(_ sign: String, _ found: FindingsChange.Found, _ style: Console.Style) -> ReviewItem {
            let finding = locator.located(found.finding)
            let place = finding.location.map { ", \($0)" } ?? ""
            return ReviewItem(
                phrase: "\(sign) \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]\(place)",
                style: style)
        }
        return findings.new.map { item("new", $0, $0.finding.severity == .note ? .cyan : .yellow) }
            + findings.gone.map { item("gone", $0, .green) }
    }
}
