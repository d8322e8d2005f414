// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text of a method that asks the stage for variables, as `http://${stageVariables.host}/`.
package enum StageVariables {
    private static let start = "${stageVariables."

    /// The names in a text that is known in part.
    package static func names(in value: PropertyValue) -> [String] {
        (value.parts ?? []).flatMap { part in
            (part.stringValue.map { pieces(of: $0) } ?? []).compactMap(\.name)
        }
    }

    /// The parts with the variables' values put in; nil when a stage lacks one.
    package static func parts(of value: PropertyValue, in stage: Outcome.Resource?) -> [Node]? {
        var text = JoinedText()
        for part in value.parts ?? [] {
            guard let string = part.stringValue else {
                text.append(part)
                continue
            }
            for piece in pieces(of: string) {
                guard let name = piece.name else {
                    text.append(literal: piece.text)
                    continue
                }
                guard let node = stage?["Variables"][name].node else { return nil }
                text.append(node)
            }
        }
        return text.node.joinedParts ?? [text.node]
    }

    /// The resources that a value names, in the stages that give it its variables.
    package static func resources(
        of value: PropertyValue, in stages: [Outcome.Resource], _ outcome: Outcome
    ) -> [Outcome.Resource] {
        (stages.isEmpty ? [nil] : stages.map { $0 }).compactMap { stage in
            guard let parts = parts(of: value, in: stage), parts.count == 1 else { return nil }
            return outcome.resource(value.part(parts[0]))
        }
    }

    private static func pieces(of text: String) -> [(text: String, name: String?)] {
        var found: [(text: String, name: String?)] = []
        var rest = text[...]
        while let range = firstRange(in: rest), let end = rest[range.upperBound...].firstIndex(of: "}") {
            if range.lowerBound > rest.startIndex { found.append((String(rest[..<range.lowerBound]), nil)) }
            found.append(("", String(rest[range.upperBound..<end])))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { found.append((String(rest), nil)) }
        return found
    }

    private static func firstRange(in text: Substring) -> Range<Substring.Index>? {
        var place = text.startIndex
        while let next = text[place...].firstIndex(of: "$") {
            if text[next...].hasPrefix(start) { return next..<text.index(next, offsetBy: start.count) }
            place = text.index(after: next)
        }
        return nil
    }
}
