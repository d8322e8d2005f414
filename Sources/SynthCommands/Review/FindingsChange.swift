// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// What is found that was not before, and the other way round: both states judged alike.
///
/// A finding is the same as another by its rule, its element and its path, wherever either is written.
struct FindingsChange {
    typealias Found = (stack: String, finding: Diagnostic)

    let new: [Found]
    let gone: [Found]
    /// Secrets that either state has written out.
    let secrets: [String]

    init(_ subject: ReviewSubject, on today: Day?) {
        let before = Self.judged(subject.base.stacks, subject.environment, today)
        let after = Self.judged(subject.after, subject.environment, today)
        new = Self.beyond(before.found, after.found)
        gone = Self.beyond(after.found, before.found)
        secrets = before.secrets + after.secrets
    }

    var isEmpty: Bool { new.isEmpty && gone.isEmpty }

    /// What the templates show, with the silences of both.
    private static func judged(
        _ stacks: JoinedStacks, _ environment: Environment?, _ today: Day?
    ) -> (found: [Found], secrets: [String]) {
        if stacks.parts.isEmpty { return ([], []) }
        let rules = environment?.houseRules ?? []
        let deployment =
            environment?.deployment ?? Deployment(stackNames: stacks.parts.compactMap(\.stackName))
        let inputs = stacks.parts.map { part in
            ValidationInput(
                template: part.template, location: part.template.root.origin,
                parameters: ValidationInput.Parameters(values: part.parameters, environment: environment?.name),
                region: stacks.region, houseRules: rules, deployment: deployment)
        }
        let sharing = SharingCheck.findings(in: stacks, prefix: environment?.stackNamePrefix)
        let found = zip(sharing, Validator.findings(for: inputs, in: stacks, by: .perCore)).map { $0 + $1 }
        let judged = zip(inputs, found).map { Validator.judgement(of: $0, on: today, finding: $1).findings }
        let silencing = Silencing(
            environment?.silences ?? [], on: today, asked: Validator.rules.map(\.id) + rules.map(\.id))
        let remaining = silencing.applied(to: zip(stacks.parts, judged).map { ($0.name, $1) }).remaining
        let told = zip(stacks.parts, remaining).flatMap { part, findings in
            // What is wrong with a silence is told of its source, where all that it could hide is known.
            findings.filter { $0.rule != "silence" }.map { (stack: part.name, finding: $0) }
        }
        let secrets = zip(stacks.parts, found).flatMap { part, findings in
            findings.filter { $0.rule == "literal-secret" }.compactMap { part.template.text(of: $0) }
                + WrittenSecrets.texts(in: part.template, given: part.parameters)
        }
        return (told, secrets)
    }

    /// Those that the others have no like of: at the same path, or else at one that differs by places in lists alone.
    private static func beyond(_ others: [Found], _ all: [Found]) -> [Found] {
        matched(matched(all, others) { $0.path.description }, others) { $0.pathOfNames }
    }

    private static func matched(_ all: [Found], _ others: [Found], by path: (Diagnostic) -> String) -> [Found] {
        func key(_ one: Found) -> String {
            "\(one.stack) \(one.finding.rule) \(one.finding.element ?? "") \(path(one.finding))"
        }
        var left = others.reduce(into: [String: Int]()) { $0[key($1), default: 0] += 1 }
        return all.filter { one in
            guard let count = left[key(one)], count > 0 else { return true }
            left[key(one)] = count - 1
            return false
        }
    }
}

extension Diagnostic {
    /// Its path without the places in lists.
    fileprivate var pathOfNames: String {
        path.steps.compactMap { step in
            if case .key(let key) = step { key } else { nil }
        }.joined(separator: ".")
    }
}

extension Template {
    /// The text that a finding is about, or that of the variable.
    fileprivate func text(of finding: Diagnostic) -> String? {
        let holders = ["Resources", "Parameters"].compactMap { section in
            finding.element.flatMap { root[section]?[$0] }
        }
        return holders.lazy.compactMap { holder -> String? in
            let node = finding.path.steps.reduce(Node?.some(holder)) { node, step in
                switch step {
                case .key(let key): node?[key]
                case .index(let index): node?[index]
                }
            }
            return node?.stringValue ?? node?["Value"]?.stringValue
        }.first
    }
}
