// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TemplateValidation

/// The policies that an environment obeys have names of their own, which silences and `--error` can name.
enum PolicyCheck {
    static func findings(_ environment: Environment) -> [Diagnostic] {
        if environment.obeyed.isEmpty { return [] }
        let taken = Set(RefusedRules.asked)
        var places: [String: SourceLocation?] = [:]
        return environment.obeyed.compactMap { rule in
            guard let place = rule.location else { return nil }
            defer { if places[rule.id] == nil { places[rule.id] = .some(place) } }
            if !isValid(rule.id) {
                return finding(
                    "'\(rule.id)' is not a name for a policy", at: place,
                    why: "silences and --error could not name it",
                    fix: "take small letters, digits and hyphens, a letter first: databases-are-private")
            }
            if taken.contains(rule.id) {
                return finding(
                    "the policy '\(rule.id)' has the name of a rule", at: place,
                    why: "what one of them finds could not be told from the other's", fix: "give it another name")
            }
            guard let earlier = places[rule.id], earlier != place else { return nil }
            return finding(
                "environment '\(environment.name)' obeys two policies named '\(rule.id)'", at: place,
                why: "what one of them finds could not be told from the other's", fix: "give each a name of its own",
                notes: [Diagnostic.Note(at: earlier, "the first one is here")])
        }
    }

    private static func isValid(_ id: String) -> Bool {
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        return words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        } && id.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    }

    private static func finding(
        _ message: String, at place: SourceLocation, why reason: String, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, rule: "policy-name", at: place, message, why: reason, fix: fix, notes: notes)
    }
}
