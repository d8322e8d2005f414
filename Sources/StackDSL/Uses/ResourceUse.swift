// SPDX-License-Identifier: Apache-2.0

/// One thing that the things of a type can be used for, and what that takes: `.uses(queue, .send)`.
///
/// Generated types have a subclass each, `SQS.Queue.Use`, with what AWS's facts know as static members. One of one's own
/// is another:
///
///     extension SQS.Queue.Use {
///         static var purge: SQS.Queue.Use { .init("purge", [.init("sqs:PurgeQueue", on: "{arn}")]) }
///     }
open class ResourceUse: @unchecked Sendable {
    // Unchecked because the class is not final: these are all that it and its subclasses hold.
    /// What it is called, as `send`.
    public let name: String
    /// What a role must be allowed for it.
    public let statements: [UseStatement]
    /// What it needs of the key that encrypts the thing, where it is one of KMS that the account has made.
    public let keyActions: [String]
    /// Whether ECS does it before a task runs, so that it is the execution role that may.
    public let isForStart: Bool

    /// - Parameters:
    ///   - name: what it is called in Swift and in messages.
    ///   - statements: what a role must be allowed for it.
    ///   - keyActions: what it needs of the key that encrypts the thing.
    ///   - isForStart: whether ECS does it before a task runs.
    public required init(
        _ name: String, _ statements: [UseStatement] = [], keyActions: [String] = [], isForStart: Bool = false
    ) {
        self.name = name
        self.statements = statements
        self.keyActions = keyActions
        self.isForStart = isForStart
    }
}

/// A use that can be of a part, by how its name begins: `.uses(bucket, .read, prefix: "in/")`.
open class PrefixedUse: ResourceUse, @unchecked Sendable {}

/// A use that takes a connection in the VPC, which firewalls must admit.
open class NetworkUse: ResourceUse, @unchecked Sendable {}

/// What a use needs a role to be allowed.
public struct UseStatement: Sendable, Hashable {
    /// Actions of IAM, as `sqs:SendMessage`.
    public let actions: [String]
    /// ARNs with placeholders: `{arn}` is the thing, `{prefix}` what the user says, `{name}` the last part of the ARN,
    /// `{partition}`, `{region}` and `{account}` the stack's own. What follows `?` are the properties of which the
    /// thing must have one: `{arn}/index/*?GlobalSecondaryIndexes|LocalSecondaryIndexes`.
    public let resources: [String]
    /// An operator, a key and a value with placeholders; empty where there is none.
    public let condition: [String]

    /// - Parameters:
    ///   - actions: actions of IAM, as `sqs:SendMessage`.
    ///   - resources: ARNs with placeholders, as `{arn}/*`.
    ///   - condition: an operator, a key and a value; empty where there is none.
    public init(_ actions: String..., on resources: String..., when condition: [String] = []) {
        self.init(actions, on: resources, when: condition)
    }

    /// The same of lists.
    public init(_ actions: [String], on resources: [String], when condition: [String] = []) {
        self.actions = actions
        self.resources = resources
        self.condition = condition
    }
}
