// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Every resource of every stack, each with its facts.
struct ResourcesSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let stacks = page.report.stacks.filter { !$0.resources.isEmpty }
        return .init(
            id: "resources", title: "Resources", count: stacks.reduce(0) { $0 + $1.resources.count },
            tools: "<div class=\"tools\"><button type=\"button\" data-open=\"all-resources\">Open all</button></div>",
            content: stacks.isEmpty ? .nothing : "<div id=\"all-resources\">\(stacks.map(stack).joined("\n"))</div>")
    }

    private func stack(_ stack: EnvironmentReport.Stack) -> HTML {
        let about = [stack.stackName, stack.description].compactMap { $0 }.joined(separator: " · ")
        return """
            <div data-group><h3>\(stack.name.printable)<small>\(about)</small></h3>
            <div class="list">
            \(stack.resources.map { resource($0, stack.name) }.joined("\n"))
            </div></div>
            """
    }

    private func resource(_ resource: EnvironmentReport.Resource, _ stack: String) -> HTML {
        let tree = PropertyTree(names: page.names, stack: stack)
        let pieces = [resource.properties?.objectValue?.members ?? [], resource.attributes].filter { !$0.isEmpty }
        let properties = pieces.map { tree.lines($0) }.joined("\n\n")
        let state: HTML = resource.isMade ? .nothing : " <span class=\"soft\">(not made)</span>"
        return """
            <details class="item" id="\(Anchor.id("r", resource.name))" data-item>\
            <summary><span class="name">\(PageNames.shown(resource.name, in: stack))\(state)</span>\
            <span class="type">\(resource.type)</span></summary>
            <div class="body"><dl class="facts">\(facts(of: resource, stack))</dl>\
            \(properties.isEmpty ? .nothing : "<pre class=\"tree\">\(properties)</pre>")</div></details>
            """
    }

    private func facts(of resource: EnvironmentReport.Resource, _ stack: String) -> HTML {
        var facts: [HTML] = []
        func add(_ term: String, _ value: HTML?) {
            if let value { facts.append("<dt>\(term)</dt><dd>\(value)</dd>") }
        }
        add("Type", "<code>\(resource.type)</code>")
        add("Written at", resource.place.map(Place.whole))
        add(
            "Documentation",
            resource.page.map { "<a class=\"page-of-aws\" href=\"\($0)\" rel=\"noreferrer\">AWS reference</a>" })
        add("Condition", resource.condition.map { page.names.sentence($0, in: stack) })
        for fact in resource.facts { add(fact.term, page.names.sentence(fact.text, in: stack)) }
        add("Refers to", resource.refersTo.isEmpty ? nil : page.names.links(resource.refersTo, in: stack))
        add("Referred to by", resource.referredBy.isEmpty ? nil : page.names.links(resource.referredBy, in: stack))
        return facts.joined("")
    }
}
