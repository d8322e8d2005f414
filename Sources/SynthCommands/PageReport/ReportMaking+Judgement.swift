// SPDX-License-Identifier: Apache-2.0

import StackReports
import TemplateModel

extension ReportMaking {
    /// What was found, from the worst on, each once.
    var findings: [EnvironmentReport.Finding] {
        var seen: Set<Diagnostic> = []
        let found = requested.findings.subjects.flatMap { name, diagnostics in
            diagnostics.filter { seen.insert($0).inserted }.map { (stack: stack(name), finding: $0) }
        }
        return [Diagnostic.Severity.error, .warning, .note].flatMap { severity in
            found.filter { $0.finding.severity == severity }.map { entry($0.finding, $0.stack) }
        }
    }

    private func entry(_ found: Diagnostic, _ stack: String) -> EnvironmentReport.Finding {
        let finding = found.masked(by: invocation.console.hidden.mask)
        let tones: [Diagnostic.Severity: EnvironmentReport.Tone] = [.error: .bad, .warning: .warn, .note: .soft]
        return .init(
            severity: finding.severity.rawValue, tone: tones[finding.severity] ?? .plain, rule: finding.rule,
            stack: stack, element: finding.element, message: finding.message, reason: finding.reason, fix: finding.fix,
            place: finding.location?.description,
            notes: finding.notes.map { note in note.location.map { "\($0): \(note.message)" } ?? note.message })
    }

    var silences: [EnvironmentReport.Silence] {
        ListedSilence.all(of: requested.findings).map { listed in
            let silence = listed.silence
            return .init(
                rule: silence.rule.isEmpty ? "(no rule)" : silence.rule, element: silence.element,
                reason: silence.reason.isEmpty ? "no reason is given" : hidden(silence.reason),
                terms: [silence.owner.map { "owner: \($0)" }, silence.until.map { "until \($0)" }].compactMap(\.self),
                fault: Self.fault(listed.state), stacks: listed.subjects.map(stack),
                place: silence.location?.description,
                hidden: listed.findings.map { hidden($0.message) })
        }
    }

    private static func fault(_ state: SilenceEffect.State) -> String? {
        switch state {
        case .holding: nil
        case .ending: "its last day is soon"
        case .ended: "its last day is over: what it hid is told again"
        case .idle: "hides nothing: the rule finds nothing here"
        case .faulty: "hides nothing: it is not written as a silence is"
        }
    }

    /// The stack that findings are told of, without its environment.
    private func stack(_ subject: String) -> String {
        let prefix = "\(requested.title)/"
        return requested.isEnvironment && subject.hasPrefix(prefix) ? String(subject.dropFirst(prefix.count)) : subject
    }
}
