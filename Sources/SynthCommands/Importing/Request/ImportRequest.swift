// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// What the command line asks to be imported.
struct ImportRequest {
    var sources: [ImportSource] = []
    var environments: [ImportedEnvironment] = []
    /// What is wrong with what was read.
    var findings = Findings([])

    /// Where it is deployed, where that is what is imported.
    var deployed: [DeployedImport] = []
    var cli: AWSCLI?

    /// What is said of it beside.
    var notes: [String] = []

    init(_ invocation: Invocation) throws {
        let arguments = invocation.arguments
        var subjects: [Findings.Subject] = []
        if arguments.has(ImportOptions.fromStack) {
            try readDeployed(invocation, &subjects)
        } else if let folder = arguments.positionals.first, Files.isDirectory(folder) {
            try readAssembly(folder, arguments, invocation.process, &subjects)
        } else {
            try readFiles(arguments, &subjects)
            try nameApart(isCheck: arguments.has(ImportOptions.check))
            environments =
                try arguments.value(ImportOptions.samConfiguration).map {
                    try configured($0, arguments, invocation.process, &subjects)
                } ?? Self.environments(arguments, invocation.process, sources, &subjects)
        }
        complete(&subjects)
        putProvidersFirst()
        findings = Findings(subjects)
    }

    private mutating func readFiles(_ arguments: Arguments, _ subjects: inout [Findings.Subject]) throws {
        let paths = arguments.positionals
        guard !paths.isEmpty else { throw UsageError("name a template, - for standard input, or --from-stack") }
        var seen: Set<String> = []
        for path in paths where !seen.insert(path).inserted { throw UsageError("'\(path)' is given twice") }
        let names = try arguments.stackNames(ImportOptions.stackName)
        for (index, path) in paths.enumerated() {
            var (source, found) = try ImportSource.read(path)
            subjects.append((path, found))
            if index < names.count { source?.stackName = names[index] }
            if let source { sources.append(source) }
        }
    }

    /// A parameter that one environment gives a value is an argument of the stack: every other gives it one too.
    private mutating func complete(_ subjects: inout [Findings.Subject]) {
        for (index, source) in sources.enumerated() {
            for parameter in source.template[.parameters] {
                let given = environments.map { $0.stacks[index].values.contains { $0.name == parameter.key } }
                guard given.contains(true), given.contains(false) else { continue }
                let normal = parameter.value["Default"]?.scalarText
                for position in environments.indices where !given[position] {
                    if let normal {
                        environments[position].stacks[index].values
                            .append(ParameterValue(name: parameter.key, value: normal, origin: nil))
                    } else {
                        subjects.append(
                            (
                                source.origin,
                                [
                                    Diagnostic(
                                        .error, rule: "parameter-value", at: parameter.value.origin,
                                        "environment '\(environments[position].name)' gives parameter '\(parameter.key)' no value",
                                        why: "it has no default, and other environments give it one",
                                        fix: "put it into the environment's file")
                                ]
                            ))
                    }
                }
            }
        }
    }
}
