// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TemplateValidation

/// The rules that a team can count as errors.
package enum RefusedRules {
    /// Those of templates, and those of Swift that give warnings.
    package static let known = Validator.ruleNames + Silencing.rulesOfEnvironments

    /// Those that are asked in every environment.
    static let asked = Validator.rules.map(\.id) + Silencing.rulesOfEnvironments

    /// What an environment refuses that is no rule.
    static func findings(_ environment: Environment) -> [Diagnostic] {
        if environment.refusedRules.isEmpty { return [] }
        let known = known + environment.houseRules.map(\.id)
        return environment.refusedRules.subtracting(known).sorted().map { id in
            Diagnostic(
                .error, rule: "refused-rule", at: environment.location,
                "environment '\(environment.name)' refuses what the rule '\(id)' finds, and there is no such rule",
                why: "nothing is refused by it", fix: didYouMean(id, in: known) ?? "the command explain lists all")
        }
    }
}
