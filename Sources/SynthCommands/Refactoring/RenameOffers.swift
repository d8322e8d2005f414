// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis

/// What looks as if it had another name only, and says nothing of it.
struct RenameOffers {
    let renames: [LikelyRename]

    /// Asks AWS what is deployed.
    ///
    /// - Parameter known: stacks that were asked for already, by their own names.
    init(_ session: Session, knowing known: [String: PresentStack]) throws {
        let present = try session.stacks.map {
            try known[$0.name] ?? PresentStack($0.name, session, needsTemplate: true)
        }
        let others = known.values.filter { stack in !present.contains { $0.name == stack.name } }
            .sorted { $0.name < $1.name }
        let parts = (others + present).compactMap(\.deployed)
        guard !parts.isEmpty else {
            renames = []
            return
        }
        renames =
            SystemComparison(
                from: JoinedStacks(parts, region: session.region.code),
                to: session.stacks.joined(in: session.environment, withDefaults: true), isOneStack: false,
                moves: session.stacks.flatMap(\.moves), adoptions: session.stacks.flatMap(\.adoptions)
            ).likelyRenames
    }

    func tell(_ session: Session) {
        for rename in renames {
            let place = rename.location.map { " (\(session.place($0)))" } ?? ""
            session.console.tell(
                "  ? \(rename.new) looks like \(rename.old), which is deployed: \(rename.remedy) says that it is\(place)",
                .yellow)
        }
    }
}
