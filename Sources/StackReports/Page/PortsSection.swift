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
        let rows = system.rules.map { rule -> Table.Row in
            let from: HTML =
                rule.isPublic ? "<span class=\"bad\">\(rule.from)</span>" : names.sentence(rule.from, in: system.name)
            let when: HTML = rule.condition.map { "<br><span class=\"soft\">when \($0)</span>" } ?? .nothing
            let members =
                rule.members.isEmpty
                ? "<span class=\"soft\">nothing that is known</span>" : names.links(rule.members, in: system.name)
            return .cells([
                "\(names.link(rule.group, in: system.name))\(when)", "<span class=\"nowrap\">\(rule.ports)</span>",
                from, members,
                rule.place.map { "<code class=\"soft\">\($0)</code>" } ?? .nothing,
            ])
        }
        return
            "<div data-group>\(title)\(entrances)\n\(Table(["Security group", "Port", "From", "To", "Written at"], rows).html)</div>"
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
