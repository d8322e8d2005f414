// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

extension ImportRequest {
    /// What `cdk synth` left: one environment, since each is of one account and region.
    mutating func readAssembly(
        _ folder: String, _ arguments: Arguments, _ process: ProcessContext, _ subjects: inout [Findings.Subject]
    ) throws {
        guard arguments.positionals.count == 1 else { throw UsageError("name one folder, or templates") }
        guard Files.exists("\(folder)/\(CloudAssembly.manifest)") else {
            throw UsageError(
                "'\(folder)' is a folder without \(CloudAssembly.manifest), so no cdk.out; name the templates in it")
        }
        let others = [ImportOptions.stackName, .parameters, ImportOptions.samConfiguration]
        if let other = others.first(where: arguments.has) {
            throw UsageError("\(other.name) is for templates in files; cdk.out says it itself")
        }
        let assembly = try CloudAssembly(folder)
        let places = Set(assembly.stacks.map { "\($0.account ?? "any account"), \($0.region ?? "any region")" })
        guard places.count == 1 else {
            throw CommandFailure(
                "the stacks of \(folder) are in several places (\(places.sorted().joined(separator: "; "))), and an environment "
                    + "is in one; name the templates of each place, with --stack-name, --region and --account")
        }
        let named = arguments.values(ImportOptions.environment)
        guard named.count < 2, named.first?.contains("=") != true else {
            throw UsageError("with cdk.out, --environment names the one that its stacks are in")
        }
        var stacks: [CloudAssembly.Stack] = []
        for stack in assembly.stacks {
            var (source, found) = try ImportSource.read(stack.template)
            subjects.append((stack.template, found))
            source?.name = stack.name
            source?.stackName = stack.name
            guard let source else { continue }
            sources.append(source)
            stacks.append(stack)
        }
        shortenNames()
        var environment = ImportedEnvironment(
            name: named.first ?? Self.environmentName(sources),
            region: try stacks.first?.region ?? Self.region(arguments, process),
            account: stacks.first?.account ?? arguments.value(ImportOptions.account),
            profile: arguments.value(.profile), stacks: stacks.map { .init(stackName: $0.name) })
        for stack in stacks { _ = environment.give(stack.values, to: sources) }
        environment.tags = stacks.first?.tags ?? []
        environment.terminationProtection = stacks.contains(where: \.isProtected) ? true : nil
        if !stacks.allSatisfy({ $0.tags.elementsEqual(environment.tags, by: ==) }) {
            notes.append(
                "the stacks have different tags, and an environment has the same for all: those of the first are kept")
        }
        if assembly.assets > 0 {
            notes.append(
                "the templates name \(assembly.assets) files and images by their digests in CDK's bucket and repository; 'cdk-assets "
                    + "publish' brings them there, until Asset and Image of StackDSL take their places")
        }
        environments = [environment]
    }
}
