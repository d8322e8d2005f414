// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import StackDSL
import TemplateModel

/// `synth expand`: the template that the transform of SAM makes of one.
enum ExpandCommand: Command {
    static let name = "expand"
    static let summary = "Print what the transform of SAM makes of a template: plain CloudFormation."
    static let usage = """
        FILE [OPTIONS], where - is standard input
        ENVIRONMENT [--stack NAME] [OPTIONS]
        """
    static let options: [Option] = [form, .parameters, region, .stack]

    static let form = Option(
        name: "--format", value: "FORM", choices: TemplateForm.allCases.map(\.rawValue),
        help: "The form that it is printed in (that of the file; json for an environment).")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that a template in a file will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let subject = try invocation.namesFiles ? file(invocation) : stack(invocation)
        guard
            let expansion = ServerlessExpansion(
                of: subject.template, parameters: subject.values, region: subject.region)
        else {
            throw CommandFailure(
                "\(subject.name) names no transform AWS::Serverless-2016-10-31; there is nothing to expand")
        }
        let findings = Findings([(subject.name, expansion.findings(in: subject.template))])
        invocation.tell(findings)
        let form = invocation.arguments.value(form).flatMap { TemplateForm(rawValue: $0) } ?? subject.form
        invocation.console.write(form.text(of: expansion.template.root))
        ExpansionReport.fill(invocation.report, expansion)
        return findings.hasErrors ? 1 : 0
    }

    private typealias Subject = (
        name: String, template: Template, values: [ParameterValue], region: String?, form: TemplateForm
    )

    private static func file(_ invocation: Invocation) throws -> Subject {
        let arguments = invocation.arguments
        guard arguments.positionals.count == 1, !arguments.has(.stack) else {
            throw UsageError("name one template, without --stack")
        }
        let path = arguments.positionals[0]
        let file = try DocumentFile(path, holding: "the template")
        let given = try arguments.values(.parameters).map { try ParameterFile($0) }
        let problems = Findings([(file.name, file.problems)] + given.map { ($0.name, $0.problems) })
        guard let root = file.root, !problems.hasErrors else {
            invocation.tell(problems)
            try problems.refuse(.error, "nothing was expanded")
            throw CommandFailure("nothing was expanded")
        }
        return (
            file.name, Template(root: root), given.flatMap(\.values), try arguments.region(region)?.code,
            TemplateForm(path: path) ?? .yaml
        )
    }

    private static func stack(_ invocation: Invocation) throws -> Subject {
        try invocation.refuseOptionsOfFiles([.parameters, region])
        let chosen = try invocation.selectedEnvironments()
        guard chosen.count == 1 else { throw UsageError("name one environment, or a template in a file") }
        let stacks = try invocation.synthesize(chosen).stacks
        guard stacks.count == 1, let stack = stacks.first else {
            throw UsageError("name one of its stacks with --stack: \(stacks.map(\.name).joined(separator: ", "))")
        }
        return (stack.name, stack.template, stack.parameterValues, chosen[0].region.code, .json)
    }
}

extension ServerlessExpansion {
    /// What could not be expanded, and what is not known yet.
    fileprivate func findings(in source: Template) -> [Diagnostic] {
        let root = source.root.origin
        return problems.map { problem in
            Diagnostic(
                .error, rule: "serverless-expansion", at: problem.place ?? root, element: problem.logicalID,
                "\(problem.logicalID ?? "the template") is not expanded: \(problem.message)",
                why: "the transform AWS::Serverless-2016-10-31 would fail, or does what is not known here",
                fix: "correct it")
        }
            + assumptions.map { assumption in
                Diagnostic(
                    .note, rule: "serverless-expansion", at: assumption.place ?? root, element: assumption.logicalID,
                    "\(assumption.logicalID ?? ""): \(assumption.message)",
                    why: "its place is known then, and another one stands for it",
                    fix: "expand what sam package writes, where that matters")
            }
    }
}

/// The expansion as `--json` has it.
enum ExpansionReport {
    static func fill(_ report: Report, _ expansion: ServerlessExpansion) {
        report["template"] = expansion.template.root
        let sources = expansion.template.resources.map { resource in
            var source: Node = [:]
            if let origin = expansion.sources[resource.logicalID] {
                source = ["resource": .string(origin.logicalID)]
                if let event = origin.event {
                    source = ["resource": .string(origin.logicalID), "event": .string(event)]
                }
            }
            return Node.Object.Member(key: resource.logicalID, value: source)
        }
        report["sources"] = .object(sources)
        report["problems"] = .array(
            expansion.problems.map {
                ["resource": $0.logicalID.map { .string($0) } ?? .null, "message": .string($0.message)]
            })
    }
}
