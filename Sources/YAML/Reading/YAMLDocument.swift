// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a text in YAML says, with its comments.
public struct YAMLDocument: Sendable {
    /// The value: short forms of functions are functions, aliases what they stand for, every node has its place.
    public let root: Node
    /// The comments in the order written.
    public let comments: [YAMLComment]
    /// What was read without a doubt, and that the author may not have meant, or that CloudFormation alone does not take.
    public let advice: [YAMLAdvice]

    init(root: Node, comments: [YAMLComment] = [], advice: [YAMLAdvice] = []) {
        self.root = root
        self.comments = comments
        self.advice = advice
    }
}

/// A comment of a text in YAML.
public struct YAMLComment: Sendable, Hashable {
    /// Without `#` and the space after it.
    public let text: String
    /// Where its `#` stands.
    public let location: SourceLocation
    /// Whether it stands on a line of its own, about what follows, or behind something.
    public let isOnItsOwnLine: Bool
}

/// What to know about a text in YAML that could be read.
public struct YAMLAdvice: Sendable, Hashable {
    /// What it is about.
    public enum Topic: Sendable, Hashable, CaseIterable {
        /// An alias or a merge key, which the aws CLI resolves and CloudFormation refuses.
        case alias
        /// A number in a form that few take for one: octal, of base 60, with an exponent.
        case number
    }

    /// What it is about.
    public let topic: Topic
    /// What stands there, as a sentence.
    public let message: String
    /// Where it stands.
    public let location: SourceLocation
}
