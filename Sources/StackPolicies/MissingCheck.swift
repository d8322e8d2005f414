// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import StackDSL
import TemplateAnalysis
import TemplateModel

/// A check that is left out of packs which do not have it: told, since something else may have been meant.
struct MissingCheck: EnvironmentPolicy, HouseRule {
    let id: String
    let severity = Diagnostic.Severity.error
    let summary = "What is left out of a pack is in it."
    let reason = "nothing is left out by it"
    let source: String? = nil
    let location: SourceLocation? = nil
    private let finding: Diagnostic

    init(_ name: String, in packs: [Pack], known: [String], at place: SourceLocation) {
        id = "policy-name"
        let titles = packs.map(\.rawValue).joined(separator: ", ")
        finding = Diagnostic(
            .error, rule: id, at: place, "no check '\(name)' is in \(titles)", why: reason,
            fix: didYouMean(name, in: known) ?? "the command 'explain --policies \(packs[0].rawValue)' lists all")
    }

    func findings(in system: SystemModel, of deployment: Deployment) -> [Diagnostic] { [finding] }
}
