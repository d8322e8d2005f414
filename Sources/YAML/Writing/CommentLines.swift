// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The comments of a text in YAML, each before what it speaks of when that is written again.
struct CommentLines {
    private var places: CommentedPlaces

    init(_ document: YAMLDocument) {
        var anchors: Set<SourceLocation> = []
        if !document.comments.isEmpty {
            document.root.eachNode { if let origin = $0.origin { anchors.insert(origin) } }
        }
        places = CommentedPlaces(document, anchors: anchors)
    }

    /// Those above everything.
    var head: [String] { places.head }

    /// The comments of an item, with those of what begins on its line or stands there altogether; each is given once.
    mutating func take(_ node: Node, behind lead: YAMLWriter.Lead, as role: Role) -> [String] {
        guard !places.isEmpty else { return [] }
        let call = TaggedCall(node, as: role)
        if OneLine.text(of: node, as: role) != nil || node.scalarText != nil || call?.argument.scalarText != nil {
            return takeAll(node)
        }
        // What stands as far in as its items speaks of the first of them.
        let isOutermost = lead == .dash || call != nil
        var found = places.take(node.origin, leftOf: isOutermost ? .max : node.origin?.column ?? .max) ?? []
        if lead == .dash, call == nil {
            if let first = node.objectValue?.members.first {
                found += take(first.value, behind: .key, as: Role(ofArgument: first.key))
            } else if let first = node.arrayValue?.first {
                found += take(first, behind: .dash, as: .value)
            }
        }
        return found
    }

    /// Those that speak of the first item of a value rather than of the value.
    mutating func takeInner(_ node: Node) -> [String] { places.take(node.origin) ?? [] }

    private mutating func takeAll(_ node: Node) -> [String] {
        var found: [String] = []
        node.eachNode { found += places.take($0.origin) ?? [] }
        return found
    }

    /// What nothing was written for, in order.
    mutating func takeRest() -> [String] { places.takeRest() }
}
