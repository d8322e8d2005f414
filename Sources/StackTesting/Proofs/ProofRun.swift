// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A proof, asked of every outcome.
struct ProofRun {
    let proof: Proof
    let outcomes: DeployedOutcomes
    let allowsUnknown: Bool

    /// The text of the failure; nil where it is proved.
    var failure: String? {
        var found: [Counterexample] = []
        var places: [Counterexample: Set<Int>] = [:]
        for (place, outcome) in outcomes.enumerated() {
            for example in examples(in: outcome) {
                if places[example] == nil { found.append(example) }
                places[example, default: []].insert(place)
            }
        }
        let others = outcomes.isComplete ? nil : Self.others(outcomes.count)
        let broken = found.filter { !$0.isUnknown }
        let open = allowsUnknown ? [] : found.filter(\.isUnknown) + [others].compactMap { $0 }
        if broken.isEmpty && open.isEmpty { return nil }
        let name = outcomes.first?.name ?? ""
        let situations = Situations(outcomes.map(\.outcome))
        let verb =
            broken.isEmpty ? "nobody knows of '\(name)' whether \(proof.claim)" : "'\(name)' breaks: \(proof.claim)"
        return
            ([verb]
            + (broken + open).map { example in
                Self.line(example, situations.those(places[example] ?? Set(outcomes.indices)))
            }).joined(separator: "\n")
    }

    private func examples(in outcome: Deployed) -> [Counterexample] {
        let nested = outcome.outcome.resources(of: "AWS::CloudFormation::Stack").map {
            outcome.unknown(of: $0.logicalID, "what its nested stack makes is not seen here")
        }
        let hidden =
            nested
            + (outcome.outcome.mayHaveMore
                ? [outcome.unknown("macros, modules or loops may add resources that are not seen here")] : [])
        do {
            return try proof.counterexamples(outcome) + hidden
        } catch {
            return [outcome.unknown("\(error)")] + hidden
        }
    }

    private static func others(_ count: Int) -> Counterexample {
        Counterexample(
            "there are more outcomes than the \(count) that are looked at", isUnknown: true,
            fix: "give parameters values, so that fewer conditions are open", at: nil)
    }

    /// As compilers print it, with the outcomes that it is so in.
    private static func line(_ example: Counterexample, _ situation: String?) -> String {
        let subject = example.resource.map { "'\($0)': " } ?? ""
        let kind = example.isUnknown ? "not proved" : "error"
        let sentence = [example.message, example.fix].filter { !$0.isEmpty }.joined(separator: "; ")
        return "  " + (example.location.map { "\($0.withinPackage): " } ?? "") + "\(kind): " + subject + sentence
            + (situation.map { ", \($0)" } ?? "")
    }
}
