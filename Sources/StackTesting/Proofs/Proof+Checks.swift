// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateAnalysis
import TemplateModel

extension Proof {
    /// What a check of the policy packs demands: `synth explain --policies list` names them all.
    ///
    ///     prove(environments, .meets("database-deletion-protection"), .meets("bucket-versions"))
    ///
    /// - Parameter id: the check's identifier. Of one that does not exist nothing is proved.
    public static func meets(_ id: String) -> Proof {
        guard let check = CheckTable.checks.first(where: { $0.id == id }) else {
            let advice =
                didYouMean(id, in: CheckTable.checks.map(\.id)) ?? "synth explain --policies list names them all"
            return Proof("what the check '\(id)' demands is met") { $0.unknown("there is no such check; \(advice)") }
        }
        let demand = check.summary.last == "." ? String(check.summary.dropLast()) : check.summary
        return Proof("\(demand) [\(id)]") { system in
            for type in check.types {
                for resource in system.outcome.resources(of: type) { examples(of: resource, check, system) }
            }
        }
    }

    /// What a check has against a resource.
    static func examples(of resource: Outcome.Resource, _ check: Check, _ system: Deployed) -> [Counterexample] {
        switch check.isMet(by: resource, in: system.model) {
        case true?: []
        case nil:
            [
                Counterexample(
                    "whether it meets '\(check.id)' is known only when it is deployed", isUnknown: true,
                    on: resource.logicalID, at: resource.location)
            ]
        case false?:
            check.problems(of: resource, in: system.model).map { message, place in
                Counterexample(
                    "it \(message)", on: resource.logicalID, fix: check.fix, at: place?.location ?? resource.location)
            }
        }
    }
}
