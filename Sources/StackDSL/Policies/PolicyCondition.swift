// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// When a statement applies.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
public struct PolicyCondition: Sendable {
    let `operator`: String
    let key: String
    let values: [Node]

    /// Any operator, as `StringEquals` or `ForAllValues:StringLike`, with a condition key, as `aws:SourceVpc`.
    public init(_ operator: String, _ key: String, _ values: Value<String>...) {
        self.init(`operator`, key, values)
    }

    init(_ operator: String, _ key: String, _ values: [Value<String>]) {
        self.operator = `operator`
        self.key = key
        self.values = values.map(\.node)
    }

    public static func stringEquals(_ key: String, _ values: Value<String>...) -> PolicyCondition {
        PolicyCondition("StringEquals", key, values)
    }

    public static func stringLike(_ key: String, _ values: Value<String>...) -> PolicyCondition {
        PolicyCondition("StringLike", key, values)
    }

    public static func arnEquals(_ key: String, _ values: Value<String>...) -> PolicyCondition {
        PolicyCondition("ArnEquals", key, values)
    }

    public static func arnLike(_ key: String, _ values: Value<String>...) -> PolicyCondition {
        PolicyCondition("ArnLike", key, values)
    }

    public static func bool(_ key: String, _ value: Bool) -> PolicyCondition {
        PolicyCondition("Bool", key, Value(value ? "true" : "false"))
    }

    static func node(_ conditions: [PolicyCondition]) -> Node {
        var operators = Node.Object()
        for condition in conditions {
            var keys = operators[condition.operator]?.objectValue ?? Node.Object()
            keys[condition.key] = condition.values.count == 1 ? condition.values[0] : .array(condition.values)
            operators[condition.operator] = Node(.object(keys))
        }
        return Node(.object(operators))
    }
}
