// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import SideBySide
import StackAssets
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

extension Environment {
    /// All stacks in the order of their deployment, judged as the one system that they are. No silence ends: the same
    /// source gives the same on any day.
    public func synthesize() -> [SynthesizedStack] { made().judged() }

    /// The stacks as they are written, before anything is judged.
    ///
    /// - Parameters:
    ///   - schemas: those that stand before the catalogue's.
    ///   - reader: reads the package's files that the stacks need.
    package func made(
        schemas: KnownSchemas = KnownSchemas(), assets reader: AssetReader = AssetReader()
    ) -> MadeEnvironment {
        let elements = elements
        let made = stacks.indices.map { index in
            stacks[index].stack.made(
                of: elements[index], stackName: stackName(of: stacks[index].stack), location: stacks[index].location,
                schemas: schemas, assets: reader)
        }
        return MadeEnvironment(environment: self, elements: elements, stacks: made, schemas: schemas)
    }
}

/// The stacks of an environment, not judged yet: that needs nothing else, and can be done beside other work.
package struct MadeEnvironment: Sendable {
    package let environment: Environment
    let elements: [[TemplateElement]]
    /// Without the findings of any rule.
    package let stacks: [SynthesizedStack]
    let schemas: KnownSchemas

    /// The same with other templates.
    package func with(_ templates: [Template]) -> MadeEnvironment {
        MadeEnvironment(
            environment: environment, elements: elements, stacks: zip(stacks, templates).map { $0.with($1) },
            schemas: schemas)
    }

    /// One of the stacks as if there were no other.
    package func stack(at index: Int) -> MadeStack {
        let written = environment.stacks[index]
        return MadeStack(
            elements: elements[index], location: written.location,
            stackType: MadeStack.name(of: written.stack),
            synthesized: stacks[index])
    }

    /// - Parameters:
    ///   - today: the day that silences end by; nil where none ends. The templates are the same on all days.
    ///   - more: the rules that it obeys besides its own.
    ///   - workers: who shares the work.
    package func judged(
        on today: Day? = nil, obeying more: [any HouseRule] = [], by workers: Workers = .perCore
    ) -> [SynthesizedStack] {
        let findings =
            AccountCheck.findings(environment) + ProfileCheck.findings(environment) + RegionCheck.findings(environment)
            + TagCheck.findings(environment)
            + RefusedRules.findings(environment) + PolicyCheck.findings(environment)
        let rules = environment.houseRules
        let chosen = rules + more.filter { rule in !rules.contains { $0.id == rule.id } }
        let asked = RefusedRules.asked + chosen.map(\.id)
        let written = environment.stacks
        let joined = stacks.joined(in: environment)
        let sharing = SharingCheck.findings(in: joined, prefix: environment.stackNamePrefix)
        let moves = MoveCheck.findings(in: stacks, areAll: true, on: today)
        let adoptions = stacks.map { AdoptionCheck.findings(of: $0, schemas) }
        let unmentioned = zip(UnmentionedResources.findings(in: elements), IdleAspects.findings(in: elements)).map {
            $0 + $1
        }
        let validated = Validator.findings(
            for: stacks.indices.map {
                stacks[$0].validationInput(
                    environment.name, environment.region, written[$0].location, schemas: schemas, houseRules: chosen,
                    deployment: environment.deployment)
            }, in: joined, by: workers)
        let found = stacks.indices.map { index in
            let names =
                StackNames.diagnostics(stacks[index].stackName, written[index], written[..<index])
                + StackNames.twice(stacks[index].stackName, written[index], environment, written[..<index])
            return stacks[index].with(
                (sharing[index] + moves[index] + adoptions[index] + unmentioned[index] + findings + names
                    + stacks[index].diagnostics
                    + validated[index].raising(RulesOfSwift.all))
            ).silenced(on: today, asked: asked)
        }
        return environment.silenced(found, on: today, asked: asked)
    }
}

extension Environment {
    /// The stacks after the environment's own silences, which are about all of them.
    fileprivate func silenced(_ stacks: [SynthesizedStack], on today: Day?, asked: [String]) -> [SynthesizedStack] {
        let result = Silencing(silences, on: today, asked: asked)
            .applied(to: stacks.map { (name: $0.name, findings: $0.diagnostics) })
        let problems = result.problems.map { $0.placed(at: location) }
        return stacks.indices.map { index in
            stacks[index].with(
                (problems + result.remaining[index]).raising(refusedRules),
                silences: stacks[index].silences + result.effects[index])
        }
    }
}
