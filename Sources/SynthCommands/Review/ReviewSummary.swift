// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// How much of what there is in a review, the gravest first.
struct ReviewSummary {
    /// What is counted, and as which column of a table.
    enum Count: String, CaseIterable {
        case refused, dataLost, exposed, interrupted, replaced, mayBeReplaced, removed, updated, added, imported, moved
        case madeAnew, newFindings

        /// As `2 replaced`.
        func words(_ count: Int) -> String {
            switch self {
            case .refused: "\(count) refused"
            case .dataLost: "data of \(count) lost"
            case .exposed: "\(count) exposed to the internet"
            case .interrupted: "\(count) interrupted"
            case .replaced: "\(count) replaced"
            case .mayBeReplaced: "\(count) that may be replaced"
            case .removed: "\(count) removed"
            case .updated: "\(count) updated"
            case .added: "\(count) added"
            case .imported: "\(count) imported"
            case .moved: "\(count) moved"
            case .madeAnew: "\(count) made anew"
            case .newFindings: "\(count) new finding\(count == 1 ? "" : "s")"
            }
        }

        var heading: String {
            switch self {
            case .refused: "refused"
            case .dataLost: "data lost"
            case .exposed: "exposed"
            case .interrupted: "interrupted"
            case .replaced: "replaced"
            case .mayBeReplaced: "maybe replaced"
            case .removed: "removed"
            case .updated: "updated"
            case .added: "added"
            case .imported: "imported"
            case .moved: "moved"
            case .madeAnew: "made anew"
            case .newFindings: "new findings"
            }
        }
    }

    let counts: [Count: Int]

    init(_ review: Review) {
        let real = review.resources.filter { !$0.isSnapshot }
        func count(_ effects: UpdateEffect...) -> Int { real.count { effects.contains($0.effect) } }
        counts = [
            .refused: review.refusals.count, .dataLost: review.resources.count(where: \.losesData),
            .exposed: review.opened.count + review.grantedToAnybody.count,
            .interrupted: Set(review.interruptions.map(\.name)).count, .replaced: count(.replaced),
            .mayBeReplaced: count(.mayBeReplaced), .removed: count(.removed), .updated: count(.updated, .interrupted),
            .added: count(.added), .imported: count(.imported), .moved: review.resources.count { $0.movedFrom != nil },
            .madeAnew: review.resources.count { $0.isSnapshot }, .newFindings: review.findings.new.count,
        ]
    }

    /// As `1 refused, 2 replaced, 5 updated`; nil where nothing is counted.
    var text: String? {
        let parts = Count.allCases.compactMap { kind -> String? in
            guard let count = counts[kind], count > 0 else { return nil }
            return kind.words(count)
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
