// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// When a statement applies.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
public struct PolicyCondition: Sendable {
    let `operator`: String
    let key: String
    let values: [Node]
    let location: SourceLocation

    /// Any operator, as `StringEquals` or `ForAllValues:StringLike`, with a condition key, as `aws:SourceVpc`.
    public init(
        _ operator: String, _ key: String, _ values: Value<String>...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(`operator`, key, values, file, line, column)
    }

    /// Any operator, with values that are a list already.
    public init(
        _ operator: String, _ key: String, anyOf values: [Value<String>],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(`operator`, key, values, file, line, column)
    }

    private init(
        _ operator: String, _ key: String, _ values: [Value<String>], _ file: String, _ line: Int, _ column: Int
    ) {
        self.operator = `operator`
        self.key = key
        self.values = values.map(\.node)
        location = SourceLocation(file: file, line: line, column: column)
    }

    /// The key has one of the values: `StringEquals`.
    public static func stringEquals(
        _ key: String, _ values: Value<String>..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("StringEquals", key, values, file, line, column)
    }

    /// The key matches one of the patterns, in which `*` and `?` stand for any text and any character: `StringLike`.
    public static func stringLike(
        _ key: String, _ values: Value<String>..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("StringLike", key, values, file, line, column)
    }

    /// The key is one of the ARNs, in which `*` and `?` are admitted too: `ArnEquals`.
    public static func arnEquals(
        _ key: String, _ values: Value<String>..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("ArnEquals", key, values, file, line, column)
    }

    /// The key matches one of the patterns of ARNs: `ArnLike`, which does what `ArnEquals` does.
    public static func arnLike(
        _ key: String, _ values: Value<String>..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("ArnLike", key, values, file, line, column)
    }

    /// The key is true, or false: `Bool`.
    public static func bool(
        _ key: String, _ value: Bool, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("Bool", key, [Value(value ? "true" : "false")], file, line, column)
    }

    /// The same, as a Boolean of JSON, which IAM reads like its text.
    public static func bool(
        _ key: String, json value: Bool, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyCondition {
        PolicyCondition("Bool", key, [Value(node: .bool(value))], file, line, column)
    }

    static func node(_ conditions: [PolicyCondition]) -> Node {
        var operators = Node.Object()
        for condition in conditions {
            let earlier = operators[condition.operator]
            var keys = earlier?.objectValue ?? Node.Object()
            let value = condition.values.count == 1 ? condition.values[0] : .array(condition.values)
            keys[condition.key] = value.placed(at: condition.location)
            operators[condition.operator] = Node(.object(keys), origin: earlier?.origin ?? condition.location)
        }
        return Node(.object(operators))
    }
}
