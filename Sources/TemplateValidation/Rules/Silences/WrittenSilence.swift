// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A silence where somebody wrote it, and what can be wrong with how it is written.
struct WrittenSilence {
    struct Problem {
        let severity: Diagnostic.Severity
        let message: String
        let fix: String
    }

    /// What it is about: a resource below its path, or all that the silence says.
    enum Scope {
        case resource(String, below: Node.Path)
        case named(String?)
    }

    let silence: Silence
    let scope: Scope
    /// What is wrong with its form; an error takes its effect away.
    let problems: [Problem]
    /// Of a silence that is meant for another tool, which findings are that tool's too; nil for our own.
    private let covers: (@Sendable (Diagnostic) -> Bool)?

    /// Whether it is meant for another tool: it may well be idle here.
    var isForeign: Bool { covers != nil }

    /// A silence that an environment keeps in Swift.
    init(_ silence: Silence) {
        self.init(silence, .named(silence.element), [])
    }

    /// A silence that is meant for another tool.
    init(_ silence: Silence, _ scope: Scope, covering covers: @escaping @Sendable (Diagnostic) -> Bool) {
        self.silence = silence
        self.scope = scope
        self.covers = covers
        problems = []
    }

    private init(_ silence: Silence, _ scope: Scope, _ problems: [Problem]) {
        self.silence = silence
        self.scope = scope
        covers = nil
        self.problems = problems + Self.problems(of: silence)
    }

    private static let members = ["Rule", "Reason", "Until", "Owner", Silence.policyKey]

    /// - Parameter resource: the logical ID of what bears the metadata; nil for the template.
    private init(_ node: Node, _ scope: Scope, of resource: String?, at place: SourceLocation?) {
        let known = resource == nil ? Self.members + ["Element"] : Self.members
        var problems: [Problem] = []
        for member in node.objectValue?.members ?? [] {
            if !known.contains(member.key) {
                let question = didYouMean(member.key, in: known)
                problems.append(
                    Problem(
                        severity: .warning, message: "a silence has no '\(member.key)'",
                        fix: question ?? "a silence has \(known.joined(separator: ", "))"))
            } else if member.key == Silence.policyKey {
                guard member.value.boolValue == nil else { continue }
                problems.append(
                    Problem(
                        severity: .error, message: "\(member.key) of a silence is not true", fix: "write true"))
            } else if member.value.stringValue == nil, !["Rule", "Reason"].contains(member.key) {
                problems.append(
                    Problem(severity: .error, message: "\(member.key) of a silence is not text", fix: "write text"))
            }
        }
        let element = resource ?? node["Element"]?.stringValue
        let silence = Silence(
            node["Rule"]?.stringValue ?? "", on: element, because: node["Reason"]?.stringValue ?? "",
            until: node["Until"]?.stringValue, owner: node["Owner"]?.stringValue, at: node.origin ?? place,
            isOfPolicy: node[Silence.policyKey]?.boolValue ?? false)
        self.init(silence, resource == nil ? .named(element) : scope, problems)
    }

    private static func problems(of silence: Silence) -> [Problem] {
        var problems: [Problem] = []
        if silence.rule.isEmpty {
            problems.append(Problem(severity: .error, message: "a silence names no rule", fix: "name the Rule"))
        } else if !silence.reason.contains(where: { $0 != " " }) {
            let message = "'\(silence.rule)' is silenced without a reason"
            problems.append(Problem(severity: .error, message: message, fix: "write the Reason"))
        }
        if let until = silence.until, Day(until) == nil {
            problems.append(
                Problem(
                    severity: .error, message: "'\(until)' is no day on which a silence could end",
                    fix: "write a day as 2027-03-31"))
        }
        if let owner = silence.owner, !owner.contains(where: { $0 != " " }) {
            problems.append(
                Problem(severity: .error, message: "the Owner of a silence is empty", fix: "say who answers for it"))
        }
        return problems
    }
}

extension WrittenSilence {
    /// Those of a template, the ones about a resource before those about more.
    static func all(in template: Template) -> [WrittenSilence] {
        let members = template[.resources]
        return members.flatMap { written(at: $0.key, $0.value, in: $0.key, below: Node.Path()) }
            + list(template.root, .named(nil), of: nil)
    }

    /// Those of a resource, or of the resources within a loop.
    private static func written(
        at key: String, _ node: Node, in element: String, below path: Node.Path
    ) -> [WrittenSilence] {
        guard key.hasPrefix("Fn::ForEach::") else {
            return list(node, .resource(element, below: path), of: key)
        }
        return (node[2]?.objectValue?.members ?? []).flatMap { member in
            written(
                at: member.key, member.value, in: element,
                below: Node.Path(path.steps + [.index(2), .key(member.key)]))
        }
    }

    private static func list(_ holder: Node, _ scope: Scope, of resource: String?) -> [WrittenSilence] {
        guard let list = holder["Metadata"]?[Silence.metadataKey]?[Silence.listKey] else { return [] }
        guard let entries = list.arrayValue else {
            let problem = Problem(severity: .error, message: "the silences are not a list", fix: "write a list of them")
            let silence = Silence(
                "", on: resource, because: "", until: nil, owner: nil, at: list.origin ?? holder.origin)
            return [WrittenSilence(faulty: silence, scope, problem)]
        }
        return entries.map { WrittenSilence($0, scope, of: resource, at: holder.origin) }
    }

    private init(faulty silence: Silence, _ scope: Scope, _ problem: Problem) {
        self.silence = silence
        self.scope = scope
        covers = nil
        problems = [problem]
    }
}

extension WrittenSilence {
    /// Whether it is about this finding.
    ///
    /// - Parameter stack: the stack that the finding is in, where an environment's silence may name it: `web/Topic`.
    func isAbout(_ finding: Diagnostic, in stack: String?) -> Bool {
        guard finding.rule == silence.rule, covers?(finding) ?? true else { return false }
        switch scope {
        case .named(nil): return true
        case .named(let name?):
            return finding.element == name
                || stack.flatMap { stack in finding.element.map { "\(stack)/\($0)" } } == name
        case .resource(let element, let path):
            return finding.element == element && finding.path.steps.starts(with: path.steps)
        }
    }
}
