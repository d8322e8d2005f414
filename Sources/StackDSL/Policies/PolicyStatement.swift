// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One statement of an IAM policy.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html>.
public struct PolicyStatement: PropertyObject {
    /// The statement's object, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }

    /// Admits actions.
    ///
    /// - Parameters:
    ///   - actions: as `s3:GetObject`; `*` stands for any text.
    ///   - resources: ARNs; a trust policy and some resource policies have none.
    ///   - principal: whom it speaks of; the policy of a role or user has none.
    ///   - conditions: all must hold.
    ///   - sid: a name for the statement: letters and digits, in some policies spaces too.
    public static func allow(
        _ actions: PolicyAction..., on resources: List<Value<String>>? = nil, principal: PolicyPrincipal? = nil,
        when conditions: [PolicyCondition] = [], sid: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyStatement {
        make(
            "Allow", actions, resources, principal, conditions, sid,
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Admits actions that are a list already.
    public static func allow(
        anyOf actions: [PolicyAction], on resources: List<Value<String>>? = nil, principal: PolicyPrincipal? = nil,
        when conditions: [PolicyCondition] = [], sid: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyStatement {
        make(
            "Allow", actions, resources, principal, conditions, sid,
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Forbids actions, whatever else admits them.
    public static func deny(
        _ actions: PolicyAction..., on resources: List<Value<String>>? = nil, principal: PolicyPrincipal? = nil,
        when conditions: [PolicyCondition] = [], sid: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PolicyStatement {
        make(
            "Deny", actions, resources, principal, conditions, sid,
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// What a statement can say of one thing or of several.
    public enum Part: String, Sendable {
        /// `Action`
        case action = "Action"
        /// `Resource`
        case resource = "Resource"
        /// Each kind of `Principal`.
        case principal = "Principal"
    }

    /// Writes one thing as a list of one: `Action: ["s3:GetObject"]`. To IAM both are the same; to CloudFormation, going from
    /// one to the other is a change.
    ///
    /// - Parameter parts: all that the statement has where none is named.
    public func asLists(_ parts: Part...) -> PolicyStatement {
        guard var object = node.objectValue else { return self }
        for part in parts.isEmpty ? [.action, .resource, .principal] : parts {
            guard let value = object[part.rawValue] else { continue }
            if part != .principal {
                object[part.rawValue] = Self.listed(value)
            } else if let kinds = value.objectValue {
                let listed = kinds.members.map { Node.Object.Member(key: $0.key, value: Self.listed($0.value)) }
                object[part.rawValue] = Node(
                    .object(Node.Object(listed)), origin: value.origin, references: value.references)
            }
        }
        return PolicyStatement(node: Node(.object(object), origin: node.origin, references: node.references))
    }

    private static func listed(_ node: Node) -> Node {
        node.arrayValue == nil ? Node(.array([node]), origin: node.origin) : node
    }

    /// The members keep the place of their argument, so that findings point there.
    private static func make(
        _ effect: String, _ actions: [PolicyAction], _ resources: List<Value<String>>?,
        _ principal: PolicyPrincipal?, _ conditions: [PolicyCondition], _ sid: String?, at place: SourceLocation
    ) -> PolicyStatement {
        let node = Node(properties: [
            "Sid": sid.map { .string($0).placed(at: place.argument("sid")) },
            "Effect": .string(effect),
            "Principal": principal?.node.placed(at: place.argument("principal")),
            "Action": oneOrSeveral(actions.map(\.node)),
            "Resource": resources.map { oneOrSeveral($0).placed(at: place.argument("on")) },
            "Condition": conditions.isEmpty
                ? nil : PolicyCondition.node(conditions).placed(at: place.argument("when")),
        ])
        return PolicyStatement(node: node.placed(at: place))
    }

    private static func oneOrSeveral(_ list: List<Value<String>>) -> Node {
        list.node.arrayValue.map(oneOrSeveral) ?? list.node
    }

    private static func oneOrSeveral(_ nodes: [Node]) -> Node { nodes.count == 1 ? nodes[0] : .array(nodes) }
}

/// An action that a policy speaks of, as `s3:GetObject`.
public typealias PolicyAction = Value<String>
