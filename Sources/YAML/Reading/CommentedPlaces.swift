// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The comments of a document by what they speak of.
package struct CommentedPlaces {
    /// Those above everything, as a licence.
    package private(set) var head: [String] = []
    private var byPlace: [SourceLocation: [YAMLComment]] = [:]

    /// - Parameter anchors: the places of what can have comments.
    package init(_ document: YAMLDocument, anchors: Set<SourceLocation>) {
        let places = anchors.sorted()
        let start = document.root.origin?.line ?? 1
        var next = 0
        for comment in document.comments {
            if comment.isOnItsOwnLine, comment.location.line < start {
                head.append(comment.text)
                continue
            }
            while next < places.count, places[next].line < comment.location.line { next += 1 }
            guard let place = Self.place(of: comment, places, next) else {
                head.append(comment.text)
                continue
            }
            byPlace[place, default: []].append(comment)
        }
    }

    /// The thing of the same line, or what follows; what is further in than that speaks of what came before.
    private static func place(of comment: YAMLComment, _ places: [SourceLocation], _ next: Int) -> SourceLocation? {
        guard next < places.count else { return places.last }
        let isFurtherIn = comment.isOnItsOwnLine && comment.location.column > places[next].column
        return isFurtherIn && next > 0 ? places[next - 1] : places[next]
    }

    /// Whether all are taken.
    package var isEmpty: Bool { byPlace.isEmpty }

    /// Those of a place, which are then taken; nil where there is none.
    ///
    /// - Parameter column: those alone that stand left of it, or behind something on a line above.
    package mutating func take(_ place: SourceLocation?, leftOf column: Int = .max) -> [String]? {
        guard let place, let found = byPlace.removeValue(forKey: place) else { return nil }
        func isLeft(_ comment: YAMLComment) -> Bool {
            if column == .max { return true }
            return comment.isOnItsOwnLine ? comment.location.column < column : comment.location.line < place.line
        }
        let rest = found.filter { !isLeft($0) }
        if !rest.isEmpty { byPlace[place] = rest }
        return found.filter(isLeft).map(\.text)
    }

    /// What nobody has taken, in order.
    package mutating func takeRest() -> [String] {
        defer { byPlace = [:] }
        return byPlace.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.text) }
    }
}
