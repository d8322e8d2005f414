// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A question that is answered when the stack is deployed, from its parameters and where it is deployed.
///
///     let isProduction = Condition("IsProduction", .equals(stage.ref, "prod"))
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>.
public struct Condition: StackContent {
    /// Its name within the template: letters and digits.
    public let logicalID: String
    /// What is asked.
    public let expression: ConditionExpression
    /// Where it is written.
    public let location: SourceLocation

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's conditions.
    ///   - expression: what is asked, as `.equals(stage.ref, "prod")`.
    public init(
        _ logicalID: String, _ expression: ConditionExpression,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.logicalID = logicalID
        self.expression = expression
        location = SourceLocation(file: file, line: line, column: column)
    }

    /// Its entry in `Conditions`.
    public var elements: [TemplateElement] { [TemplateElement(.conditions, logicalID, expression.node, at: location)] }

    var reference: Node.Reference { Node.Reference(logicalID: logicalID, declaredAt: location) }
}

/// The expression of a condition.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html>.
public struct ConditionExpression: Expression {
    /// The call of the function, as it stands in the template.
    public let node: Node

    /// A call that stands in a template already.
    public init(node: Node) { self.node = node }

    /// Whether two values are the same text: `Fn::Equals`.
    public static func equals<Kind: ScalarExpression>(_ left: Kind, _ right: Kind) -> Self {
        Self(node: .call("Fn::Equals", .array([left.node, right.node])))
    }

    /// Whether two texts are the same: `Fn::Equals`.
    public static func equals(_ left: Value<String>, _ right: Value<String>) -> Self {
        Self(node: .call("Fn::Equals", .array([left.node, right.node])))
    }

    /// Whether all hold, two to ten of them: `Fn::And`.
    public static func and(_ expressions: Self...) -> Self {
        Self(node: .call("Fn::And", .array(expressions.map(\.node))))
    }

    /// Whether one holds at least, two to ten of them: `Fn::Or`.
    public static func or(_ expressions: Self...) -> Self {
        Self(node: .call("Fn::Or", .array(expressions.map(\.node))))
    }

    /// Whether it does not hold: `Fn::Not`.
    public static func not(_ expression: Self) -> Self { Self(node: .call("Fn::Not", .array([expression.node]))) }

    /// Whether another condition holds: `Condition`.
    public static func condition(_ condition: Condition) -> Self {
        Self(node: .call("Condition", .string(condition.logicalID), references: [condition.reference]))
    }
}

extension ConditionExpression {
    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of it")
    public static func equals<Element>(_ left: List<Element>, _ right: Value<String>) -> Self { Self(node: left.node) }

    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of it")
    public static func equals<Element>(_ left: Value<String>, _ right: List<Element>) -> Self { Self(node: right.node) }

    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of both")
    public static func equals<Element>(_ left: List<Element>, _ right: List<Element>) -> Self { Self(node: left.node) }
}

extension Expression {
    /// One of two values, by a condition that is answered when the stack is deployed: `Fn::If`.
    public static func `if`(_ condition: Condition, then first: Self, else second: Self) -> Self {
        let name = Node(.string(condition.logicalID), references: [condition.reference])
        return Self(node: .call("Fn::If", .array([name, first.node, second.node])))
    }
}
