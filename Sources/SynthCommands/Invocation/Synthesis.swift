// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackAssets
import StackDSL
import StackSynthesis
import TemplateAnalysis

/// Environments as they are in Swift: their stacks synthesised and validated, and what was found.
struct Synthesis {
    /// In the order of the command line, with the stacks in the order of their deployment.
    let environments: [(Environment, [SynthesizedStack])]
    let findings: Findings
    /// Whether only some stacks were asked for.
    let isPartial: Bool

    /// What the stacks keep secret, `invocation` hides.
    ///
    /// - Parameter rules: what all of them obey besides their own policies.
    init(
        _ environments: [Environment], _ selection: StackSelection, _ invocation: Invocation,
        obeying rules: [any HouseRule] = []
    ) throws {
        let files = try SchemaFiles(invocation.arguments.values(.schema))
        let assets = AssetReader()
        let today = invocation.process.today
        // The cores are shared by the environments, or by the stacks of the only one.
        let workers = environments.count > 1 ? Workers.one : .perCore
        let judged = environments.map { $0.made(schemas: files.schemas, assets: assets) }
            .mapped(by: .perCore) { $0.judged(on: today, obeying: rules, by: workers) }
        self.environments = zip(environments, judged).map { environment, stacks in
            (environment, stacks.filter { selection.includes($0.name) })
        }
        for stack in self.environments.flatMap(\.1) {
            invocation.console.hidden.hide(stack.template.secrets(given: stack.parameterValues))
        }
        findings = Findings(
            files.problems
                + self.environments.flatMap { environment, stacks in
                    [(name: environment.name, diagnostics: EnvironmentNames.findings(environment, invocation))]
                        .filter { !$0.diagnostics.isEmpty }
                        + stacks.map { (name: "\(environment.name)/\($0.name)", diagnostics: $0.diagnostics) }
                },
            silences: self.environments.flatMap { environment, stacks in
                stacks.map { (name: "\(environment.name)/\($0.name)", effects: $0.silences) }
            }
        ).raising(try invocation.raisedRules())
        isPartial = !selection.isEverything
    }

    var stacks: [SynthesizedStack] { environments.flatMap(\.1) }
}

extension Invocation {
    /// The stacks that are asked for, and what was found, which is told. All commands get their stacks here.
    func synthesize(_ environments: [Environment]) throws -> Synthesis {
        let selection = try StackSelection(arguments.values(.stack), environments)
        let synthesis = try Synthesis(environments, selection, self)
        tell(synthesis.findings)
        return synthesis
    }
}
