// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A region that is misspelled is told before anything is asked of it.
enum RegionCheck {
    static func findings(_ environment: Environment) -> [Diagnostic] {
        let code = environment.region.code
        let question = didYouMean(code, in: Region.known.map(\.code))
        if !environment.region.hasShape {
            return [
                Diagnostic(
                    .error, rule: "region", at: environment.location,
                    "environment '\(environment.name)' is in '\(code)', which is no region's code",
                    why: "a code has the form of eu-west-1, and nothing could be deployed there",
                    fix: question ?? "take the code of one of AWS's regions")
            ]
        }
        guard !Region.known.contains(environment.region) else { return [] }
        return [
            Diagnostic(
                .warning, rule: "region", at: environment.location,
                "environment '\(environment.name)' is in '\(code)', a region that is not known here",
                why: "nothing can be deployed into a region that does not exist",
                fix: question.map { "\($0) If it is a new region, all is well" }
                    ?? "correct it, unless it is a new region")
        ]
    }
}
