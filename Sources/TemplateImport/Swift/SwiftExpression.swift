// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An expression of Swift before it is laid out in lines.
package indirect enum SwiftExpression: Sendable, Hashable {
    /// As it stands: a name, a number, a member of the type that is wanted.
    case code(String)
    /// What an element of the template is called where the expression stands, which is known only when all are placed.
    case element(ElementKey)
    /// A literal of text, with expressions in it or without.
    case text([TextPiece])
    /// `callee(arguments)`, where the callee may be `.init` or end with a member: `queue.dependsOn`.
    case call(SwiftExpression, [SwiftArgument])
    /// `base.name`
    case member(SwiftExpression, String)
    case array([SwiftExpression])
    case dictionary([SwiftEntry])
    /// `callee { parameter in statements }`
    case trailingClosure(SwiftExpression, parameter: String, [SwiftExpression])
    /// `callee { $0.label = value }`, a line for each.
    case settingClosure(SwiftExpression, [SwiftArgument])
    /// An element of a list, or the value of an argument or entry, below comments.
    case commented([String], SwiftExpression)

    /// A piece of a literal.
    package enum TextPiece: Sendable, Hashable {
        case literal(String)
        case value(SwiftExpression)
    }

    /// A literal without anything in it.
    package static func literal(_ text: String) -> SwiftExpression { .text([.literal(text)]) }
}

/// What names an element: logical IDs are unique within their section alone.
package struct ElementKey: Sendable, Hashable {
    package let section: Template.Section
    package let logicalID: String

    package init(_ section: Template.Section, _ logicalID: String) {
        self.section = section
        self.logicalID = logicalID
    }
}

/// An argument of a call.
package struct SwiftArgument: Sendable, Hashable {
    package let label: String?
    package var value: SwiftExpression
    /// Where the template says it: comments there go along.
    package let origin: SourceLocation?

    package init(_ label: String? = nil, _ value: SwiftExpression, at origin: SourceLocation? = nil) {
        self.label = label
        self.value = value
        self.origin = origin
    }
}

/// A key and a value of a dictionary.
package struct SwiftEntry: Sendable, Hashable {
    package let key: SwiftExpression
    package var value: SwiftExpression
    /// Where the template says it: comments there go along.
    package let origin: SourceLocation?

    package init(_ key: SwiftExpression, _ value: SwiftExpression, at origin: SourceLocation? = nil) {
        self.key = key
        self.value = value
        self.origin = origin
    }
}
