// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the internet reaches, and what security groups admit.
struct PortsSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let systems = page.report.ports.filter { !$0.entrances.isEmpty || !$0.rules.isEmpty }
        return .init(
            id: "ports", title: "Open ports", count: systems.reduce(0) { $0 + $1.rules.count },
            lead: "What the internet has a way to, and whom each security group admits.",
            content: systems.map { self.system($0, isAlone: systems.count == 1) }.joined("\n"))
    }

    private func system(_ system: EnvironmentReport.Ports, isAlone: Bool) -> HTML {
        let names = page.names
        let title: HTML = isAlone ? .nothing : "<h3>\(system.name.printable)</h3>\n"
        let entrances: HTML =
            system.entrances.isEmpty
            ? "<p>Nothing here has an address that the internet can route to.</p>"
            : "<ul class=\"lines\">\(system.entrances.map { Lines(names, system.name).item($0) })</ul>"
        let groups = system.rules.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let rows = groups.flatMap { group -> [Table.Row] in
            let own = system.rules.filter { $0.group == group }
            let members: HTML =
                own[0].members.isEmpty
                ? "of nothing that is known" : "of \(names.links(own[0].members, in: system.name))"
            return [.heading("\(names.link(group, in: system.name)) <span class=\"soft\">\(members)</span>")]
                + own.map { rule($0, system.name) }
        }
        let table = Table(["Admits", "At port", "Written at"], rows, shape: "rules").html
        return """
            <div data-group>\(title)<h3>Open to the internet</h3>
            \(entrances)
            \(rows.isEmpty ? .nothing : "<h3>Security groups</h3>")
            \(table)</div>
            """
    }

    private func rule(_ rule: EnvironmentReport.Ports.Rule, _ system: String) -> Table.Row {
        let from = page.names.sentence(rule.from, in: system)
        let when: HTML =
            rule.condition.map { " <span class=\"soft\">when \(page.names.sentence($0, in: system))</span>" }
            ?? .nothing
        return .cells([
            rule.isPublic ? "<span class=\"tag bad\">\(from)</span>\(when)" : "\(from)\(when)",
            "\(rule.ports)", Place.short(rule.place),
        ])
    }
}

/// Lines with lines below them.
struct Lines {
    let names: PageNames
    let stack: String?

    init(_ names: PageNames, _ stack: String?) { (self.names, self.stack) = (names, stack) }

    func item(_ line: EnvironmentReport.Line) -> HTML {
        let tone: HTML = line.tone == .plain ? .nothing : " class=\"\(line.tone.rawValue)\""
        return """
            <li data-item><span\(tone)>\(names.sentence(line.text, in: stack))</span>\
            \(line.under.map { "<span class=\"under\">\(names.sentence($0, in: stack))</span>" as HTML })</li>
            """
    }
}
