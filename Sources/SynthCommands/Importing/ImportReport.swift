// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel

/// What is said of an import: what came back, and what the types did not admit.
struct ImportReport {
    private let work: Import
    private let verdicts: [ProofVerdict]?
    private let invocation: Invocation
    /// Of what differs no more than so many places are told.
    private static let mostDifferences = 20

    init(_ work: Import, _ verdicts: [ProofVerdict]?, _ invocation: Invocation) {
        self.work = work
        self.verdicts = verdicts
        self.invocation = invocation
    }

    var isGood: Bool { verdicts?.allSatisfy(\.isEqual) ?? true }

    func tell() {
        for (index, group) in work.groups.enumerated() {
            if let verdict = verdicts?[index] { tell(verdict, group) }
            for (source, stack) in zip(group.sources, group.stacks) { tell(source, stack, verdicts?[index]) }
        }
        invocation.report["templates"] = .array(work.groups.indices.flatMap(nodes))
    }

    private func tell(_ verdict: ProofVerdict, _ group: ImportGroup) {
        let console = invocation.console
        let name = group.sources.map(\.origin).joined(separator: ", ")
        switch verdict {
        case .equal: return
        case .different(let differences):
            for (origin, difference) in differences.prefix(Self.mostDifferences) {
                console.tell("\(origin): error: it comes back changed: \(difference.sentence) [round-trip]", .red)
            }
            let rest = differences.count - Self.mostDifferences
            if rest > 0 { console.tell("  and \(rest) more differences") }
        case .notCompiled(let messages):
            for message in messages.prefix(Self.mostDifferences) {
                let place =
                    "\(Files.name(of: message.location.file)):\(message.location.line):\(message.location.column)"
                console.tell(
                    "\(name): error: what it becomes does not compile: \(place): \(message.text) [round-trip]", .red)
            }
        case .failed(let reason):
            console.tell("\(name): error: making the stack fails: \(reason) [round-trip]", .red)
        }
    }

    private func tell(_ source: ImportSource, _ stack: ImportedStack, _ verdict: ProofVerdict?) {
        let resources = source.template[.resources].count
        var parts = ["\(resources) resource\(resources == 1 ? "" : "s")"]
        if !stack.unchecked.isEmpty { parts.append("\(stack.unchecked.count) past the types") }
        switch verdict {
        case nil: parts.append("not proved")
        case .equal: parts.append("comes back equal")
        default: return
        }
        invocation.console.inform("\(source.origin) as \(stack.typeName): \(parts.joined(separator: ", "))")
        for unchecked in stack.unchecked where invocation.console.verbosity == .verbose {
            invocation.console.tell("  \(unchecked.path): \(unchecked.cause)")
        }
    }

    private func nodes(_ index: Int) -> [Node] {
        let group = work.groups[index]
        return zip(group.sources, group.stacks).map { source, stack in
            let unchecked = stack.unchecked.map { one -> Node in
                ["path": .string(one.path), "cause": .string(one.cause)]
            }
            let more: [(String, Node)] =
                switch verdicts?[index] {
                case .different(let differences): [("differences", .array(differences.map(Self.node)))]
                case .notCompiled(let messages):
                    [("messages", .array(messages.map { .string("\($0.location.line): \($0.text)") }))]
                case .failed(let reason): [("reason", .string(reason))]
                case .equal, nil: []
                }
            let members: [(String, Node)] =
                [
                    ("template", .string(source.origin)), ("stack", .string(source.name)),
                    ("type", .string(stack.typeName)), ("resources", .number(source.template[.resources].count)),
                    ("properties", .number(stack.properties)), ("unchecked", .array(unchecked)),
                    ("result", .string(word(verdicts?[index]))),
                ] + more
            return Node(.object(Node.Object(members.map { .init(key: $0.0, value: $0.1) })))
        }
    }

    private static func node(_ difference: (origin: String, TemplateEquality.Difference)) -> Node {
        let (_, difference) = difference
        return [
            "path": .string(difference.path), "original": difference.first ?? .null,
            "made": difference.second ?? .null,
        ]
    }

    private func word(_ verdict: ProofVerdict?) -> String {
        switch verdict {
        case nil: "unproven"
        case .equal: "equal"
        case .different: "different"
        case .notCompiled: "not-compiled"
        case .failed: "failed"
        }
    }
}
