// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A change of all resources of a type, wherever it reaches: in a part of a stack, a stack, or an environment.
package struct Aspect: Sendable {
    package let typeName: String
    package let location: SourceLocation
    private let change: @Sendable (ResourceDefinition) -> ResourceDefinition

    init<Kind: Resource>(
        _ type: Kind.Type, at location: SourceLocation,
        _ change: @escaping @Sendable (inout ChangedResource<Kind>) -> Void
    ) {
        typeName = Kind.typeName
        self.location = location
        self.change = { definition in
            var resource = ChangedResource<Kind>(resource: definition)
            change(&resource)
            return resource.resource
        }
    }

    /// The elements after it, with what says how many resources it met.
    func applied(to elements: [TemplateElement]) -> [TemplateElement] {
        var count = 0
        let changed = elements.flatMap { element -> [TemplateElement] in
            guard element.section == .resources, element.keeper == nil else { return [element] }
            var effect = Effect()
            let node = applied(to: element.node, element.key, at: element.location, &effect)
            count += effect.count
            if effect.changes.isEmpty, effect.origins.isEmpty, effect.existing == nil { return [element] }
            let made = element.with(
                node, effect.changes, problems: effect.problems, waitsUnlessCircular: effect.waitsUnlessCircular
            ).moved(from: element.origins + effect.origins).existing(effect.existing)
            return effect.companions + [made]
        }
        return changed + [TemplateElement(use: AspectUse(aspect: self, count: count))]
    }

    /// What it did to an element.
    private struct Effect {
        var count = 0
        var changes: [AspectChange] = []
        var problems: [Diagnostic] = []
        var origins: [MoveOrigin] = []
        var existing: ExistingResource?
        var waitsUnlessCircular: [String] = []
        /// What comes along with the resource, as what it uses asks for.
        var companions: [TemplateElement] = []
    }

    /// - Parameter node: a resource, or a loop with resources in it.
    private func applied(to node: Node, _ key: String, at place: SourceLocation, _ effect: inout Effect) -> Node {
        if key.hasPrefix("Fn::ForEach::"), var parts = node.arrayValue, parts.count == 3 {
            let members = (parts[2].objectValue?.members ?? []).map { member in
                Node.Object.Member(
                    key: member.key, value: applied(to: member.value, member.key, at: place, &effect))
            }
            parts[2] = Node(.object(Node.Object(members)), origin: parts[2].origin, references: parts[2].references)
            return Node(.array(parts), origin: node.origin, references: node.references)
        }
        guard node["Type"]?.stringValue == typeName, let members = node.objectValue?.members else { return node }
        effect.count += 1
        var definition = ResourceDefinition(
            key, type: typeName, properties: node["Properties"]?.objectValue ?? Node.Object(),
            at: node.origin ?? place)
        definition.attributes = Node.Object(members.filter { $0.key != "Type" && $0.key != "Properties" })
        var comparison = AspectComparison(of: key, by: self)
        let changed = change(definition)
        let made = comparison.compared(node, changed.element.node, at: [])
        effect.changes += comparison.changes
        effect.problems += changed.problems
        effect.origins += changed.origins
        effect.existing = changed.existing ?? effect.existing
        effect.waitsUnlessCircular += changed.waitsUnlessCircular
        effect.companions += changed.companions.flatMap(\.elements)
        return Node(made.content, origin: node.origin, references: node.references)
    }
}

/// A resource that is there already, for an aspect to change: its properties, and by its methods what stands beside them.
///
///     bucket.properties.versioningConfiguration = .init(status: .enabled)
///     bucket = bucket.retained()
public struct ChangedResource<Kind: Resource>: Resource {
    /// The same as those of the resource's type.
    public typealias PropertyNames = Kind.PropertyNames
    /// The name of the resource's type.
    public static var typeName: String { Kind.typeName }

    /// The resource as it stands so far.
    public var resource: ResourceDefinition
}

/// How many resources an aspect met, where it was applied.
package struct AspectUse: Sendable {
    package let aspect: Aspect
    package let count: Int
}

/// One value that an aspect changed.
package struct AspectChange: Sendable, Hashable {
    /// The type whose resources the aspect changes, and where it is written.
    package let typeName: String
    package let location: SourceLocation
    package let logicalID: String
    /// CloudFormation's names from the resource to the value, as `Properties.VersioningConfiguration.Status`.
    package let path: String
    /// Nil where there was none.
    package let before: Node?
    /// Nil where there is none any more.
    package let after: Node?
}
