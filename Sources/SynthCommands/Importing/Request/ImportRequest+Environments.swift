// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

extension ImportRequest {
    static func environments(
        _ arguments: Arguments, _ process: ProcessContext, _ sources: [ImportSource],
        _ subjects: inout [Findings.Subject]
    ) throws -> [ImportedEnvironment] {
        let region = try region(arguments, process)
        let account = arguments.value(ImportOptions.account)
        if let account, account.utf8.count != 12 || !account.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            throw UsageError("--account '\(account)' is no account's ID, which has 12 digits")
        }
        var given: [(name: String, files: [String])] = []
        for text in arguments.values(ImportOptions.environment) {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty else {
                throw UsageError("--environment takes NAME or NAME=FILE, not '\(text)'")
            }
            if let index = given.firstIndex(where: { $0.name == parts[0] }) {
                given[index].files += parts.dropFirst()
            } else {
                given.append((parts[0], Array(parts.dropFirst())))
            }
        }
        let common = arguments.values(.parameters)
        if given.isEmpty { given = [(Self.environmentName(sources), [])] }
        return try given.map { name, files in
            var environment = ImportedEnvironment(
                name: name, region: region, account: account, profile: arguments.value(.profile),
                stacks: sources.map { .init(stackName: $0.stackName) })
            for path in common + files {
                let file = try ParameterFile(path)
                subjects.append((path, file.problems))
                let unknown = environment.give(file.values, to: sources)
                subjects.append((path, unknown.map { Self.unknown($0, in: sources) }))
            }
            return environment
        }
    }

    /// The configuration environments of SAM.
    func configured(
        _ path: String, _ arguments: Arguments, _ process: ProcessContext, _ subjects: inout [Findings.Subject]
    ) throws -> [ImportedEnvironment] {
        let others = [ImportOptions.environment, .parameters, ImportOptions.stackName]
        if let other = others.first(where: arguments.has) {
            throw UsageError("\(ImportOptions.samConfiguration.name) says what \(other.name) says; pass one of them")
        }
        guard sources.count == 1 else { throw UsageError("a configuration of SAM is about one template") }
        let configuration = try SAMConfiguration(path)
        subjects.append((path, configuration.problems))
        let region = try Self.region(arguments, process)
        return configuration.environments.map { settings in
            var environment = ImportedEnvironment(
                name: settings.name, region: settings.region ?? region, account: arguments.value(ImportOptions.account),
                profile: settings.profile ?? arguments.value(.profile), tags: settings.tags,
                stacks: [.init(stackName: settings.stackName)])
            let unknown = environment.give(settings.values, to: sources)
            subjects.append((path, unknown.map { Self.unknown($0, in: sources) }))
            return environment
        }
    }

    static func region(_ arguments: Arguments, _ process: ProcessContext) throws -> String {
        try arguments.region(ImportOptions.region)?.code ?? process.variables["AWS_REGION"]
            ?? process.variables["AWS_DEFAULT_REGION"] ?? "us-east-1"
    }

    static func unknown(_ value: ParameterValue, in sources: [ImportSource]) -> Diagnostic {
        Diagnostic(
            .warning, rule: "unknown-parameter", at: value.origin,
            "no template that is imported has a parameter '\(value.name)'",
            why: "CloudFormation refuses a value that no parameter takes", fix: "take it out")
    }

    static func environmentName(_ sources: [ImportSource]) -> String {
        guard let source = sources.first, let full = source.stackName, full.hasSuffix("-\(source.name)"),
            full.count > source.name.count + 1
        else { return "dev" }
        return String(full.dropLast(source.name.count + 1))
    }
}
