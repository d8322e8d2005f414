// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Reviews as one comment of a pull request: a table of all, what must not be missed, and folded below it the rest.
struct ReviewMarkdown {
    /// By this a program finds its comment again.
    static let marker = "<!-- synth review -->"
    /// How many environments the table names.
    private static let rows = 100

    private let mask: Mask
    private let program: String
    private let locator = SourceLocator()

    init(hiding mask: Mask, program: String) {
        self.mask = mask
        self.program = program
    }

    /// - Parameter gone: the environments that are no more.
    func text(_ reviews: [Review], from what: String, gone: [String]) -> String {
        var page = MarkdownPage()
        page.add([Self.marker, "### \(line("What changes from \(code: what)"))", ""])
        addTable(reviews, to: &page)
        for name in gone { page.add(["", line(ReviewText.sentence(gone: name)) + "."]) }
        for review in reviews { addWarnings(review, reviews.count, to: &page) }
        for review in reviews { addDetails(review, reviews.count, to: &page) }
        page.finish("Run \(line("\(code: "\(program) review --from \(what)")")) to see all of it.")
        return page.text
    }

    private func addTable(_ reviews: [Review], to page: inout MarkdownPage) {
        let summaries = reviews.map(ReviewSummary.init)
        let used = ReviewSummary.Count.allCases.filter { count in summaries.contains { $0.counts[count] ?? 0 > 0 } }
        let hasCosts = reviews.contains { $0.cost != nil }
        let headings = ["environment"] + used.map(\.heading) + (hasCosts ? ["USD a month"] : [])
        let rows = zip(reviews, summaries).prefix(Self.rows).map { review, summary in
            let cells = used.map { count in
                let number = summary.counts[count] ?? 0
                return number == 0 ? "" : count.isGrave ? "**\(number)**" : "\(number)"
            }
            // A table takes its bars out of code first.
            let title = line("\(code: review.title)").replacing("|", with: "\\|")
            return ["\(title)\(review.isEmpty ? ": nothing changes" : "")"] + cells
                + (hasCosts ? [cost(review)] : [])
        }
        let lines = [headings, headings.map { _ in "---" }] + rows
        page.add(lines.map { "| \($0.joined(separator: " | ")) |" })
        if reviews.count > Self.rows { page.add(["", "and \(reviews.count - Self.rows) more"]) }
    }

    private func cost(_ review: Review) -> String {
        guard let cost = review.cost else { return "" }
        return cost.isSame ? cost.after.total.money : "\(cost.before.total.money) → \(cost.after.total.money)"
    }

    private func addWarnings(_ review: Review, _ count: Int, to page: inout MarkdownPage) {
        let sections = review.warnings(locator)
        guard !sections.isEmpty || review.absence != nil else { return }
        if count > 1 { page.add(["", "#### \(line("\(code: review.title)"))"]) }
        if let absence = review.absence { page.add(["", line("\(absence): compared with nothing.")]) }
        for section in sections {
            page.add(
                section.items.map { lines($0, "") }, after: ["", "**\(line(ReviewPhrase(section.title)))**"], before: []
            )
        }
    }

    private func addDetails(_ review: Review, _ count: Int, to page: inout MarkdownPage) {
        let title = count > 1 ? "\(review.title): " : ""
        for section in review.resourceSections(locator) + review.consequences(locator) {
            let number = "\(section.items.count)"
            let heading = ReviewPhrase("\(title)\(section.title) (\(number))")
            page.add(
                section.items.map { lines($0, "") },
                after: ["", "<details><summary>\(line(heading))</summary>", ""], before: ["", "</details>"])
        }
    }

    private func lines(_ item: ReviewItem, _ indent: String) -> [String] {
        let text = line(item.phrase)
        // A sign at the beginning would be another bullet.
        let isSigned = text.hasPrefix("+ ") || text.hasPrefix("- ")
        return ["\(indent)- \(isSigned ? "\\" : "")\(text)"] + item.details.flatMap { lines($0, indent + "  ") }
    }

    private func line(_ phrase: ReviewPhrase) -> String { phrase.markdown(hiding: mask) }
}

extension ReviewSummary.Count {
    /// Whether a reader must see it in the table.
    fileprivate var isGrave: Bool {
        switch self {
        case .refused, .dataLost, .exposed, .interrupted, .replaced: true
        default: false
        }
    }
}
