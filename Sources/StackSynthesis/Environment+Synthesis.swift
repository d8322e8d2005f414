// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackAssets
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

extension Environment {
    /// All stacks in the order of their deployment, judged as the one system that they are. No silence ends: the same
    /// source gives the same on any day.
    public func synthesize() -> [SynthesizedStack] { synthesize(schemas: KnownSchemas()) }

    /// - Parameters:
    ///   - schemas: those that stand before the catalogue's.
    ///   - today: the day that silences end by; nil where none ends. The templates are the same on all days.
    ///   - more: the rules that it obeys besides its own.
    ///   - reader: reads the package's files that the stacks need.
    package func synthesize(
        schemas: KnownSchemas, on today: Day? = nil, obeying more: [any HouseRule] = [],
        assets reader: AssetReader = AssetReader()
    ) -> [SynthesizedStack] {
        let findings =
            AccountCheck.findings(self) + ProfileCheck.findings(self) + RegionCheck.findings(self)
            + TagCheck.findings(self)
            + RefusedRules.findings(self) + PolicyCheck.findings(self)
        let rules = houseRules
        let chosen = rules + more.filter { rule in !rules.contains { $0.id == rule.id } }
        let asked = RefusedRules.asked + chosen.map(\.id)
        let elements = elements
        let made = stacks.indices.map { index in
            stacks[index].stack.made(
                of: elements[index], stackName: stackName(of: stacks[index].stack), location: stacks[index].location,
                schemas: schemas, assets: reader)
        }
        let joined = made.joined(in: self)
        let sharing = SharingCheck.findings(in: joined, prefix: stackNamePrefix)
        let unmentioned = zip(UnmentionedResources.findings(in: elements), IdleAspects.findings(in: elements)).map {
            $0 + $1
        }
        let validated = Validator.findings(
            for: made.indices.map {
                made[$0].validationInput(
                    name, region, stacks[$0].location, schemas: schemas, houseRules: chosen, deployment: deployment)
            }, in: joined)
        let found = made.indices.map { index in
            let names = StackNames.diagnostics(made[index].stackName, stacks[index], stacks[..<index])
            return made[index].with(
                (sharing[index] + unmentioned[index] + findings + names + made[index].diagnostics
                    + validated[index].raising(RulesOfSwift.all))
            ).silenced(on: today, asked: asked)
        }
        return silenced(found, on: today, asked: asked)
    }

    /// The stacks after the environment's own silences, which are about all of them.
    private func silenced(_ stacks: [SynthesizedStack], on today: Day?, asked: [String]) -> [SynthesizedStack] {
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
