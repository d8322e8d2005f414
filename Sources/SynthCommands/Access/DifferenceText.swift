// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Shows what each principal has gained and lost.
struct DifferenceText {
    let console: Console
    private let locator = SourceLocator()

    init(console: Console) { self.console = console }

    func show(_ title: String, against: String, _ changes: [AccessDifference.Change]) {
        console.print("\(title) against \(against)", .bold)
        if changes.isEmpty { console.print("  nobody may more or less") }
        for change in changes {
            let state = change.isNew ? " (new)" : change.isGone ? " (gone)" : ""
            console.print("  \(change.who)\(state)", .bold)
            for entry in change.gained { show("+", entry, .green) }
            for remark in change.newRemarks { show("+", remark, .green) }
            for entry in change.lost { show("-", entry, .red) }
            for remark in change.goneRemarks { show("-", remark, .red) }
        }
    }

    private func show(_ sign: String, _ entry: AccessEntry, _ style: Console.Style) {
        let only = entry.conditions.isEmpty ? "" : ", only if \(entry.conditions.joined(separator: " and "))"
        console.print("    \(sign) may \(entry.sentence)\(only)", style)
        console.print("        by \(entry.policy)\(at(entry.place))")
    }

    private func show(_ sign: String, _ remark: AccessSnapshot.Remark, _ style: Console.Style) {
        console.print("    \(sign) \(remark.text)\(remark.place.map(at) ?? "")", style)
    }

    private func at(_ place: PropertyValue) -> String {
        locator.place(of: place.path, from: place.location).map { ", \($0)" } ?? ""
    }
}
