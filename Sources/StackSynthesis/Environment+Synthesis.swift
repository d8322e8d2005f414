// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel
import TemplateValidation

extension Environment {
    /// All stacks in the order of their deployment, judged as the one system that they are.
    public func synthesize() -> [SynthesizedStack] { synthesize(schemas: KnownSchemas()) }

    /// - Parameter schemas: those that stand before the catalogue's.
    package func synthesize(schemas: KnownSchemas) -> [SynthesizedStack] {
        let findings =
            AccountCheck.findings(self) + RegionCheck.findings(self) + TagCheck.findings(self)
            + RefusedRules.findings(self)
        let elements = stacks.map(\.stack.elements)
        let made = stacks.indices.map { index in
            stacks[index].stack.made(
                of: elements[index], stackName: stackName(of: stacks[index].stack), location: stacks[index].location,
                schemas: schemas)
        }
        let joined = made.joined(in: self)
        let sharing = SharingCheck.findings(in: joined.parts, region: region.code, prefix: stackNamePrefix)
        let unmentioned = UnmentionedResources.findings(in: elements)
        let validated = Validator.diagnostics(
            for: made.indices.map { made[$0].validationInput(name, region, stacks[$0].location, schemas: schemas) },
            in: joined)
        return made.indices.map { index in
            let names = StackNames.diagnostics(made[index].stackName, stacks[index], stacks[..<index])
            return made[index].with(
                (sharing[index] + unmentioned[index] + findings + names + made[index].diagnostics
                    + validated[index].raising(RulesOfSwift.all)).raising(refusedRules))
        }
    }
}
