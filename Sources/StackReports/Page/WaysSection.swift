// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The ways that traffic takes, and where they break.
struct WaysSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let systems = page.report.ways.filter { !$0.groups.isEmpty }
        let count = systems.flatMap(\.groups).reduce(0) { $0 + $1.ways.count }
        return .init(
            id: "ways", title: "Ways", count: count,
            lead: "What sends to what, hop by hop, as networks, security groups and endpoints let it.",
            content: systems.map { self.system($0, isAlone: systems.count == 1) }.joined("\n"))
    }

    private func system(_ system: EnvironmentReport.Ways, isAlone: Bool) -> HTML {
        let subjects = system.groups.map(\.subject).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let groups = subjects.map { subject -> HTML in
            let own = system.groups.filter { $0.subject == subject }
            return """
                <div data-group><h3>\(page.names.sentence(subject, in: system.name))</h3>
                \(own.map { group($0, system.name) }.joined("\n"))</div>
                """
        }
        let title: HTML = isAlone ? .nothing : "<h3>\(system.name.printable)</h3>\n"
        return "<div data-group>\(title)\(groups.joined("\n"))</div>"
    }

    private func group(_ group: EnvironmentReport.Ways.Group, _ system: String) -> HTML {
        """
        <div class="purpose" data-group><p class="soft">\(page.names.sentence(group.purpose, in: system))</p>\
        <div>\(group.ways.map { way($0, system) }.joined("\n"))</div></div>
        """
    }

    private func way(_ way: EnvironmentReport.Way, _ system: String) -> HTML {
        func sentence(_ text: String) -> HTML { page.names.sentence(text, in: system) }
        var hops = way.hops.map { "<span>\(sentence($0))</span>" as HTML }
        if let failure = way.failure { hops.append("<span class=\"bad\">\(sentence(failure.hop))</span>") }
        if !way.isCertain, way.failure == nil {
            hops.append("<span class=\"warn\">as far as it can be followed</span>")
        }
        let when: HTML = way.condition.map { "<p class=\"soft\">when \(sentence($0))</p>" } ?? .nothing
        let failure: HTML =
            way.failure.map { failure in
                let place: HTML = failure.place.map { "<p class=\"soft\">\(Place.whole($0))</p>" } ?? .nothing
                return "<p>\(sentence(failure.reason))</p><p><b>Fix:</b> \(sentence(failure.fix))</p>\(place)"
            } ?? .nothing
        return "<div class=\"way\" data-item><div class=\"hops\">\(hops)</div>\(when)\(failure)</div>"
    }
}
