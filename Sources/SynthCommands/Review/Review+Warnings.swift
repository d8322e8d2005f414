// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a reviewer must not miss.
extension Review {
    /// The sections that come first, in the order of their gravity; none is empty.
    func warnings(_ locator: SourceLocator) -> [ReviewSection] {
        [
            ReviewSection(title: "refused", style: .red, items: refusals.map { refusal($0, locator) }),
            ReviewSection(title: "data lost", style: .red, items: resources.filter(\.losesData).map(loss)),
            ReviewSection(title: "the internet comes to", style: .red, items: newExposure),
            ReviewSection(title: "service interrupted", style: .yellow, items: interruptions.map(interruption)),
            ReviewSection(title: "looks renamed", style: .yellow, items: renames.map(rename)),
        ].filter { !$0.items.isEmpty }
    }

    private func refusal(_ refusal: Refusal, _ locator: SourceLocator) -> ReviewItem {
        let place = locator.place(of: Node.Path(), from: refusal.location)
        return ReviewItem(
            phrase: "\(code: refusal.name): \(refusal.reason)\(place.map { ", \($0)" } ?? "")", style: .red)
    }

    private func loss(_ update: ResourceUpdate) -> ReviewItem {
        let doubt = update.effect == .mayBeReplaced ? "may lose " : ""
        return ReviewItem(
            phrase: "\(code: update.name) (\(update.type)): \(doubt)\(update.lostData ?? "")", style: .red)
    }

    private var newExposure: [ReviewItem] {
        let places = opened.map { one -> ReviewItem in
            let doubt = one.certainty == .possible ? "perhaps " : ""
            let ports = one.ports.map { " at \($0)" } ?? ""
            return ReviewItem(phrase: "\(doubt)\(code: one.name)\(ports): \(one.reason)", style: .red)
        }
        return places
            + grantedToAnybody.map {
                ReviewItem(phrase: "anybody may \($0.sentence), by \($0.policy)", style: .red)
            }
    }

    private func interruption(_ interruption: ServiceInterruption) -> ReviewItem {
        ReviewItem(
            phrase: "\(code: interruption.name): \(interruption.isCertain ? "" : "perhaps: ")\(interruption.sentence)",
            style: .yellow)
    }

    private func rename(_ rename: LikelyRename) -> ReviewItem {
        let list = rename.differences
        let shown = list.prefix(3).joined(separator: ", ") + (list.count > 3 ? " and \(list.count - 3) more" : "")
        let but = list.isEmpty ? "" : ", but for \(shown)"
        return ReviewItem(
            phrase:
                "\(code: rename.new) looks like \(code: rename.old)\(but); CloudFormation would make the one and delete the other: \(code: rename.remedy) keeps it",
            style: .yellow)
    }
}
