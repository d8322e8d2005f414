// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Who may do what.
struct AccessSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let systems = page.report.access.filter { !$0.principals.isEmpty }
        return .init(
            id: "access", title: "Who may do what",
            count: systems.reduce(0) { $0 + $1.principals.count },
            tools: "<div class=\"tools\"><button type=\"button\" data-open=\"all-access\">Open all</button></div>",
            content: systems.isEmpty
                ? .nothing
                : "<div id=\"all-access\">\(systems.map { self.system($0, isAlone: systems.count == 1) }.joined("\n"))</div>"
        )
    }

    private func system(_ system: EnvironmentReport.Access, isAlone: Bool) -> HTML {
        let title: HTML = isAlone ? .nothing : "<h3>\(system.name.printable)</h3>\n"
        let all = system.principals.map { principal -> HTML in
            let holders = principal.holders.map { page.names.sentence($0, in: system.name) }.joined(", ")
            let acting: HTML = holders.isEmpty ? .nothing : "<p class=\"soft\">Acting with it: \(holders)</p>"
            let grave = principal.lines.filter { $0.tone == .bad }.count
            let mark: HTML = grave == 0 ? .nothing : " <span class=\"tag bad\">\(grave) to look at</span>"
            return """
                <details class="item" data-item><summary><span class="name">\(page.names.sentence(principal.title, in: system.name, linking: false))\(mark)</span>\
                <span class="type">\(principal.lines.count) \(principal.lines.count == 1 ? "line" : "lines")</span></summary>
                <div class="body">\(acting)<ul class="lines">\
                \(principal.lines.map { Lines(page.names, system.name).plain($0) })</ul></div></details>
                """
        }
        return "<div data-group>\(title)<div class=\"list\">\(all.joined("\n"))</div></div>"
    }
}

extension Lines {
    /// A line that is found with what holds it.
    func plain(_ line: EnvironmentReport.Line) -> HTML {
        let tone: HTML = line.tone == .plain ? .nothing : " class=\"\(line.tone.rawValue)\""
        return """
            <li><span\(tone)>\(names.sentence(line.text, in: stack))</span>\
            \(line.under.map { "<span class=\"under\">\(names.sentence($0, in: stack))</span>" as HTML })</li>
            """
    }
}
