// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// The comments of a template beside what they speak of.
struct CommentPlacement {
    private var places: CommentedPlaces
    /// Those above everything, as a licence, and of what has no place in Swift.
    let head: [String]
    /// Those of the template's description.
    let description: [String]

    /// - Parameter anchors: the places of what can have comments, in the body of a stack.
    init(_ document: YAMLDocument, anchors: Set<SourceLocation>) {
        let version = document.root[Template.Section.formatVersion.rawValue]?.origin
        let description = document.root[Template.Section.description.rawValue]?.origin
        places = CommentedPlaces(document, anchors: anchors.union([version, description].compactMap { $0 }))
        head = places.head + (places.take(version) ?? [])
        self.description = places.take(description) ?? []
    }

    /// The comments of an entry, and its expression with those of its parts.
    mutating func place(in entry: inout StackContents.Entry) {
        entry.comments += places.take(entry.origin) ?? []
        if !places.isEmpty { entry.expression = commented(entry.expression) }
    }

    private mutating func commented(_ expression: SwiftExpression) -> SwiftExpression {
        switch expression {
        case .code, .element, .text: return expression
        case .member(let base, let name): return .member(commented(base), name)
        case .array(let elements): return .array(elements.map { commented($0) })
        case .call(let callee, let arguments):
            return .call(
                commented(callee),
                arguments.map { SwiftArgument($0.label, commented($0.value, at: $0.origin), at: $0.origin) })
        case .dictionary(let entries):
            return .dictionary(
                entries.map { SwiftEntry($0.key, commented($0.value, at: $0.origin), at: $0.origin) })
        case .trailingClosure(let callee, let parameter, let statements):
            return .trailingClosure(commented(callee), parameter: parameter, statements.map { commented($0) })
        case .settingClosure(let callee, let settings):
            return .settingClosure(
                commented(callee),
                settings.map { SwiftArgument($0.label, commented($0.value, at: $0.origin), at: $0.origin) })
        case .commented(let comments, let value): return .commented(comments, commented(value))
        }
    }

    private mutating func commented(_ value: SwiftExpression, at origin: SourceLocation?) -> SwiftExpression {
        let comments = places.take(origin)
        let inner = commented(value)
        return comments.map { .commented($0, inner) } ?? inner
    }
}

extension SwiftExpression {
    /// The places of its parts that can have comments.
    var origins: Set<SourceLocation> {
        switch self {
        case .code, .element, .text: []
        case .member(let base, _): base.origins
        case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.origins) }
        case .call(let callee, let arguments), .settingClosure(let callee, let arguments):
            arguments.reduce(into: callee.origins) { found, argument in
                found.formUnion(argument.value.origins)
                if let origin = argument.origin { found.insert(origin) }
            }
        case .dictionary(let entries):
            entries.reduce(into: []) { found, entry in
                found.formUnion(entry.value.origins)
                if let origin = entry.origin { found.insert(origin) }
            }
        case .trailingClosure(let callee, _, let statements):
            statements.reduce(into: callee.origins) { $0.formUnion($1.origins) }
        case .commented(_, let value): value.origins
        }
    }
}
