// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The content of a parameter: it says the parameter's type, and which Swift values it takes.
public protocol ParameterContent: Expression {
    /// The Swift type of its values: `Int` for `Value<Int>`, `[String]` for `List<Value<String>>`.
    associatedtype Literal: Sendable

    /// The type as CloudFormation names it.
    static var parameterType: String { get }

    /// How a value is given to the CLI.
    static func parameterText(_ literal: Literal) -> String

    /// How a default stands in the template.
    static func parameterNode(_ literal: Literal) -> Node

    /// The element of a list that has a comma in it: CloudFormation would take it for two. Nil where there is none.
    static func elementWithComma(_ literal: Literal) -> String?
}

extension ParameterContent {
    /// A default is the text that the CLI would be given.
    public static func parameterNode(_ literal: Literal) -> Node { .string(parameterText(literal)) }

    /// None: a single value is not taken apart.
    public static func elementWithComma(_ literal: Literal) -> String? { nil }
}

extension Value: ParameterContent {
    /// Text as it is, a number or a Boolean as JSON writes it.
    public static func parameterText(_ literal: Content) -> String {
        let node = Content.node(literal)
        return node.stringValue ?? JSONWriter.write(node, style: .compact)
    }

    /// A Boolean parameter is a String in CloudFormation, so its default is text.
    public static func parameterNode(_ literal: Content) -> Node {
        Content.self == Bool.self ? .string(parameterText(literal)) : Content.node(literal)
    }
}

extension List: ParameterContent where Element: ParameterContent {
    /// `CommaDelimitedList` for text, a `List<…>` otherwise.
    public static var parameterType: String {
        Element.parameterType == "String" ? "CommaDelimitedList" : "List<\(Element.parameterType)>"
    }

    /// The elements with commas between them.
    public static func parameterText(_ literal: [Element.Literal]) -> String {
        literal.map(Element.parameterText).joined(separator: ",")
    }

    /// The first of them that has one.
    public static func elementWithComma(_ literal: [Element.Literal]) -> String? {
        literal.map(Element.parameterText).first { $0.contains(",") }
    }
}
