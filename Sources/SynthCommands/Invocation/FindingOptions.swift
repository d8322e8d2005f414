// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The options by which a command line is stricter than the rules are.
extension Option {
    static let error = Option(
        name: "--error", value: "RULE[,RULE]",
        help: "Count what these rules find as errors; may be given several times.")
    static let failOn = Option(
        name: "--fail-on", value: "SEVERITY", choices: ["error", "warning", "note"],
        help: "The least severity that makes it fail (error).")
}

extension Invocation {
    /// The rules whose findings the command line makes errors.
    func raisedRules() throws(UsageError) -> Set<String> {
        let ids = arguments.values(.error).flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        if ids.isEmpty { return [] }
        let known = RefusedRules.known + houseRules.map(\.id)
        for id in ids.map(String.init) where !known.contains(id) {
            let question = didYouMean(id, in: known)
            throw UsageError("no rule '\(id)' for --error; \(question ?? "see \(console.program) explain")")
        }
        return Set(ids.map(String.init))
    }

    /// The least severity that makes the command fail.
    var failingSeverity: Diagnostic.Severity {
        arguments.value(.failOn).flatMap(Diagnostic.Severity.init) ?? .error
    }

    /// The policies of all environments, whichever is asked about.
    var houseRules: [any HouseRule] {
        var seen: Set<String> = []
        return environments.flatMap(\.houseRules).filter { seen.insert($0.id).inserted }
    }
}
