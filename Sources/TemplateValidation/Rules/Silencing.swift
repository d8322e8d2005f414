// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is silenced of findings, and what is wrong with the silences.
///
/// A resource silences a rule in its metadata, a template what it finds in others of its elements, or in none:
///
///     "Metadata": {"StackDSL": {"Ignore": [
///       {"Rule": "secret-leak", "Reason": "the value is public", "Until": "2027-03-31", "Owner": "web team"}
///     ]}}
///
/// What is written for cfn-lint counts as well: `LintSilences`.
package struct Silencing {
    static let description = RuleDescription(
        "silence", "A silenced rule exists, has a reason, has not ended, and still finds something.",
        reason: "a silence that nobody can explain hides the next mistake",
        example: """
              "T": {
                "Type": "AWS::SNS::Topic",
            +   "Properties": {"TopicName": null},
                "Metadata": {
            -     "StackDSL": {"Ignore": [{"Rule": "secret-leak", "Reason": "old"}]}
            +     "StackDSL": {
            +       "Ignore": [
            +         {"Rule": "null-value", "Reason": "it is an example"},
            +         {"Rule": "wrong-type", "Reason": "it is an example"}
            +       ]
            +     }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html",
        evidence: .knowledge)

    /// The rules about Swift and environments that may be silenced too; a template alone shows nothing of them.
    package static let rulesOfEnvironments = ["idle-aspect", "region", "stale-move", "unmentioned-resource"]
    /// For how many days before its end a silence is told of.
    static let daysOfWarning = 14

    private let silences: [WrittenSilence]
    private let asked: Set<String>
    private let today: Day?
    private let place: SourceLocation?

    /// The silences of a template.
    ///
    /// - Parameters:
    ///   - today: nil where no silence ends.
    ///   - asked: the rules that could have found something; the silences of others are not idle.
    package init(
        of template: Template, on today: Day?, asked: @autoclosure () -> [String] = Validator.rules.map(\.id),
        at place: SourceLocation? = nil
    ) {
        silences = WrittenSilence.all(in: template) + LintSilences.all(in: template)
        // Few templates have any, and then it takes the names of all rules.
        self.asked = silences.isEmpty ? [] : Set(asked())
        self.today = today
        self.place = place
    }

    /// The silences of an environment.
    package init(_ silences: [Silence], on today: Day?, asked: some Sequence<String>) {
        self.silences = silences.map(WrittenSilence.init)
        self.asked = silences.isEmpty ? [] : Set(asked)
        self.today = today
        place = nil
    }

    /// A stack or a file, by the name of the stack, and what was found in it.
    package typealias Subject = (name: String?, findings: [Diagnostic])

    /// What remains of the findings of each subject, the effects there, and what is wrong with the silences.
    package struct Result {
        package fileprivate(set) var remaining: [[Diagnostic]]
        package fileprivate(set) var effects: [[SilenceEffect]]
        package fileprivate(set) var problems: [Diagnostic] = []
    }

    package func applied(to subjects: [Subject]) -> Result {
        var result = Result(remaining: subjects.map(\.findings), effects: subjects.map { _ in [] })
        guard !silences.isEmpty else { return result }
        let known = asked.union(Validator.ruleNames).union(Self.rulesOfEnvironments)
            .union(subjects.flatMap { $0.findings.map(\.rule) })
        var effects: [Int: [SilenceEffect]] = [:]
        // What has ended comes last: another silence may still hide what it hid.
        let order = silences.indices.filter { !hasEnded($0) } + silences.indices.filter(hasEnded)
        for index in order { effects[index] = apply(silences[index], to: &result, subjects.map(\.name), known) }
        for index in silences.indices {
            for (subject, effect) in (effects[index] ?? []).enumerated() { result.effects[subject].append(effect) }
        }
        return result
    }

    private func hasEnded(_ index: Int) -> Bool { daysLeft(silences[index].silence).map { $0 < 0 } ?? false }

    /// How many days a silence holds after today.
    private func daysLeft(_ silence: Silence) -> Int? {
        guard let today, let last = silence.until.flatMap(Day.init) else { return nil }
        return today.days(until: last)
    }

    private func apply(
        _ written: WrittenSilence, to result: inout Result, _ names: [String?], _ known: Set<String>
    ) -> [SilenceEffect] {
        let silence = written.silence
        var problems = written.problems
        if !silence.rule.isEmpty, !silence.isOfPolicy, !known.contains(silence.rule) {
            problems.append(
                .init(
                    severity: .error, message: "there is no rule '\(silence.rule)' to silence",
                    fix: didYouMean(silence.rule, in: known.sorted()) ?? "the command explain lists all"))
        }
        result.problems += problems.map { finding($0.severity, silence, $0.message, $0.fix) }
        guard !problems.contains(where: { $0.severity == .error }) else {
            return names.map { _ in SilenceEffect(silence, .faulty) }
        }
        let found = names.indices.map { subject in
            result.remaining[subject].filter { written.isAbout($0, in: names[subject]) }
        }
        let count = found.reduce(0) { $0 + $1.count }
        if written.isForeign, count == 0 { return [] }
        let state = state(of: silence, finding: count)
        switch state {
        case .ended:
            let note = Diagnostic.Note(at: silence.location, Self.wasSilenced(silence))
            for subject in names.indices {
                result.remaining[subject] = result.remaining[subject].map { finding in
                    written.isAbout(finding, in: names[subject]) ? finding.noting([note]) : finding
                }
            }
        case .holding, .ending:
            for subject in names.indices {
                result.remaining[subject].removeAll { written.isAbout($0, in: names[subject]) }
            }
        case .idle, .faulty: break
        }
        if let problem = problem(state, silence, count) { result.problems.append(problem) }
        return found.map { SilenceEffect(silence, state, $0) }
    }

    private func state(of silence: Silence, finding count: Int) -> SilenceEffect.State {
        if count == 0, asked.contains(silence.rule) { return .idle }
        guard let left = daysLeft(silence) else { return .holding }
        if left < 0 { return .ended }
        return left < Self.daysOfWarning ? .ending : .holding
    }

    private func problem(_ state: SilenceEffect.State, _ silence: Silence, _ count: Int) -> Diagnostic? {
        switch state {
        case .holding, .faulty: return nil
        case .idle:
            return finding(.warning, silence, "'\(silence.rule)' is silenced and finds nothing", "remove the silence")
        case .ended:
            return finding(
                .warning, silence, "'\(silence.rule)' was silenced until \(silence.until ?? "")\(Self.owner(silence))",
                "mend what it hid, or give it a later day and the reason",
                why: count == 0 ? "it hides nothing any more" : "what it hid is told again")
        case .ending:
            let left = daysLeft(silence) ?? 0
            let days = left == 0 ? "today" : left == 1 ? "for another day" : "for another \(left) days"
            return finding(
                .note, silence,
                "'\(silence.rule)' is silenced until \(silence.until ?? ""), \(days)\(Self.owner(silence))",
                "mend what it hides, or give it a later day and the reason", why: "what it hides is told again then")
        }
    }

    private static func owner(_ silence: Silence) -> String { silence.owner.map { " (\($0))" } ?? "" }

    private static func wasSilenced(_ silence: Silence) -> String {
        "it was silenced until \(silence.until ?? "")\(owner(silence)): \(silence.reason)"
    }

    private func finding(
        _ severity: Diagnostic.Severity, _ silence: Silence, _ message: String, _ fix: String,
        why reason: String = Self.description.reason
    ) -> Diagnostic {
        Diagnostic(
            severity, rule: Self.description.id, at: silence.location ?? place, element: silence.element,
            (silence.element.map { "'\($0)': " } ?? "") + message, why: reason, fix: fix)
    }
}
