// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A template on its way through the transform.
final class ExpansionRun {
    /// What a resource of the expansion was made for.
    struct Entry {
        let logicalID: String
        var node: Node
        let source: ExpansionSource
    }

    let resolver: ParameterResolver
    let partition: String
    /// The resources as they are written, which events of others add to.
    var resources: Node.Object
    /// The section; nil where there is none.
    var conditions: Node.Object?
    /// What is made so far, in its order, and what was none of SAM's.
    private(set) var made: [Entry]
    /// What `Function.Alias` and its like are, by the resource of SAM and what follows its name.
    var derived: [String: [String: String]] = [:]
    /// The resources that have another logical ID once they are expanded.
    var renamed: [String: String] = [:]
    var problems: [ExpansionProblem] = []
    var assumptions: [ExpansionProblem] = []
    /// What the APIs of the template share.
    var usagePlan = SharedUsagePlan()
    var recordSets: [String: MadeResource] = [:]
    /// The names of the functions that an API has events of.
    var functionNames: [String: String] = [:]
    var deployments = DeploymentPreferences()
    /// What is made now, and for what.
    var source: ExpansionSource
    private var positions: [String: Int] = [:]
    private(set) lazy var managedPolicies = ManagedPolicyNames(partition: partition)

    init(_ root: Node, parameters: [String: Node], partition: String) {
        resolver = ParameterResolver(parameters: parameters, mappings: root["Mappings"]?.objectValue ?? .init())
        self.partition = partition
        resources = root["Resources"]?.objectValue ?? .init()
        conditions = root["Conditions"]?.objectValue
        made = []
        source = .init(logicalID: "", event: nil, place: nil)
    }

    /// Puts the resources into the expansion that the transform leaves as they are.
    func begin() {
        for member in resources.members where !ExpandedTypes.all.contains(member.value["Type"]?.stringValue ?? "") {
            source = .init(logicalID: member.key, event: nil, place: member.value.origin)
            put(member.key, member.value)
        }
    }

    func add(_ resource: MadeResource) { put(resource.logicalID, resource.node.standing(at: source.place)) }

    private func put(_ name: String, _ node: Node) {
        if let position = positions[name] {
            made[position].node = node
        } else {
            positions[name] = made.count
            made.append(Entry(logicalID: name, node: node, source: source))
        }
    }

    /// A resource as it is expanded so far.
    func expanded(_ name: String) -> Node? { positions[name].map { made[$0].node } }

    func changeExpanded(_ name: String, _ body: (inout Node) -> Void) {
        if let position = positions[name] { body(&made[position].node) }
    }

    func changeEachExpanded(_ body: (inout Node) -> Void) {
        for index in made.indices { body(&made[index].node) }
    }

    /// Changes a resource as it is written.
    func changeResource<Result>(_ name: String, _ body: (inout Node) throws -> Result) rethrows -> Result? {
        guard var node = resources[name] else { return nil }
        let result = try body(&node)
        resources[name] = node
        return result
    }

    /// The ARN of a policy that AWS maintains, by its path.
    func policyARN(_ path: String) -> Node { .string("arn:\(partition):iam::aws:policy/\(path)") }

    func resolved(_ node: Node?) -> Node? { node.map { resolver.resolved($0) } }

    func fail(_ message: String, at place: SourceLocation? = nil) -> ExpansionProblem {
        ExpansionProblem(source.logicalID, message, at: place ?? source.place)
    }
}

/// The types that the transform expands.
enum ExpandedTypes {
    static let all: Set = Set(order.joined())

    /// Those that are expanded together, in the order in which one needs another.
    static let order: [Set<String>] = [
        ["AWS::Serverless::Function"], ["AWS::Serverless::StateMachine"],
        ["AWS::Serverless::Api", "AWS::Serverless::HttpApi", "AWS::Serverless::WebSocketApi"],
        [
            "AWS::Serverless::Application", "AWS::Serverless::CapacityProvider", "AWS::Serverless::GraphQLApi",
            "AWS::Serverless::LayerVersion", "AWS::Serverless::SimpleTable",
        ],
        ["AWS::Serverless::Connector"],
    ]
}
