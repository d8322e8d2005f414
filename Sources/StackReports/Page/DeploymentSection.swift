// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a deployment does, step by step.
struct DeploymentSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let deployment = page.report.deployment
        return .init(
            id: "deployment", title: "Deployment",
            lead: """
                In which order CloudFormation makes everything, as if nothing were there yet. Stacks follow each other; within one, what
                is in a step is made at once, as soon as what it waits for is there.
                """,
            content: deployment.stacks.isEmpty
                ? .nothing
                : """
                \(deployment.stacks.enumerated().map { stack($1, number: $0 + 1) }.joined("\n"))
                <ul class="lines">\(deployment.notes.map { Lines(page.names, nil).item($0) })</ul>
                """)
    }

    private func stack(_ stack: EnvironmentReport.Deployment.Stack, number: Int) -> HTML {
        let rows = stack.steps.flatMap { step -> [Table.Row] in
            let state: HTML = step.state.isEmpty ? .nothing : " <span class=\"soft\">\(step.state)</span>"
            return [.heading("\(step.title)\(state)")] + step.actions.map { action($0, stack.name) }
        }
        return """
            <div data-group><h3>\(number). \(stack.title.printable)<small>\(stack.summary)</small></h3>
            \(Table(["Resource", "Type", "Takes", "After"], rows, shape: "steps").html)
            <ul class="lines">\(stack.lines.map { Lines(page.names, stack.name).item($0) })</ul></div>
            """
    }

    private func action(_ action: EnvironmentReport.Deployment.Action, _ stack: String) -> Table.Row {
        .cells([
            "\(action.verb) \(page.names.link(action.name, in: stack))", "<code class=\"soft\">\(action.type)</code>",
            "\(action.duration)", page.names.links(action.waitsFor, in: stack),
        ])
    }
}
