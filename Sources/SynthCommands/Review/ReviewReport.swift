// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A review as JSON.
struct ReviewReport {
    private let locator = SourceLocator()

    func fill(_ report: Report, _ reviews: [Review], from what: String, gone: [String]) {
        report["from"] = .string(what)
        report["kinds"] = kinds(reviews.reduce(into: []) { $0.formUnion($1.kinds) })
        report["gone"] = texts(gone)
        report["reviews"] = .array(reviews.map(node))
    }

    private func kinds(_ kinds: Set<ReviewKind>) -> Node {
        .array(ReviewKind.allCases.filter(kinds.contains).map { .string($0.rawValue) })
    }

    private func node(_ review: Review) -> Node {
        [
            "name": .string(review.title), "region": text(review.region), "absence": text(review.absence),
            "kinds": kinds(review.kinds), "counts": counts(review),
            "refusals": .array(
                review.refusals.map { located(["name": .string($0.name), "reason": .string($0.reason)], $0.location) }),
            "resources": .array(review.resources.map(resource)), "renames": .array(review.renames.map(rename)),
            "interruptions": .array(
                review.interruptions.map {
                    located(
                        [
                            "name": .string($0.name), "text": .string($0.sentence), "isCertain": .bool($0.isCertain),
                        ], $0.location)
                }),
            "parameters": .array(
                review.parameters.map {
                    [
                        "name": .string($0.name), "old": text($0.old), "new": text($0.new),
                        "resources": texts($0.resources),
                    ]
                }),
            "outputs": .array(review.outputs.map(output)),
            "tags": .array(
                review.tags.map {
                    ["stack": .string($0.stack), "key": .string($0.key), "old": text($0.old), "new": text($0.new)]
                }),
            "ways": .array(review.ways.map(way)),
            "exposure": [
                "gained": .array(review.exposure.gained.map(exposure)),
                "lost": .array(review.exposure.lost.map(exposure)),
            ],
            "access": AccessReport.node(review.access, locator),
            "findings": [
                "new": .array(review.findings.new.map(finding)), "gone": .array(review.findings.gone.map(finding)),
            ],
            "cost": review.cost.map { cost in
                ["before": CostReport.totals(cost.before), "after": CostReport.totals(cost.after)]
            } ?? .null,
        ]
    }

    private func counts(_ review: Review) -> Node {
        let counts = ReviewSummary(review).counts
        return .object(
            ReviewSummary.Count.allCases.map { .init(key: $0.rawValue, value: .number(counts[$0] ?? 0)) })
    }

    private func resource(_ update: ResourceUpdate) -> Node {
        located(
            [
                "name": .string(update.name), "movedFrom": text(update.movedFrom), "type": .string(update.type),
                "effect": .string(update.effect.word), "isMadeAnew": .bool(update.isSnapshot),
                "lostData": text(update.losesData ? update.lostData : nil), "keptBy": text(update.keeper),
                "refusals": texts(update.refusals),
                "properties": .array(
                    update.properties.map { property in
                        located(
                            [
                                "path": .string(property.path), "old": property.old ?? .null,
                                "new": property.new ?? .null, "effect": .string(property.effect.word),
                                "refusal": text(property.refusal), "because": text(property.cause),
                            ], property.location)
                    }),
            ], update.location)
    }

    private func rename(_ rename: LikelyRename) -> Node {
        located(
            [
                "from": .string(rename.old), "to": .string(rename.new), "type": .string(rename.type),
                "differences": texts(rename.differences), "swift": .string(rename.remedy),
            ], rename.location)
    }

    private func output(_ change: OutputChange) -> Node {
        located(
            [
                "name": .string(change.name), "old": change.old ?? .null, "new": change.new ?? .null,
                "because": text(change.cause), "takenBefore": texts(change.takersBefore),
                "takenAfter": texts(change.takersAfter),
            ], change.location)
    }

    private func way(_ change: WayChange) -> Node {
        [
            "change": .string(change.kind.rawValue), "subject": .string(change.subject),
            "purpose": .string(change.purpose), "old": texts(change.old.map(\.description)),
            "new": texts(change.new.map(\.description)), "fix": text(change.blocker?.fix),
        ]
    }

    private func exposure(_ change: ExposureChange) -> Node {
        located(
            [
                "name": .string(change.name), "ports": text(change.ports),
                "route": .string(change.certainty.word), "reason": .string(change.reason),
            ], change.place.location)
    }

    private func finding(_ found: FindingsChange.Found) -> Node {
        .object(
            [.init(key: "stack", value: .string(found.stack))] + JSONReport.members(locator.located(found.finding)))
    }

    private func located(_ members: Node, _ location: SourceLocation?) -> Node {
        let place = locator.place(of: Node.Path(), from: location)
        let own: Node = [
            "file": text(place?.file), "line": place.map { .number($0.line) } ?? .null,
            "column": place.map { .number($0.column) } ?? .null,
        ]
        return .object((members.objectValue?.members ?? []) + (own.objectValue?.members ?? []))
    }

    private func texts(_ texts: [String]) -> Node { .array(texts.map { .string($0) }) }

    private func text(_ text: String?) -> Node { JSONReport.text(text) }
}

extension UpdateEffect {
    /// As programs read it.
    var word: String {
        switch self {
        case .unchanged: "unchanged"
        case .imported: "imported"
        case .added: "added"
        case .updated: "updated"
        case .interrupted: "interrupted"
        case .mayBeReplaced: "may be replaced"
        case .replaced: "replaced"
        case .removed: "removed"
        }
    }
}

extension ExposureChange.Certainty {
    fileprivate var word: String {
        switch self {
        case .certain: "known"
        case .possible: "unknown"
        case .withoutRoute: "none"
        }
    }
}
