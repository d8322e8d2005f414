// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// One way in which a template can turn out: its conditions decided, the values of its parameters filled in as far as
/// they are known.
///
/// A value that a parameter's default or the environment says counts as known. A value that an import, a
/// dynamic reference or another stack says does not: it stays unknown, and is never taken for absent.
public final class Outcome: Sendable {
    /// The conditions that are decided here, those at least that resources depend on.
    public let conditions: [String: Bool]
    /// The resources that exist, in the order written.
    public let resources: [Resource]
    /// Whether macros, modules or loops can add resources that are not to be seen here.
    public let mayHaveMore: Bool
    /// Whether that is the transform of SAM, and nothing else.
    package let isServerlessOnly: Bool
    /// Whether there are outcomes that are not looked at, since it would cost too much.
    package let leavesOthers: Bool
    /// The region, where it is known.
    public let region: String?
    let declaredOutputs: [Node.Object.Member]
    let evaluator: Evaluator
    let order: DeploymentOrder
    private let byID: [String: Resource]
    private let byType: [String: [Resource]]

    init(
        _ resources: [Template.Resource], conditions: [String: Bool], outputs: [Node.Object.Member], mayHaveMore: Bool,
        isServerlessOnly: Bool, leavesOthers: Bool, region: String?, evaluator: Evaluator, slots: [String: [Slot]],
        order: DeploymentOrder
    ) {
        self.conditions = conditions
        self.mayHaveMore = mayHaveMore
        self.isServerlessOnly = isServerlessOnly
        self.leavesOthers = leavesOthers
        self.region = region
        declaredOutputs = outputs
        self.evaluator = evaluator
        self.order = order
        let existing = resources.filter { Self.exists($0.node, conditions) }.map {
            Resource($0, evaluator, slots[$0.type] ?? [])
        }
        self.resources = existing
        byID = Dictionary(existing.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        byType = Dictionary(grouping: existing) { $0.type }
    }

    /// Whether a resource or an output is there, also where its condition is open.
    package func exists(_ node: Node) -> Bool { Self.exists(node, conditions) }

    private static func exists(_ node: Node, _ conditions: [String: Bool]) -> Bool {
        node["Condition"]?.stringValue.flatMap { conditions[$0] } ?? true
    }

    /// A resource by its logical ID; nil where none of that name is made.
    public subscript(logicalID: String) -> Resource? { byID[logicalID] }

    /// The text that a node yields; nil where some of it is known only while the stack is deployed.
    package func text(of node: Node) -> String? { evaluator.value(of: node)?.scalarText }

    /// The resources of a type, as `AWS::EC2::VPC`.
    public func resources(of type: String) -> [Resource] { byType[type] ?? [] }

    /// The resource that a value names, when it is one of this template.
    public func resource(_ value: PropertyValue) -> Resource? { value.resource.flatMap { self[$0] } }

    /// The resource that a value names, when it is one of this template and of that type.
    public func resource(_ value: PropertyValue, of type: String) -> Resource? {
        resource(value).flatMap { $0.type == type ? $0 : nil }
    }

    /// The condition that decides whether a resource is made, where that is open.
    public func openCondition(of resource: Resource) -> String? {
        resource.source.node["Condition"]?.stringValue.flatMap { conditions[$0] == nil ? $0 : nil }
    }
}

extension Outcome {
    /// A resource as it is in an outcome.
    public final class Resource: Sendable {
        /// Its name within the template.
        public let logicalID: String
        /// The type's name, as `AWS::EC2::VPC`.
        public let type: String
        /// Its declaration in the template.
        public let source: Template.Resource
        /// The slots of its type.
        package let slots: [Slot]
        package let evaluator: Evaluator
        private let written: Node?
        private let holder: ValueHolder

        init(_ source: Template.Resource, _ evaluator: Evaluator, _ slots: [Slot]) {
            self.slots = slots
            logicalID = source.logicalID
            type = source.type
            self.source = source
            written = source.node["Properties"]
            holder = ValueHolder(logicalID, Node.Path([.key("Properties")]), source.node.origin, evaluator)
            self.evaluator = evaluator
        }

        /// Where it is written; nil where nobody knows.
        public var location: SourceLocation? { source.node.origin }

        /// All properties.
        public var properties: PropertyValue { PropertyValue(written ?? .object([]), in: holder) }

        /// A property; absent when the template does not give it.
        public subscript(property: String) -> PropertyValue {
            PropertyValue(written?[property], in: holder, at: .key(property))
        }

        /// Whether a property is written, whatever it yields.
        package func writes(_ property: String) -> Bool { written?[property] != nil }

        /// The value that `Fn::GetAtt` of it yields.
        package func attribute(_ name: String) -> PropertyValue { value(of: .getAtt(logicalID, name)) }

        /// The value of an expression that the template does not hold.
        func value(of node: Node) -> PropertyValue {
            PropertyValue(node, element: logicalID, path: Node.Path(), at: location, in: evaluator)
        }

        /// The logical IDs that `DependsOn` names.
        public var dependencies: [String] {
            let node = source.node["DependsOn"]
            return (node?.arrayValue ?? node.map { [$0] } ?? []).compactMap(\.stringValue)
        }
    }
}

extension Outcome.Resource: Hashable {
    public static func == (left: Outcome.Resource, right: Outcome.Resource) -> Bool {
        left.logicalID == right.logicalID
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(logicalID) }
}
