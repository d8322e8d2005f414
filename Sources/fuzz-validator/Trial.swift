// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateAnalysis
import TemplateModel
import TemplateValidation
import YAML

/// Everything that is done with a template that somebody gives: it is read, judged, followed and priced.
struct Trial {
    private let text: [UInt8]
    private let region: String?
    private let values: [ParameterValue]?

    /// - Parameter values: what the template's parameters get, when anything.
    init(_ text: [UInt8], region: String? = "eu-west-1", values: [ParameterValue]? = nil) {
        self.text = text
        self.region = region
        self.values = values
    }

    /// - Returns: whether the text is JSON or YAML.
    func run() -> Bool {
        guard let root = try? TemplateText.read(text, file: "template").root else { return false }
        let template = Template(root: root)
        validate(template)
        follow(template)
        estimate(template)
        return true
    }

    private func validate(_ template: Template) {
        let parameters = values.map { ValidationInput.Parameters(values: $0) }
        let input = ValidationInput(template: template, parameters: parameters, region: region)
        for finding in Validator.diagnostics(for: input) { _ = finding.description }
    }

    private func follow(_ template: Template) {
        for outcome in template.outcomes(parameters: values ?? [], region: region, stackName: "stack") {
            let traffic = Traffic(outcome)
            for way in traffic.paths { _ = "\(way)" }
            _ = traffic.groupsReachableFromInternet
            askAccess(AccessModel(outcome))
        }
        judgeTogether(template)
        judgeChange(of: template)
    }

    private func askAccess(_ model: AccessModel) {
        for list in model.lists { for entry in list.entries + list.denials { _ = entry.summary } }
        for access in model.outside { _ = access.entry.summary }
        for way in model.escalations { _ = way.text }
        let snapshot = AccessSnapshot([model])
        _ = AccessDifference(from: AccessSnapshot([]), to: snapshot).changes
        _ = AccessDifference(from: snapshot, to: snapshot).changes
    }

    /// The template deployed over itself, with other values and without its last resource.
    private func judgeChange(of template: Template) {
        var root = template.root
        if var sections = root.objectValue, var resources = sections["Resources"]?.objectValue {
            resources.members = resources.members.dropLast()
            sections["Resources"] = Node(.object(resources))
            root = Node(.object(sections))
        }
        func stacks(_ root: Node, _ values: [ParameterValue]) -> JoinedStacks {
            JoinedStacks(
                [StackPart(name: "stack", stackName: "stack", template: Template(root: root), parameters: values)],
                region: region)
        }
        for (old, new) in [(template.root, root), (root, template.root)] {
            let change = SystemChange(from: stacks(old, values ?? []), to: stacks(new, []), isOneStack: false)
            for resource in change.resources { _ = resource.description }
            for refusal in change.refusals { _ = refusal.description }
        }
    }

    /// The template as two stacks of an environment, and as one that they may nest.
    private func judgeTogether(_ template: Template) {
        let stacks = JoinedStacks(
            ["stack", "later", nil].map { name in
                StackPart(
                    name: name ?? "nested", stackName: name, template: template, parameters: values ?? [],
                    file: "template.json")
            }, region: region)
        let input = ValidationInput(template: template, region: region)
        for finding in Validator.findings(for: [input, input, input], in: stacks).joined() {
            _ = finding.description
        }
    }

    private func estimate(_ template: Template) {
        let subjects = ["first", "second"].map {
            CostSubject(name: $0, template: template, parameterValues: values ?? [])
        }
        _ = CostEstimator(region: region ?? "us-east-1")?.estimate(subjects)
    }
}
