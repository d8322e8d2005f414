// SPDX-License-Identifier: Apache-2.0

/// What CloudFormation does with a resource when its stack is updated, from the mildest on.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html>.
public enum UpdateEffect: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Nothing; attributes as `DependsOn` and `Metadata` may be others.
    case unchanged
    /// It is there already, and joins the stack as it is.
    case imported
    /// It is made.
    case added
    /// It stays as it is, with other properties. Where AWS's facts say nothing of an interruption, this does not either.
    case updated
    /// It stays, and AWS's documentation says that it does not serve for a while.
    case interrupted
    /// It is updated or replaced, which depends on more than the templates say.
    case mayBeReplaced
    /// Another one is made, and the old one is deleted or left behind.
    case replaced
    /// It is deleted, or left behind where its `DeletionPolicy` says so.
    case removed

    /// Whether the one comes before the other in this order.
    public static func < (left: UpdateEffect, right: UpdateEffect) -> Bool { left.rawValue < right.rawValue }

    /// As the word that begins what is said of a resource: `replaces`.
    public var verb: String {
        switch self {
        case .unchanged: "leaves"
        case .imported: "imports"
        case .added: "adds"
        case .updated: "updates"
        case .interrupted: "interrupts"
        case .mayBeReplaced: "may replace"
        case .replaced: "replaces"
        case .removed: "removes"
        }
    }
}
