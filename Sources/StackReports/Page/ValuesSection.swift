// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stacks are given, and what they show.
struct ValuesSection {
    let page: ReportPage

    var parameters: ReportPage.Section {
        let stacks = page.report.stacks.filter { !$0.parameters.isEmpty }
        let rows = stacks.flatMap { stack in
            [heading(stack, stacks.count)] + stack.parameters.map { parameter($0, stack) }
        }
        return .init(
            id: "parameters", title: "Parameters", count: stacks.reduce(0) { $0 + $1.parameters.count },
            content: Table(["Name", "Type", "Value", "From"], rows, shape: "values").html)
    }

    var outputs: ReportPage.Section {
        let stacks = page.report.stacks.filter { !$0.outputs.isEmpty }
        let isExporting = stacks.contains { $0.outputs.contains { $0.exportName != nil } }
        let rows = stacks.flatMap { stack in
            [heading(stack, stacks.count)] + stack.outputs.map { output($0, stack, isExporting) }
        }
        return .init(
            id: "outputs", title: "Outputs", count: stacks.reduce(0) { $0 + $1.outputs.count },
            content: Table(["Name", "Value"] + (isExporting ? ["Export"] : []), rows, shape: "values").html)
    }

    private func heading(_ stack: EnvironmentReport.Stack, _ count: Int) -> Table.Row {
        count > 1 ? .heading("\(stack.name.printable)") : .none
    }

    private func parameter(_ parameter: EnvironmentReport.Parameter, _ stack: EnvironmentReport.Stack) -> Table.Row {
        let value: HTML =
            parameter.isHidden
            ? "<span class=\"soft\">\(Mask.sign)</span>" : parameter.value.map { "<code>\($0)</code>" } ?? .nothing
        let source: HTML =
            parameter.source.isEmpty
            ? Place.short(parameter.place) : "\(parameter.source) \(Place.short(parameter.place))"
        return .cells(
            [
                name(parameter.name, parameter.description, stack), "<code>\(parameter.type)</code>", value,
                "<span class=\"soft\">\(source)</span>",
            ], id: Anchor.id("p", parameter.name))
    }

    private func output(
        _ output: EnvironmentReport.Output, _ stack: EnvironmentReport.Stack, _ isExporting: Bool
    ) -> Table.Row {
        let tree = PropertyTree(names: page.names, stack: stack.name)
        let when = output.condition.map { "when \($0)" }
        let export: HTML = output.exportName.map { "<code>\(tree.inline($0))</code>" } ?? .nothing
        let about = [output.description, when].compactMap { $0 }.joined(separator: "; ")
        return .cells(
            [name(output.name, about, stack), "<code>\(tree.inline(output.value))</code>"]
                + (isExporting ? [export] : []))
    }

    private func name(_ name: String, _ description: String?, _ stack: EnvironmentReport.Stack) -> HTML {
        let about: HTML =
            description.flatMap { $0.isEmpty ? nil : "<br><span class=\"soft\">\($0)</span>" } ?? .nothing
        return "<code class=\"name\">\(PageNames.shown(name, in: stack.name))</code>\(about)"
    }
}
