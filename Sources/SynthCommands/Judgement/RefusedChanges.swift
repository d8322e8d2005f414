// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What CloudFormation would refuse of the stacks, said before anything is changed.
struct RefusedChanges {
    let session: Session
    let judgements: [StackJudgement]

    init(_ session: Session, _ judgements: [StackJudgement]) {
        self.session = session
        self.judgements = judgements
    }

    /// Tells them, and stops where one is certain and nobody has said to go on.
    func stop() throws {
        let locator = SourceLocator()
        let goesOn = session.options.despiteRefusals
        var count = 0
        for judgement in judgements {
            let certain = judgement.certainRefusals
            count += certain.count
            let findings =
                certain.map { Self.finding($0, goesOn ? .warning : .error, judgement) }
                + judgement.remarks.map { Self.finding($0, .warning, judgement) }
            DiagnosticsPrinter(console: session.console).show(findings.map(locator.located))
        }
        guard count > 0, !goesOn else { return }
        throw OperationFailure(
            "CloudFormation would refuse \(count == 1 ? "that" : "those \(count)"), as told above; nothing was changed. "
                + "Where it would not, please report it, and pass --despite-refusals")
    }

    private static func finding(
        _ refusal: Refusal, _ severity: Diagnostic.Severity, _ judgement: StackJudgement
    ) -> Diagnostic {
        let verb = severity == .error ? "is refused" : "may be refused"
        return Diagnostic(
            severity, rule: "deployment", at: refusal.location, element: refusal.name,
            "the update of \(judgement.stack.stackName) \(verb) for '\(text(refusal.name, judgement))'",
            why: text(refusal.reason, judgement), fix: "")
    }

    /// As lines of a difference.
    static func lines(_ judgement: StackJudgement) -> [String] {
        let locator = SourceLocator()
        func line(_ word: String, _ refusal: Refusal) -> String {
            let place = locator.place(of: Node.Path(), from: refusal.location).map { " at \($0.file):\($0.line)" } ?? ""
            return "  \(word) '\(text(refusal.name, judgement))': \(text(refusal.reason, judgement))\(place)"
        }
        return judgement.certainRefusals.map { line("refused:", $0) }
            + judgement.remarks.map { line("may be refused:", $0) }
    }

    /// Names within their stack.
    private static func text(_ text: String, _ judgement: StackJudgement) -> String {
        let prefix = "\(judgement.stack.name)/"
        let name = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        return name.replacing("'\(prefix)", with: "'")
    }

    static func nodes(_ judgement: StackJudgement) -> [Node] {
        let locator = SourceLocator()
        return judgement.refusals.map { refusal in
            var node = Node.Object([.init(key: "stackName", value: .string(judgement.stack.stackName))])
            node["element"] = .string(text(refusal.name, judgement))
            node["reason"] = .string(text(refusal.reason, judgement))
            node["isCertain"] = .bool(judgement.certainRefusals.contains(refusal))
            if let place = locator.place(of: Node.Path(), from: refusal.location) {
                node["file"] = .string(place.file)
                node["line"] = .number(place.line)
            }
            return Node(.object(node))
        }
    }
}
