// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What there is at a glance.
struct Overview {
    let page: ReportPage
    let sections: [ReportPage.Section]

    private var report: EnvironmentReport { page.report }

    var section: HTML {
        let places = [report.region, report.account.map { "account \($0)" }].compactMap { $0 }
        let stacks = report.stacks.map { $0.stackName.map { name in "\(name)" } ?? $0.name }
        return """
            <section id="overview" aria-labelledby="overview-title">
            <h1 id="overview-title">\(report.title.printable)</h1>
            <p class="soft">\(places.joined(separator: " · "))</p>
            <p class="soft">\(counted(stacks.count, "stack")): \(stacks.map { "<code>\($0)</code>" as HTML }.joined(", "))</p>
            <div class="glance">
            \(glances.joined("\n"))
            </div>
            </section>
            """
    }

    private var glances: [HTML] {
        var all: [HTML] = []
        func add(_ section: String, _ figure: String, _ words: String, _ tone: EnvironmentReport.Tone = .plain) {
            guard sections.contains(where: { $0.id == section }) else { return }
            let color = tone == .plain ? HTML.nothing : " class=\"\(tone.rawValue)\""
            all.append("<a href=\"#\(section)\"><strong\(color)>\(figure)</strong><span>\(words)</span></a>")
        }
        let resources = report.stacks.reduce(0) { $0 + $1.resources.count }
        add("resources", "\(resources)", resources == 1 ? "resource" : "resources")
        let worst = report.findings.first { $0.tone == .bad } ?? report.findings.first { $0.tone == .warn }
        add(
            "findings", report.findings.isEmpty ? "None" : "\(report.findings.count)",
            report.findings.count == 1 ? "finding" : "findings",
            worst?.tone ?? (report.findings.isEmpty ? .good : .plain))
        if !report.silences.isEmpty {
            add("silences", "\(report.silences.count)", report.silences.count == 1 ? "silence" : "silences")
        }
        let ways = report.ways.flatMap(\.groups).flatMap(\.ways)
        let broken = ways.count { $0.failure != nil }
        add(
            "ways", broken > 0 ? "\(broken) of \(ways.count)" : "\(ways.count)",
            broken > 0 ? "ways broken" : "ways, none broken", broken > 0 ? .bad : .plain)
        let open = report.ports.reduce(0) { $0 + $1.entrances.count }
        add("ports", open == 0 ? "None" : "\(open)", "open to the internet")
        if let cost = report.cost { add("cost", cost.total, "USD a month") }
        if let duration = report.deployment.duration { add("deployment", duration, "to deploy") }
        return all
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
