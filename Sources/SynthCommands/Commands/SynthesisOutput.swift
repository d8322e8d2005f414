// SPDX-License-Identifier: Apache-2.0

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
    private let isQuiet: Bool
    private let report: Report

    init(_ invocation: Invocation, _ synthesis: Synthesis) {
        arguments = invocation.arguments
        console = invocation.console
        environments = synthesis.environments
        isPartial = synthesis.isPartial
        let folder = arguments.value(.output) ?? "cfn-out"
        root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        format = arguments.value(SynthesizeCommand.format).flatMap(ParametersFile.Format.init) ?? .deploy
        isQuiet = arguments.has(.quiet)
        report = invocation.report
    }

    func run() throws -> Int32 {
        let plan = try makePlan()
        fillReport(plan)
        if arguments.has(SynthesizeCommand.check) { return tell(plan) }
        try write(plan)
        try prune(plan)
        if !isQuiet { showCommands() }
        return 0
    }

    private func files(of stack: SynthesizedStack, in environment: Environment) -> StackFiles {
        StackFiles(folder: "\(root)/\(environment.name)", name: stack.name)
    }

    private func makePlan() throws -> OutputPlan {
        var plan = OutputPlan()
        for (environment, stacks) in environments {
            for stack in stacks {
                let files = files(of: stack, in: environment)
                hideSecrets(in: files, of: stack)
                try plan.add(files.template, stack.template.json)
                try plan.add(files.parameters, ParametersFile.text(stack.parameterValues, format))
            }
            if !isPartial { plan.addLeftovers(in: "\(root)/\(environment.name)") }
        }
        if arguments.has(.all), !isPartial {
            let known = environments.map(\.0.name)
            for folder in Files.names(in: root) where !known.contains(folder) {
                plan.addLeftovers(in: "\(root)/\(folder)")
            }
        }
        return plan
    }

    /// An older version may have written secrets, and the difference would show them.
    private func hideSecrets(in files: StackFiles, of stack: SynthesizedStack) {
        let values = (try? ParameterFile(files.parameters))?.values ?? []
        let present = (try? JSONFile(files.template, holding: "the template"))?.root.map(Template.init(root:))
        for template in [stack.template, present].compactMap(\.self) {
            console.hidden.hide(template.secrets(given: values))
        }
    }

    private func tell(_ plan: OutputPlan) -> Int32 {
        for file in plan.files where file.state != .unchanged {
            let difference = UnifiedDiff.text(
                from: file.present ?? "", to: file.content, oldName: file.present == nil ? "/dev/null" : file.path,
                newName: file.path)
            for line in difference.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                console.print(String(line), style(of: line))
            }
        }
        for path in plan.leftovers { console.print("Only in the output folder: \(path)") }
        if plan.isStale {
            console.tell("synth: error: the output is not up to date; run synth without --check", .red)
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

    private func write(_ plan: OutputPlan) throws {
        for (environment, _) in environments { try Files.makeDirectory("\(root)/\(environment.name)") }
        for file in plan.files {
            if file.state != .unchanged { try Files.writeAtomically(Array(file.content.utf8), to: file.path) }
            if !isQuiet { console.tell("\(verb(file.state)) \(file.path)") }
        }
    }

    private func verb(_ state: OutputPlan.File.State) -> String {
        switch state {
        case .new: "wrote    "
        case .changed: "updated  "
        case .unchanged: "unchanged"
        }
    }

    private func prune(_ plan: OutputPlan) throws {
        let isWanted = arguments.has(SynthesizeCommand.prune)
        for path in plan.leftovers {
            if isWanted { try Files.remove(path) }
            if !isQuiet || !isWanted {
                console.tell(
                    isWanted ? "removed   \(path)" : "left over \(path): its stack is gone; --prune removes it",
                    isWanted ? .plain : .yellow)
            }
        }
        guard isWanted else { return }
        for folder in Set(plan.leftovers.map { $0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex) }) {
            Files.removeDirectoryIfEmpty(String(folder))
        }
    }

    private func showCommands() {
        for command in commands { console.print(command) }
    }

    private var commands: [String] {
        environments.flatMap { environment, stacks in
            stacks.map { stack in
                PrintedDeployment(
                    stack: stack, environment: environment, files: files(of: stack, in: environment), format: format
                ).line
            }
        }
    }

    private func fillReport(_ plan: OutputPlan) {
        for file in plan.files {
            let members: Node = ["path": .string(file.path), "state": .string("\(file.state)")]
            report.append(members.objectValue ?? Node.Object(), to: "files")
        }
        report["leftovers"] = .array(plan.leftovers.map { .string($0) })
        report["commands"] = .array(commands.map { .string($0) })
    }
}
