// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What rules found, with what to do.
struct FindingsSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let findings = page.report.findings
        return .init(
            id: "findings", title: "Findings", count: findings.count,
            content: findings.isEmpty
                ? "<p>No rule finds anything.</p>" : findings.map(finding).joined("\n"))
    }

    private func finding(_ finding: EnvironmentReport.Finding) -> HTML {
        func sentence(_ text: String) -> HTML { page.names.sentence(text, in: finding.stack) }
        let about = finding.element.map { " in \(page.names.link($0, in: finding.stack))" as HTML } ?? .nothing
        let fix: HTML = finding.fix.isEmpty ? .nothing : "<p><b>Fix:</b> \(sentence(finding.fix))</p>"
        let place: HTML = finding.place.map { ", \(Place.whole($0))" } ?? .nothing
        return """
            <div class="finding" data-item><div><span class="tag \(finding.tone.rawValue)">\(finding.severity)</span></div>\
            <div><p class="title">\(sentence(finding.message))</p>\
            <p>\(sentence(finding.reason))</p>\(fix)\
            \(finding.notes.map { "<p class=\"soft\">\(sentence($0))</p>" as HTML })\
            <p class="soft"><code>\(finding.rule)</code>\(about), \(finding.stack.printable)\(place)</p></div></div>
            """
    }
}

/// What is silenced, and why.
struct SilencesSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let silences = page.report.silences
        return .init(
            id: "silences", title: "Silences", count: silences.count,
            lead: "What a rule finds and somebody has said to be right here.",
            content: silences.isEmpty ? .nothing : "<div class=\"list\">\(silences.map(silence).joined("\n"))</div>")
    }

    private func silence(_ silence: EnvironmentReport.Silence) -> HTML {
        let stack = silence.stacks.count == 1 ? silence.stacks.first : nil
        let about = silence.element.map { page.names.link($0, in: stack) } ?? "<span class=\"soft\">anywhere</span>"
        let terms = silence.terms + [silence.stacks.joined(separator: ", "), silence.place].compactMap { $0 }
        let fault = silence.fault.map { "<p class=\"bad\">\($0)</p>" as HTML } ?? .nothing
        return """
            <div class="item plain" data-item><p><code class="name">\(silence.rule)</code> on \(about)</p>\
            <p>\(page.names.sentence(silence.reason, in: stack))</p>\(fault)\
            \(silence.hidden.map { "<p class=\"soft\">hides: \(page.names.sentence($0, in: stack))</p>" as HTML })\
            <p class="soft">\(terms.joined(separator: " · "))</p></div>
            """
    }
}
