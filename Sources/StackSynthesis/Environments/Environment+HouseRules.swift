// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

extension Environment {
    /// What it obeys, as the validation asks it, each once.
    package var houseRules: [any HouseRule] {
        var seen: Set<String> = []
        return obeyed.filter { seen.insert($0.id).inserted }
    }

    /// All that was named, in that order. Nothing but `Policy` and the checks of packs conforms.
    var obeyed: [any HouseRule] { policies.compactMap { $0 as? any HouseRule } }

    /// What policies see of it besides the templates.
    package var deployment: Deployment {
        Deployment(
            environment: name, account: account.id, stackNames: stacks.map { stackName(of: $0.stack) }, tags: tags,
            location: location)
    }
}
