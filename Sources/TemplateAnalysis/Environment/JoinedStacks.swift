// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The stacks of an environment as one system: one template, in which each names what others hand on to it itself.
///
/// What is in it has the name of its stack before its logical ID, as `network/Vpc`; what a nested stack makes that of
/// the stack which nests it, too: `shop/Network/Vpc`. References between stacks, by typed handles, outputs, exports,
/// parameters of Systems Manager, and parameters and outputs of nested stacks, lead to the thing itself; what no stack
/// of the environment provides stays as it is. A stack alone stays as it is, names included.
public struct JoinedStacks: Sendable {
    /// The stacks, in the order of their deployment.
    public let parts: [StackPart]
    /// The one template that they become.
    public private(set) var template: Template
    /// The values of the template's parameters.
    public let parameters: [ParameterValue]
    /// The code of the region; nil where it is not known.
    public let region: String?
    /// The prefix of what each part makes, the same part several times where several stacks nest it; none for a stack
    /// alone.
    let prefixes: [(prefix: String, part: Int)]
    let order: DeploymentOrder
    /// Which stack nests which template, where that is one of the parts.
    package let nestings: [Nesting]
    /// The names of what is there already.
    private let existing: Set<String>

    /// - Parameters:
    ///   - parts: the stacks in the order of their deployment, and the templates that they nest.
    ///   - existing: what is there already, each by the ID that it has: where an ID is named, it is meant.
    ///   - region: the region that all of them are in, where it is known.
    public init(_ parts: [StackPart], existing: [Node.Object.Member] = [], region: String?) {
        self.init(parts, existing: existing, region: region, keepingOutputs: false)
    }

    /// - Parameter keepsOutputs: whether the template has the outputs too that its own stacks take.
    package init(
        _ parts: [StackPart], existing: [Node.Object.Member], region: String?, keepingOutputs keepsOutputs: Bool
    ) {
        self.parts = parts
        self.region = region
        self.existing = Set(existing.map(\.key))
        if parts.count == 1, existing.isEmpty, let part = parts.first {
            template = part.template
            parameters = part.parameters
            prefixes = []
            order = DeploymentOrder([])
            nestings = []
            return
        }
        let joiner = StackJoiner(parts, existing: existing, region: region)
        template = joiner.joined(keepingOutputs: keepsOutputs)
        parameters = joiner.instances.flatMap(\.parameters)
        prefixes = joiner.instances.map { ($0.prefix, $0.part) }
        nestings = joiner.instances.compactMap { instance in
            instance.nesting.map {
                Nesting(parent: joiner.instances[$0.parent].part, resource: $0.resource, child: instance.part)
            }
        }
        order = DeploymentOrder(joiner.instances.filter { $0.nesting == nil }.map(\.prefix))
    }

    /// The ways in which they can turn out together, what the defaults lead to first; there is always one.
    public var outcomes: [Outcome] {
        template.outcomes(parameters: parameters, region: region, stackName: ownStackName, order: order)
    }

    /// The ways in which they can turn out together with their outputs, and whether these are all that there are.
    package var everyOutcome: (outcomes: [Outcome], areAll: Bool) {
        template.everyOutcome(parameters: parameters, region: region, stackName: ownStackName, order: order)
    }

    /// What one deployment makes, with its default for each parameter that is given no value.
    public var deployed: Outcome {
        template.deployed(parameters: parameters, region: region, stackName: ownStackName, order: order)
    }

    /// The same stacks with another template.
    package func with(_ template: Template) -> JoinedStacks {
        var copy = self
        copy.template = template
        return copy
    }

    /// Whether more was put together than one template.
    package var isJoined: Bool { !prefixes.isEmpty }

    private var ownStackName: String? { isJoined ? nil : parts.first?.stackName }

    /// The part that makes an element, and the element's name there.
    public func origin(of element: String) -> (part: Int, logicalID: String)? {
        if prefixes.isEmpty { return (0, element) }
        if existing.contains(element) { return nil }
        let start = element.lastIndex(of: "/").map { element.index(after: $0) } ?? element.startIndex
        guard let part = prefixes.first(where: { $0.prefix == element[..<start] })?.part else { return nil }
        return (part, String(element[start...]))
    }

    /// Whether an element is there already, and of none of the stacks.
    package func isExisting(_ element: String) -> Bool { existing.contains(element) }

    /// The place in the order of deployment of the stack that makes what a part says.
    package func rank(of part: Int) -> Int {
        prefixes(of: part).first.flatMap { order.rank(of: $0) } ?? 0
    }

    /// The prefixes of what a part makes.
    package func prefixes(of part: Int) -> [String] { prefixes.filter { $0.part == part }.map(\.prefix) }
}

extension JoinedStacks {
    /// A stack within another, by the places of their parts.
    package struct Nesting: Sendable {
        package let parent: Int
        package let resource: Template.Resource
        package let child: Int
    }
}
