// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// How far the moves are that Swift asks for.
struct MoveSurvey {
    /// The stacks that they are about, by their own names.
    let stacks: [String: PresentStack]
    /// Those that wait: what is deployed has the old name.
    let pending: [Move]
    /// Those after which what is deployed has the new name.
    let done: [Move]
    /// Those whose old and new names are deployed both, as two things.
    let doubled: [Move]

    /// Asks AWS.
    ///
    /// - Parameter needsTemplates: whether the stacks' templates are wanted.
    init(_ session: Session, needsTemplates: Bool) throws {
        let moves = session.stacks.flatMap(\.moves)
        var stacks: [String: PresentStack] = [:]
        for name in moves.flatMap({ [$0.oldStack, $0.stack] }) where stacks[name] == nil {
            stacks[name] = try PresentStack(name, session, needsTemplate: needsTemplates)
        }
        self.init(moves, stacks)
    }

    init(_ moves: [Move], _ stacks: [String: PresentStack]) {
        self.stacks = stacks
        var (pending, done, doubled): ([Move], [Move], [Move]) = ([], [], [])
        var settled: Set<Target> = []
        for move in moves {
            let hasOld = stacks[move.oldStack]?.physicalIDs[move.oldID] != nil
            let hasNew = stacks[move.stack]?.physicalIDs[move.newID] != nil
            switch (hasOld, hasNew) {
            // Of several old names the first counts that is there.
            case (true, false): if settled.insert(Target(move)).inserted { pending.append(move) }
            case (true, true): doubled.append(move)
            case (false, true): done.append(move)
            case (false, false): break
            }
        }
        (self.pending, self.done, self.doubled) = (pending, done, doubled)
    }

    /// Whether there were moves, and nothing waits any more.
    var isDone: Bool { pending.isEmpty && doubled.isEmpty && !done.isEmpty }

    static func sentence(ofDone environment: String) -> String {
        "every moved(from:) is done in '\(environment)'; take them away once that holds everywhere"
    }

    private struct Target: Hashable {
        let stack: String
        let id: String

        init(_ move: Move) { (stack, id) = (move.stack, move.newID) }
    }
}

extension Move {
    /// The old name, with its stack where that is another one.
    var oldName: String { isWithinStack ? oldID : "\(oldStack)/\(oldID)" }
    /// The new name, with its stack where that was another one.
    var newName: String { isWithinStack ? newID : "\(stack)/\(newID)" }
}
