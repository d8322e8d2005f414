// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The stacks that a command is asked about: those of an environment, or templates in files.
struct RequestedStacks {
    /// A stack as it will be deployed.
    struct Stack {
        let name: String
        /// Its name in CloudFormation; nil for a file.
        let stackName: String?
        let template: Template
        let parameterValues: [ParameterValue]
    }

    let title: String
    /// The region that is asked for, or that of the environment.
    let region: String?
    /// In the order of their deployment.
    private(set) var stacks: [Stack]
    /// Whether they are of an environment, which gives every value.
    let isEnvironment: Bool
    /// The environment that they are; nil where each is by itself.
    private(set) var joined: JoinedStacks?
    /// What is there already, and of none of the stacks.
    let existing: [Node.Object.Member]
    /// What Swift says of other names and of what is there already; a template in a file says none of it.
    let moves: [Move]
    let adoptions: [Adoption]
    /// Whether all of it could be read.
    let isReadable: Bool
    let findings: Findings

    /// Those of an environment that is synthesised.
    init(_ environment: Environment, _ synthesized: [SynthesizedStack], region: String, findings: Findings) {
        title = environment.name
        self.region = region
        stacks = synthesized.map {
            Stack(
                name: $0.name, stackName: $0.stackName, template: $0.template, parameterValues: $0.parameterValues)
        }
        isEnvironment = true
        // An environment gives every value: what it leaves out has its default.
        joined = synthesized.joined(in: environment, withDefaults: true)
        existing = environment.existing.flatMap(\.resources)
        moves = synthesized.flatMap(\.moves)
        adoptions = synthesized.flatMap(\.adoptions)
        isReadable = true
        self.findings = findings
    }

    /// Reads or synthesises them, and tells what was found.
    ///
    /// - Parameters:
    ///   - region: the option that says the region.
    ///   - needsRegion: whether the region is what is asked about: templates in files are nothing without one, and an
    ///     environment can be asked about in another.
    init(_ invocation: Invocation, region option: Option, needsRegion: Bool) throws {
        let arguments = invocation.arguments
        if !invocation.namesFiles {
            let ofFiles = [.parameters, TemplateFiles.stackName]
            try invocation.refuseOptionsOfFiles(needsRegion ? ofFiles : ofFiles + [option])
            let chosen = try invocation.selectedEnvironments()
            guard chosen.count == 1 else { throw UsageError("name one environment, or templates in files") }
            let synthesis = try invocation.synthesize(chosen)
            self.init(
                chosen[0], synthesis.stacks, region: try arguments.region(option)?.code ?? chosen[0].region.code,
                findings: synthesis.findings)
        } else {
            try self.init(files: invocation, region: option, needsRegion: needsRegion)
        }
    }

    /// Templates in files.
    private init(files invocation: Invocation, region option: Option, needsRegion: Bool) throws {
        let arguments = invocation.arguments
        title = arguments.positionals.joined(separator: ", ")
        region = try arguments.region(option)?.code
        guard region != nil || !needsRegion else {
            throw UsageError("a template names no region; say which with --region")
        }
        let files = try TemplateFiles(invocation, region: region)
        for entry in files.templates {
            invocation.console.hidden.hide(entry.template.secrets(given: entry.values ?? []))
        }
        invocation.tell(files.findings)
        try files.refuseMissing()
        stacks = files.templates.map {
            Stack(
                name: $0.name, stackName: $0.stackName, template: $0.template, parameterValues: $0.values ?? [])
        }
        joined = files.stacks
        isReadable = files.isReadable
        findings = files.findings
        isEnvironment = false
        existing = []
        (moves, adoptions) = ([], [])
    }
}

extension RequestedStacks {
    /// What they make: together, or each alone.
    var systems: [(name: String, stacks: JoinedStacks)] {
        if let joined { return [(stacks.count == 1 ? stacks[0].name : title, joined)] }
        return stacks.map { stack in
            let part = StackPart(
                name: stack.name, stackName: stack.stackName, template: stack.template,
                parameters: stack.parameterValues)
            return (stack.name, JoinedStacks([part], region: region))
        }
    }
}

extension RequestedStacks {
    /// The same, templates of SAM as their transform makes them.
    var deployedSystems: [(name: String, stacks: JoinedStacks)] {
        systems.map { name, stacks in
            guard stacks.parts.contains(where: { $0.template.isOfServerless }) else { return (name, stacks) }
            let parts = stacks.parts.map { part in
                StackPart(
                    name: part.name, stackName: part.stackName,
                    template: part.template.asDeployed(part.parameters, in: region), parameters: part.parameters,
                    file: part.file)
            }
            return (name, JoinedStacks(parts, existing: existing, region: region))
        }
    }
}

extension RequestedStacks {
    /// The same, every secret that the stacks are given in the place of which `Mask.sign` stands: nothing that is made of them
    /// has one in it, also where it was worked out of one.
    var withoutSecrets: RequestedStacks {
        var copy = self
        copy.stacks = stacks.map {
            Stack(
                name: $0.name, stackName: $0.stackName, template: $0.template.withoutSecrets,
                parameterValues: $0.template.withoutSecrets($0.parameterValues))
        }
        guard let joined else { return copy }
        let parts = joined.parts.map {
            StackPart(
                name: $0.name, stackName: $0.stackName, template: $0.template.withoutSecrets,
                parameters: $0.template.withoutSecrets($0.parameters), file: $0.file)
        }
        copy.joined = JoinedStacks(parts, existing: existing, region: region)
        return copy
    }
}

extension Invocation {
    /// Whether the names on the command line are those of files.
    var namesFiles: Bool {
        let names = arguments.positionals
        let isKnown = names.contains { name in environments.contains { $0.name == name } }
        return !names.isEmpty && !isKnown && names.allSatisfy(Self.isFile)
    }

    private static func isFile(_ name: String) -> Bool {
        name == "-" || name.contains("/") || name.contains(".") || (Files.exists(name) && !Files.isDirectory(name))
    }

    /// An environment has what these options say of templates in files.
    func refuseOptionsOfFiles(_ options: [Option]) throws(UsageError) {
        for option in options where arguments.has(option) {
            throw UsageError("\(option.name) is for templates in files; an environment has its own")
        }
    }
}
