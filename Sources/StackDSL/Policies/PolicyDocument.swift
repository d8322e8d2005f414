// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An IAM policy, for every property that takes one.
///
///     assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com")))
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>.
public struct PolicyDocument: PropertyObject {
    /// The policy's object, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }

    /// A policy of version `2012-10-17`.
    ///
    /// - Parameters:
    ///   - id: a name, which some services want: `Id`.
    ///   - statements: what it admits and forbids.
    public init(id: Value<String>? = nil, _ statements: [PolicyStatement]) {
        self.init(id: id, version: "2012-10-17", statements)
    }

    /// A policy of another version, or of none, which IAM reads as `2008-10-17`: its texts have no variables.
    public init(id: Value<String>? = nil, version: Value<String>?, _ statements: [PolicyStatement]) {
        node = Node(properties: [
            "Version": version?.node, "Id": id?.node, "Statement": .array(statements.map(\.node)),
        ])
    }

    /// A policy whose `Statement` is one and no list of one. To IAM both are the same; to CloudFormation, going from one to
    /// the other is a change.
    public init(id: Value<String>? = nil, version: Value<String>? = "2012-10-17", only statement: PolicyStatement) {
        node = Node(properties: ["Version": version?.node, "Id": id?.node, "Statement": statement.node])
    }
}

extension Document {
    /// An IAM policy.
    public static func policy(_ statements: PolicyStatement...) -> Document { policy(statements) }

    /// An IAM policy whose statements are a list already.
    public static func policy(_ statements: [PolicyStatement]) -> Document { Document(PolicyDocument(statements)) }

    /// An IAM policy with a name, or of another version than `2012-10-17`; nil for none.
    public static func policy(
        id: StackDSL.Value<String>? = nil, version: StackDSL.Value<String>?, _ statements: PolicyStatement...
    ) -> Document {
        Document(PolicyDocument(id: id, version: version, statements))
    }

    /// An IAM policy whose `Statement` is one and no list of one.
    public static func policy(
        id: StackDSL.Value<String>? = nil, version: StackDSL.Value<String>? = "2012-10-17",
        only statement: PolicyStatement
    ) -> Document {
        Document(PolicyDocument(id: id, version: version, only: statement))
    }

    /// An IAM policy with a name.
    public static func policy(id: StackDSL.Value<String>, _ statements: PolicyStatement...) -> Document {
        Document(PolicyDocument(id: id, statements))
    }
}
