// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Shows what a failure of a stack leaves behind, and what cannot be undone.
struct FailureText {
    let console: Console

    func show(_ stack: StackRehearsal) {
        let lines = Self.lines(stack)
        if !lines.isEmpty { console.print("    if it fails:", .bold) }
        for line in lines { console.print("      \(line.text)", line.style) }
    }

    /// What is alike in one sentence, from the worst on.
    static func lines(_ stack: StackRehearsal) -> [(text: String, style: Console.Style)] {
        Leftover.Kind.allCases.flatMap { kind in
            let these = stack.leftovers.filter { $0.kind == kind }
            let texts = these.map(\.text).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            return texts.map { text in
                let names = these.filter { $0.text == text }.map(\.name)
                return ("\(kind.words): \(RehearsalWords.list(names)): \(text)", kind.style)
            }
        }
    }

    /// What CloudFormation does with stacks that fail.
    func showEndings(of stacks: [StackRehearsal]) {
        for ending in Self.endings(of: stacks, console.program) { console.print("  \(ending)") }
    }

    static func endings(of stacks: [StackRehearsal], _ program: String) -> [String] {
        var endings: [String] = []
        if stacks.contains(where: \.isNew) {
            endings.append(
                "a creation that fails: CloudFormation deletes what the stack made, and its name is left "
                    + "(ROLLBACK_COMPLETE); '\(program) deploy' deletes that and begins anew")
        }
        if stacks.contains(where: { !$0.isNew && !$0.steps.isEmpty }) {
            endings.append(
                "an update that fails: CloudFormation makes updates again with the old properties and deletes what is "
                    + "new (UPDATE_ROLLBACK_COMPLETE)")
        }
        if stacks.contains(where: { !$0.cleanup.isEmpty }) {
            endings.append(
                "from a stack's clean-up on nothing of it is turned back; what cannot be deleted then stays in the "
                    + "account, in no stack")
        }
        return endings
    }
}

extension Leftover.Kind {
    fileprivate var words: String {
        switch self {
        case .lost: "lost"
        case .oneWay: "no way back"
        case .mayFail: "may not be turned back"
        case .blocks: "blocks a second try"
        case .stays: "stays"
        case .sideEffect: "has happened"
        }
    }

    fileprivate var style: Console.Style {
        switch self {
        case .lost, .oneWay: .red
        case .mayFail, .blocks: .yellow
        case .stays, .sideEffect: .plain
        }
    }
}
