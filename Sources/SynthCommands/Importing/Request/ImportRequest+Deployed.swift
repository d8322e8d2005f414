// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

extension ImportRequest {
    /// Stacks as they are in AWS: one environment.
    mutating func readDeployed(_ invocation: Invocation, _ subjects: inout [Findings.Subject]) throws {
        let arguments = invocation.arguments
        guard arguments.positionals.isEmpty else { throw UsageError("name files or --from-stack, not both") }
        let others = [ImportOptions.stackName, .parameters, ImportOptions.samConfiguration, ImportOptions.account]
        if let other = others.first(where: arguments.has) {
            throw UsageError("\(other.name) is for templates in files; a deployed stack has its own")
        }
        let region = try Self.region(arguments, invocation.process)
        let cli = try AWSCLI(
            profile: arguments.value(.profile), region: Region(region), timeout: try invocation.timeout() ?? 300,
            console: invocation.console, process: invocation.process, interruption: Interruption())
        var found: [DeployedImport] = []
        for name in arguments.values(ImportOptions.fromStack) {
            var findings: [Diagnostic] = []
            if let deployed = try DeployedImport(name, cli, &findings) { found.append(deployed) }
            subjects.append(("deployed:\(name)", findings))
        }
        sources = found.map(\.source)
        deployed = found
        self.cli = cli
        shortenNames()
        let named = arguments.values(ImportOptions.environment)
        guard named.count < 2, named.first?.contains("=") != true else {
            throw UsageError("with --from-stack, --environment names the one that the stacks are in")
        }
        var environment = ImportedEnvironment(
            name: named.first ?? Self.environmentName(sources), region: region,
            account: found.lazy.compactMap(\.account).first, profile: arguments.value(.profile),
            stacks: found.map { .init(stackName: $0.stack.name) })
        for deployed in found { _ = environment.give(deployed.values, to: sources) }
        if let first = found.first {
            environment.tags = first.stack.tags.filter { !$0.key.hasPrefix("aws:") }
            environment.terminationProtection = first.stack.isProtected ? true : nil
        }
        for deployed in found {
            let tags = deployed.stack.tags.filter { !$0.key.hasPrefix("aws:") }
            if !tags.elementsEqual(environment.tags, by: ==) || deployed.stack.isProtected != found[0].stack.isProtected
            {
                notes.append(
                    "\(deployed.stack.name) has other tags or another protection than \(found[0].stack.name), and an "
                        + "environment has one for all: import them apart, or let 'diff' show what would change")
            }
            if deployed.policy != nil {
                notes.append(
                    "\(deployed.stack.name) has a stack policy; it stays as it is, since no deployment here sets one")
            }
            for secret in deployed.source.parameters where secret.isSecret {
                notes.append(
                    "\(deployed.stack.name): \(secret.name) is a secret: deploy reads it from a variable, or asks; "
                        + "nothing shows what it is now")
            }
        }
        environments = [environment]
    }

    /// Has CloudFormation say that deploying what comes back changes nothing.
    ///
    /// - Parameter verdict: the proof's, of all stacks in the environment that they are in.
    func demandEmptyChangeSets(_ verdict: ProofVerdict?) throws {
        guard let cli, case .equal(let templates)? = verdict else { return }
        let asking = try EmptyChangeSet(cli)
        for (source, template) in zip(sources, templates) {
            guard let stack = deployed.first(where: { $0.stack.name == source.stackName })?.stack else { continue }
            try asking.demand(of: stack, template: template, tags: environments.first?.tags ?? [])
            cli.console.tell("\(stack.name): CloudFormation finds nothing to change", .green)
        }
    }
}
