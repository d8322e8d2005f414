/// One way in which a template can turn out: its conditions decided, the values of its parameters filled in as far as
/// they are known.
///
/// What a parameter's default or the environment says counts as known. What an import, a dynamic reference or another
/// stack says does not: it stays unknown, and is never taken for absent.
public struct Outcome: Sendable {
    /// The conditions that resources depend on, as they are here.
    public let conditions: [String: Bool]
    /// The resources that exist, in the order written.
    public let resources: [Resource]
    /// Whether macros, modules or loops can add resources that are not to be seen here.
    public let isOpen: Bool
    /// The region, where it is known.
    public let region: String?
    /// What the outputs tell others.
    let publication: Publication
    private let byID: [String: Int]
    private let byType: [String: [Int]]

    init(
        _ resources: [Template.Resource], in situation: ConditionCase, isOpen: Bool, region: String?,
        publication: Publication, evaluator: Evaluator
    ) {
        conditions = situation.conditions
        self.isOpen = isOpen
        self.region = region
        self.publication = publication
        let existing = resources.filter { resource in
            resource.node["Condition"]?.stringValue.flatMap { situation.conditions[$0] } ?? true
        }
        self.resources = existing.map { Resource($0, evaluator) }
        byID = Dictionary(
            existing.enumerated().map { ($1.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        byType = Dictionary(grouping: existing.indices) { existing[$0].type }
    }

    public subscript(logicalID: String) -> Resource? { byID[logicalID].map { resources[$0] } }

    /// The resources of a type, as `AWS::EC2::VPC`.
    public func resources(of type: String) -> [Resource] { (byType[type] ?? []).map { resources[$0] } }

    /// The resource that a value names, when it is one of this template.
    public func resource(_ value: PropertyValue) -> Resource? { value.resource.flatMap { self[$0] } }
}

extension Outcome {
    /// A resource as it is in an outcome.
    public struct Resource: Sendable {
        public let logicalID: String
        public let type: String
        /// What the template says of it.
        public let source: Template.Resource
        let evaluator: Evaluator

        init(_ source: Template.Resource, _ evaluator: Evaluator) {
            logicalID = source.logicalID
            type = source.type
            self.source = source
            self.evaluator = evaluator
        }

        public var location: SourceLocation? { source.node.origin }

        /// All properties.
        public var properties: PropertyValue {
            PropertyValue(
                source.node["Properties"] ?? .object([]), element: logicalID, path: Node.Path([.key("Properties")]),
                at: location, in: evaluator)
        }

        /// A property; absent when the template does not give it.
        public subscript(property: String) -> PropertyValue {
            PropertyValue(
                source.node["Properties"]?[property], element: logicalID,
                path: Node.Path([.key("Properties"), .key(property)]), at: location, in: evaluator)
        }

        /// What `Fn::GetAtt` of it yields.
        func attribute(_ name: String) -> PropertyValue {
            PropertyValue(
                .getAtt(logicalID, name), element: logicalID, path: Node.Path(), at: location, in: evaluator)
        }

        /// The logical IDs that `DependsOn` names.
        public var dependencies: [String] {
            let node = source.node["DependsOn"]
            return (node?.arrayValue ?? node.map { [$0] } ?? []).compactMap(\.stringValue)
        }
    }
}

extension Outcome.Resource: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.logicalID == right.logicalID }

    public func hash(into hasher: inout Hasher) { hasher.combine(logicalID) }
}
