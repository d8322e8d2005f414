// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the clean-up of an update that came through could not delete: it is in no stack any more, and stays in the account.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html>.
struct LeftBehind {
    private let things: [StackEvent]

    init(_ events: [StackEvent]) {
        let deletions = events.filter { !$0.isAboutStack && $0.status.hasPrefix("DELETE_") }
        // It is tried more than once: the last word counts.
        let last = Dictionary(deletions.map { ($0.thing, $0) }, uniquingKeysWith: { _, later in later })
        var seen: Set<String> = []
        things = deletions.map(\.thing).filter { seen.insert($0).inserted }.compactMap { last[$0] }.filter(\.isFailure)
    }

    func show(on console: Console) {
        for thing in things {
            let name = thing.physicalID.isEmpty ? "" : " '\(thing.physicalID)'"
            let reason = thing.reason.isEmpty ? "" : ": \(thing.reason)"
            console.tell(
                "  the old \(thing.logicalID) (\(thing.type))\(name) was not deleted\(reason). It is in no stack any more and "
                    + "stays in the account: delete it yourself", .yellow)
        }
    }

    var node: Node {
        .array(
            things.map {
                [
                    "logicalID": .string($0.logicalID), "type": .string($0.type), "physicalID": .string($0.physicalID),
                    "reason": .string($0.reason),
                ]
            })
    }

    var isEmpty: Bool { things.isEmpty }
}

extension StackEvent {
    /// A replaced resource has the logical ID of the new one.
    fileprivate var thing: String { "\(logicalID) \(physicalID)" }
}
