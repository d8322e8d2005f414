// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

// What stands in a pattern where its property's value would stand. In a stack each of them is an error of the checks: no
// template has such a function. Where a type has a member of its own of the same name, as `PolicyPrincipal.any`, that is meant.

extension Expression {
    /// In a pattern: anything, as long as it is set.
    public static var any: Self { Self(node: Matcher.any.node) }

    /// In a pattern: not set, or removed by `AWS::NoValue`. A property that the type does not have fails the test.
    public static var absent: Self { Self(node: Matcher.absent.node) }

    /// In a pattern: any of several values, each of which may be a pattern.
    public static func oneOf(_ values: Self...) -> Self { Self(node: Matcher.oneOf(values.map(\.node)).node) }

    /// In a pattern: not this value; what is not set is not it either.
    public static func not(_ value: Self) -> Self { Self(node: Matcher.not(value.node).node) }

    /// In a pattern: this value, whose objects have no members but these.
    public static func exactly(_ value: Self) -> Self { Self(node: Matcher.exactly(value.node).node) }

    /// In a pattern: anything that is set; the match has it: see `Capture`.
    public static func capture(_ capture: Capture<Self>) -> Self { Self(node: Matcher.capture(capture.name).node) }
}

extension ScalarExpression {
    /// In a pattern: text in which a regular expression is found; `^` and `$` make it the whole text.
    ///
    /// A reference in the text reads as it does in `Fn::Sub`: `${Queue.Arn}`.
    ///
    /// - Parameter pattern: of ECMAScript, as in the registry's schemas.
    public static func matching(_ pattern: String) -> Self { Self(node: Matcher.matching(pattern).node) }
}

extension List where Element: Expression {
    /// In a pattern: a list with an element like each of these, in any order, and whatever else.
    public static func containing(_ elements: Element...) -> Self {
        Self(node: Matcher.containing(elements.map(\.node)).node)
    }
}

extension List<Tag> {
    /// In a pattern: tags with these among them.
    public static func containing(_ tags: List<Tag>) -> Self {
        Self(node: Matcher.containing(tags.node.arrayValue ?? [tags.node]).node)
    }
}

extension Document {
    /// In a pattern: text in which a regular expression is found.
    public static func matching(_ pattern: String) -> Document { Document(node: Matcher.matching(pattern).node) }

    /// In a pattern: an array with an element like each of these, in any order, and whatever else.
    public static func containing(_ elements: Document...) -> Document {
        Document(node: Matcher.containing(elements.map(\.node)).node)
    }

    /// In a pattern: an IAM policy with a statement like each of these, in any order, and whatever else.
    public static func policy(containing statement: PolicyStatement, _ more: PolicyStatement...) -> Document {
        Document(node: .object(["Statement": Matcher.containing([statement.node] + more.map(\.node)).node]))
    }
}
