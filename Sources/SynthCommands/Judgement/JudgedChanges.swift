// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A change set and what is judged of it: one picture.
struct JudgedChanges {
    let judgement: StackJudgement
    let changes: [JudgedChange]
    /// What the templates change, and the change set has not.
    let leftOut: [ResourceUpdate]

    init(judgement: StackJudgement, changes: [ResourceChange]) {
        self.judgement = judgement
        self.changes = changes.map { JudgedChange($0, judgement) }
        let named = Set(changes.map(\.logicalID))
        leftOut = judgement.updates.filter { update in
            !named.contains(judgement.logicalID(update.name)) && Self.isCertain(update)
        }
    }

    /// What follows something that may hand on the same value is left to CloudFormation.
    private static func isCertain(_ update: ResourceUpdate) -> Bool {
        switch update.effect {
        case .added, .removed, .replaced: true
        case .updated, .interrupted, .mayBeReplaced:
            update.properties.contains { $0.cause == nil && $0.old != nil && $0.new != nil }
        case .unchanged, .imported: false
        }
    }

    /// The resources whose data go, and what they are.
    var losses: [(resource: String, data: String, place: SourceLocation?)] {
        changes.compactMap { change in
            change.lostData.map {
                ("'\(change.change.logicalID)' (\(change.change.type))", $0, change.update?.location)
            }
        }
    }

    /// For a report, in the order of the change set.
    func nodes(hiding hidden: HiddenTexts) -> [Node] { changes.map(JudgedText(judgement, hiding: hidden).node) }
}
