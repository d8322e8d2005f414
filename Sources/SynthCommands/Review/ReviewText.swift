// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Shows reviews to a person: what must not be missed first, then everything.
struct ReviewText {
    let console: Console
    private let locator = SourceLocator()

    init(console: Console) { self.console = console }

    /// - Parameter gone: the environments that are no more.
    func show(_ reviews: [Review], gone: [String]) {
        for (index, review) in reviews.enumerated() {
            if index > 0 { console.print("") }
            show(review)
        }
        for name in gone {
            console.print("")
            console.print(Self.sentence(gone: name).text, .yellow)
        }
    }

    /// What becomes of an environment that is in Swift no more.
    static func sentence(gone name: String) -> ReviewPhrase {
        "\(code: name) is no environment any more: its stacks stay until somebody deletes them"
    }

    private func show(_ review: Review) {
        console.print("\(review.title) from \(review.from)\(review.region.map { ": \($0)" } ?? "")", .bold)
        if let absence = review.absence { console.print("  \(absence): compared with nothing", .yellow) }
        if let other = review.otherRegion {
            console.print("  compared with what is in \(other): nothing moves from one region to another", .yellow)
        }
        if review.isEmpty { return console.print("  nothing changes") }
        console.print("  \(ReviewSummary(review).text ?? "no resource changes")")
        if let cost = review.cost, !cost.isSame { console.print("  \(cost.text)") }
        let sections =
            review.warnings(locator) + review.resourceSections(locator) + review.consequences(locator)
        for section in sections {
            console.print("")
            console.print("  \(section.title)", section.style)
            for item in section.items { show(item, "    ") }
        }
    }

    private func show(_ item: ReviewItem, _ indent: String) {
        console.print("\(indent)\(item.phrase.text)", item.style)
        for detail in item.details { show(detail, indent + "  ") }
    }
}
