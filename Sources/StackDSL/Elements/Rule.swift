// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A rule that CloudFormation checks of the parameters before it makes anything.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html>.
public struct Rule: StackContent {
    /// Its entry in `Rules`.
    public let elements: [TemplateElement]

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's rules.
    ///   - condition: when the rule applies; always without one.
    ///   - assertions: what must hold then.
    public init(
        _ logicalID: String, when condition: RuleExpression? = nil, _ assertions: RuleAssertion...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let node = Node(properties: [
            "RuleCondition": condition?.node,
            "Assertions": .array(assertions.map(\.node)),
        ])
        elements = [
            TemplateElement(.rules, logicalID, node, at: SourceLocation(file: file, line: line, column: column))
        ]
    }
}

/// One thing that a rule demands, and what people read when it does not hold.
public struct RuleAssertion: Sendable {
    let node: Node

    /// Demands that an expression holds.
    ///
    /// - Parameters:
    ///   - expression: what must hold.
    ///   - description: what people read when it does not.
    public static func assert(_ expression: RuleExpression, _ description: String? = nil) -> RuleAssertion {
        RuleAssertion(
            node: Node(properties: [
                "Assert": expression.node, "AssertDescription": description.map(Node.string),
            ]))
    }
}

/// The expression of a rule, in its condition or its assertions.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html>.
public struct RuleExpression: Expression {
    /// The call of the function, as it stands in the template.
    public let node: Node

    /// A call that stands in a template already.
    public init(node: Node) { self.node = node }

    /// Whether all hold: `Fn::And`.
    public static func and(_ expressions: Self...) -> Self {
        Self(node: .call("Fn::And", .array(expressions.map(\.node))))
    }

    /// Whether one holds at least: `Fn::Or`.
    public static func or(_ expressions: Self...) -> Self {
        Self(node: .call("Fn::Or", .array(expressions.map(\.node))))
    }

    /// Whether it does not hold: `Fn::Not`.
    public static func not(_ expression: Self) -> Self { Self(node: .call("Fn::Not", .array([expression.node]))) }

    /// Whether two values are the same: `Fn::Equals`.
    public static func equals<Kind: ScalarExpression>(_ left: Kind, _ right: Kind) -> Self {
        Self(node: .call("Fn::Equals", .array([left.node, right.node])))
    }

    /// Whether two texts are the same: `Fn::Equals`.
    public static func equals(_ left: Value<String>, _ right: Value<String>) -> Self {
        Self(node: .call("Fn::Equals", .array([left.node, right.node])))
    }

    /// Whether a list has a value: `Fn::Contains`.
    public static func contains<Kind: Expression>(_ list: List<Kind>, _ value: Kind) -> Self {
        Self(node: .call("Fn::Contains", .array([list.node, value.node])))
    }

    /// Whether a list has a text: `Fn::Contains`.
    public static func contains(_ list: List<Value<String>>, _ value: Value<String>) -> Self {
        Self(node: .call("Fn::Contains", .array([list.node, value.node])))
    }

    /// Whether every element of a list is the value: `Fn::EachMemberEquals`.
    public static func eachMemberEquals<Kind: Expression>(_ list: List<Kind>, _ value: Kind) -> Self {
        Self(node: .call("Fn::EachMemberEquals", .array([list.node, value.node])))
    }

    /// Whether every element of a list is in another: `Fn::EachMemberIn`.
    public static func eachMemberIn<Kind: Expression>(_ list: List<Kind>, _ other: List<Kind>) -> Self {
        Self(node: .call("Fn::EachMemberIn", .array([list.node, other.node])))
    }

    /// Whether every element of a list is the text: `Fn::EachMemberEquals`.
    public static func eachMemberEquals(_ list: List<Value<String>>, _ value: Value<String>) -> Self {
        Self(node: .call("Fn::EachMemberEquals", .array([list.node, value.node])))
    }

    /// Whether every text of a list is in another: `Fn::EachMemberIn`.
    public static func eachMemberIn(_ list: List<Value<String>>, _ other: List<Value<String>>) -> Self {
        Self(node: .call("Fn::EachMemberIn", .array([list.node, other.node])))
    }
}

extension RuleExpression {
    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of it")
    public static func equals<Element>(_ left: List<Element>, _ right: Value<String>) -> Self { Self(node: left.node) }

    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of it")
    public static func equals<Element>(_ left: Value<String>, _ right: List<Element>) -> Self { Self(node: right.node) }

    @available(*, unavailable, message: "a list is no text: compare what .joined(\",\") makes of both")
    public static func equals<Element>(_ left: List<Element>, _ right: List<Element>) -> Self { Self(node: left.node) }
}

extension List<Value<String>> {
    /// The values of all parameters of an AWS-specific type, for rules: `Fn::RefAll`.
    public static func refAll(_ parameterType: String) -> Self {
        Self(node: .call("Fn::RefAll", .string(parameterType)))
    }

    /// An attribute of every value that a parameter holds, for rules: `Fn::ValueOfAll`.
    ///
    /// - Parameters:
    ///   - parameterType: as `AWS::EC2::Subnet::Id`.
    ///   - attribute: as `VpcId` or `Tags.Department`.
    public static func valueOfAll(_ parameterType: String, _ attribute: String) -> Self {
        Self(node: .call("Fn::ValueOfAll", .array([.string(parameterType), .string(attribute)])))
    }
}

extension List<Value<String>> {
    /// An attribute of everything that a parameter of a list names, for rules: `Fn::ValueOf`.
    ///
    /// - Parameters:
    ///   - parameter: as `Parameter<List<ID<EC2.Subnet>>>`.
    ///   - attribute: as `VpcId` or `Tags.Department`.
    public static func valueOf(_ parameter: some AnyParameter, _ attribute: String) -> Self {
        Self(node: StackDSL.Value<String>.valueOf(parameter, attribute).node)
    }
}

extension Value<String> {
    /// An attribute of what a parameter names, for rules: `Fn::ValueOf`.
    ///
    /// - Parameters:
    ///   - parameter: one of an AWS-specific type, as `Parameter<ID<EC2.VPC>>`.
    ///   - attribute: as `VpcId` or `Tags.Department`.
    public static func valueOf(_ parameter: some AnyParameter, _ attribute: String) -> Self {
        let name = Node(.string(parameter.logicalID), references: [parameter.declaration.reference])
        return Self(node: .call("Fn::ValueOf", .array([name, .string(attribute)])))
    }
}
