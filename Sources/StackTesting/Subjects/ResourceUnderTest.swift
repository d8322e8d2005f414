// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// One resource of a template, for a unit test to ask.
///
///     let queue = try stack.resource(SQS.Queue.self, "JobQueue")
///     #expect(queue.properties.visibilityTimeout == 30)
///     #expect(queue["RedrivePolicy.maxReceiveCount"] == 5)
public struct ResourceUnderTest<Kind: Resource>: Sendable {
    /// Its name within the template.
    public let logicalID: String
    /// The type's name, as `AWS::SQS::Queue`.
    public let type: String
    private let node: Node

    init(_ resource: Template.Resource) {
        logicalID = resource.logicalID
        type = resource.type
        node = resource.node
    }

    /// The properties, each with its type; nil those that are not set.
    public var properties: Properties<Kind> { Properties(node: node["Properties"] ?? .object([])) }

    /// The value of a property as it stands in the template; nil when it is not set.
    ///
    /// - Parameter path: CloudFormation's names and indices: `"ContainerDefinitions[0].PortMappings[0].ContainerPort"`.
    public subscript(path: String) -> Node? { node["Properties"]?.value(at: path) }

    /// The names of the properties that are set.
    public var propertyNames: [String] { node["Properties"]?.objectValue?.keys ?? [] }

    /// The logical IDs that the resource names in `DependsOn`.
    public var dependsOn: [String] {
        let value = node["DependsOn"]
        return (value?.arrayValue ?? value.map { [$0] } ?? []).compactMap(\.stringValue)
    }

    /// The logical ID of the resource's condition.
    public var condition: String? { node["Condition"]?.stringValue }

    /// `DeletionPolicy` as it stands in the template; nil when it is not set.
    public var deletionPolicy: String? { node["DeletionPolicy"]?.stringValue }

    /// `UpdateReplacePolicy` as it stands in the template; nil when it is not set.
    public var updateReplacePolicy: String? { node["UpdateReplacePolicy"]?.stringValue }

    /// `Metadata` of the resource; nil when it has none.
    public var metadata: Node? { node["Metadata"] }
}

/// Whether two values say the same in the template: `queue.properties.visibilityTimeout == 30`.
///
/// It is for tests alone. In a stack, what two values are is known when it is deployed: see `Condition`.
public func == <Content: Expression>(left: Content?, right: Content?) -> Bool { left?.node == right?.node }

/// Whether two values say different things in the template.
public func != <Content: Expression>(left: Content?, right: Content?) -> Bool { left?.node != right?.node }

extension Node {
    /// An expression as it stands in a template, to compare with: `Node(vpc.ref)`.
    public init(_ expression: some Expression) { self = expression.node }

    /// The value at a path as `Listeners[0].Port`.
    public func value(at path: String) -> Node? {
        var node: Node? = self
        for part in path.split(separator: ".") {
            let pieces = part.split(separator: "[")
            if let key = pieces.first, !part.hasPrefix("[") { node = node?[String(key)] }
            for index in part.hasPrefix("[") ? pieces[...] : pieces.dropFirst() {
                node = Int(index.dropLast()).flatMap { node?[$0] }
            }
        }
        return node
    }

    /// Whether this value, or one below it, refers to an element of the template.
    public func refers(to logicalID: String) -> Bool {
        referencedNames.contains(logicalID)
    }
}
