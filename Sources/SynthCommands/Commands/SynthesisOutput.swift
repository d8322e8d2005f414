// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import StackSynthesis
import TemplateModel

/// Brings the files of environments up to date, or says how they are not.
struct SynthesisOutput {
    private let arguments: Arguments
    private let console: Console
    private let environments: [(Environment, [SynthesizedStack])]
    /// Whether only some stacks were asked for, so that the files of others are nobody's leftovers.
    private let isPartial: Bool
    private let root: String
    private let format: ParametersFile.Format
    /// The form of all templates; nil where each keeps its own.
    private let form: TemplateForm?
    private let presentForms: PresentForms
    private let isQuiet: Bool
    private let report: Report

    init(_ invocation: Invocation, _ synthesis: Synthesis, _ folder: String) throws {
        arguments = invocation.arguments
        console = invocation.console
        environments = synthesis.environments
        isPartial = synthesis.isPartial
        root = folder
        format = arguments.value(SynthesizeCommand.format).flatMap(ParametersFile.Format.init) ?? .deploy
        form = arguments.templateForm
        presentForms = PresentForms(try OutputRecord(in: root))
        isQuiet = arguments.has(.quiet)
        report = invocation.report
    }

    func run() throws -> Int32 {
        tellPlace()
        guard !arguments.has(SynthesizeCommand.check) else {
            let plan = try makePlan()
            fillReport(plan)
            try tellMixes()
            return tell(plan)
        }
        let writing = try OutputWriting(root)
        let names = environments.map(\.0.name)
        try writing.sweep(names)
        try tellMixes()
        var plan = try makePlan()
        fillReport(plan)
        try assetFolder.fill(assets)
        try write(plan, by: writing, in: names)
        let isDone = try prune(&plan, by: writing)
        guard isDone else { return 1 }
        if !isQuiet { showCommands() }
        return 0
    }

    private var assets: [SynthesizedAsset] { environments.flatMap(\.1).flatMap(\.assets) }

    private var assetFolder: AssetFolder { AssetFolder(below: root) }

    /// Says where the files are when that is no package's folder, where nobody would look for them.
    private func tellPlace() {
        guard arguments.value(.output) == nil, !Files.exists("Package.swift") else { return }
        console.tell(
            "\(console.program): warning: this is not a package's folder: \(root) is meant in "
                + "\(Files.currentDirectory); go to the package's, or name a folder with --output", .yellow)
    }

    /// What a run that did not come to its end has left.
    private func tellMixes() throws {
        for mix in try UnfinishedRun(in: root).mixes {
            let isMended =
                environments.contains { $0.0.name == mix.environment } && !arguments.has(SynthesizeCommand.check)
            let way = isMended ? "all are brought up to date now" : "run \(console.program) \(mix.environment)"
            console.tell("\(console.program): warning: \(mix.sentence(in: root)); \(way)", .yellow)
        }
    }

    private func files(of stack: SynthesizedStack, in environment: Environment, below root: String) -> StackFiles {
        StackFiles(
            folder: "\(root)\(environment.name)", name: stack.name,
            form: form ?? presentForms.form(of: stack.name, in: environment.name))
    }

    private func makePlan() throws -> OutputPlan {
        var plan = try OutputPlan(root)
        for (environment, stacks) in environments {
            for stack in stacks {
                let files = files(of: stack, in: environment, below: "")
                let template = WrittenTemplate(stack.template, files.form)
                try plan.add(files.template, template.text)
                if let compact = template.compact { try plan.add(files.compact, compact) }
                try plan.add(files.parameters, ParametersFile.text(stack.deployedValues, format))
            }
        }
        if isPartial {
            try plan.addOutdatedForms()
        } else {
            try plan.addLeftovers(of: environments.map(\.0.name), isAll: arguments.has(.all))
        }
        return plan
    }

    /// An older version may have written secrets, and the difference would show them.
    private func hideSecretsOfEarlierFiles() {
        for (environment, stacks) in environments {
            for stack in stacks {
                let files = files(of: stack, in: environment, below: "\(root)/")
                let values = (try? ParameterFile(files.parameters))?.values ?? []
                let file = try? DocumentFile(files.template, holding: "the template")
                let present = file?.root.map(Template.init(root:))
                for template in [stack.template, present].compactMap(\.self) {
                    console.hidden.hide(template.secrets(given: values))
                }
            }
        }
    }

    private func tell(_ plan: OutputPlan) -> Int32 {
        if plan.isStale { hideSecretsOfEarlierFiles() }
        for file in plan.all where file.state != .unchanged {
            let path = "\(root)/\(file.path)"
            let difference = UnifiedDiff.text(
                from: String(decoding: file.present ?? [], as: UTF8.self),
                to: String(decoding: file.content, as: UTF8.self),
                oldName: file.present == nil ? "/dev/null" : path, newName: path)
            for line in difference.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                console.print(String(line), style(of: line))
            }
        }
        tellOtherForms(in: plan)
        for path in plan.leftovers { console.print("Only in the output folder: \(root)/\(path)") }
        if plan.isStale {
            console.tell(
                "\(console.program): error: the output is not up to date; run \(console.program) without --check", .red)
        } else if !isQuiet {
            console.tell("up to date: \(plan.files.count) files")
        }
        return plan.isStale ? 1 : 0
    }

    private func style(of line: Substring) -> Console.Style {
        switch line.first {
        case "+": .green
        case "-": .red
        case "@": .cyan
        default: .plain
        }
    }

    private func write(_ plan: OutputPlan, by writing: OutputWriting, in names: [String]) throws {
        try writing.write(plan, in: names)
        tellOtherForms(in: plan)
        guard !isQuiet else { return }
        for file in plan.files { console.tell("\(verb(file.state)) \(root)/\(file.path)") }
    }

    /// A template of somebody else beside one that is written: of the two nobody knows which is deployed.
    private func tellOtherForms(in plan: OutputPlan) {
        for stranger in plan.strangers where plan.isOutdatedForm(stranger.path) {
            console.tell(
                "\(console.program): warning: \(root)/\(stranger.path) is another template of the same stack: "
                    + "\(stranger.reason); remove it, or move it away", .yellow)
        }
    }

    private func verb(_ state: OutputPlan.File.State) -> String {
        switch state {
        case .new: "wrote    "
        case .changed: "updated  "
        case .unchanged: "unchanged"
        }
    }

    /// - Returns: whether all went that should go.
    private func prune(_ plan: inout OutputPlan, by writing: OutputWriting) throws -> Bool {
        guard arguments.has(SynthesizeCommand.prune) else {
            for path in plan.leftovers where !plan.isOutdatedForm(path) {
                console.tell("left over \(root)/\(path): its stack is gone; --prune removes it", .yellow)
            }
            return try remove(plan.leftovers.filter(plan.isOutdatedForm), of: &plan, by: writing)
        }
        for stranger in plan.strangers where !plan.isOutdatedForm(stranger.path) {
            console.tell("left alone \(root)/\(stranger.path): \(stranger.reason)", .yellow)
        }
        if arguments.has(.all), !isPartial {
            for name in try assetFolder.prune(keeping: assets) where !isQuiet {
                console.tell("removed   \(assetFolder.path)/\(name)")
            }
        }
        let leftovers = plan.leftovers
        guard !leftovers.isEmpty else { return true }
        if !isQuiet {
            console.tell("removing \(leftovers.count) file\(leftovers.count == 1 ? "" : "s") of stacks that are gone:")
            for path in leftovers { console.tell("  \(root)/\(path)") }
        }
        return try remove(leftovers, of: &plan, by: writing)
    }

    private func remove(_ paths: [String], of plan: inout OutputPlan, by writing: OutputWriting) throws -> Bool {
        guard !paths.isEmpty else { return true }
        var isDone = true
        for path in paths {
            do {
                try writing.remove(path)
                plan.forget(path)
                if !isQuiet { console.tell("removed   \(root)/\(path)") }
            } catch {
                console.tell("\(console.program): error: \(error)", .red)
                isDone = false
            }
        }
        try writing.write(recordOf: plan)
        return isDone
    }

    private func showCommands() {
        for command in commands { console.print(command) }
    }

    private var commands: [String] {
        environments.flatMap { environment, stacks in
            PrintedScript(environment, stacks, format, assets: assetFolder) {
                files(of: $0, in: environment, below: "\(root)/")
            }.lines
        }
    }

    private func fillReport(_ plan: OutputPlan) {
        guard arguments.has(.json) else { return }
        for file in plan.files {
            let members: Node = ["path": .string("\(root)/\(file.path)"), "state": .string("\(file.state)")]
            report.append(members.objectValue ?? Node.Object(), to: "files")
        }
        report["leftovers"] = .array(plan.leftovers.map { .string("\(root)/\($0)") })
        report["commands"] = .array(commands.map { .string($0) })
    }
}
