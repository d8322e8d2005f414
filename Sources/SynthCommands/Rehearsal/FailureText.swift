// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Shows what a failure of a stack leaves behind, and what cannot be undone.
struct FailureText {
    let console: Console

    func show(_ stack: StackRehearsal) {
        if !stack.leftovers.isEmpty { console.print("    if it fails:", .bold) }
        for kind in Leftover.Kind.allCases {
            var texts: [String] = []
            let these = stack.leftovers.filter { $0.kind == kind }
            for leftover in these where !texts.contains(leftover.text) { texts.append(leftover.text) }
            for text in texts {
                let names = these.filter { $0.text == text }.map(\.name)
                console.print("      \(kind.words): \(RehearsalWords.list(names)): \(text)", kind.style)
            }
        }
    }

    /// What CloudFormation does with stacks that fail.
    func showEndings(of stacks: [StackRehearsal]) {
        if stacks.contains(where: \.isNew) {
            console.print(
                "  a creation that fails: CloudFormation deletes what the stack made, and its name is left "
                    + "(ROLLBACK_COMPLETE); '\(console.program) deploy' deletes that and begins anew")
        }
        if stacks.contains(where: { !$0.isNew && !$0.steps.isEmpty }) {
            console.print(
                "  an update that fails: CloudFormation makes updates again with the old properties and deletes what is "
                    + "new (UPDATE_ROLLBACK_COMPLETE)")
        }
        if stacks.contains(where: { !$0.cleanup.isEmpty }) {
            console.print(
                "  from a stack's clean-up on nothing of it is turned back; what cannot be deleted then stays in the "
                    + "account, in no stack")
        }
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
