// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One entry of a template, with the place in Swift where it was made.
public struct TemplateElement: Sendable, StackContent {
    /// The section that the entry belongs to.
    public let section: Template.Section

    /// The key within the section: a logical ID, or the name of a transform or of a key of the metadata.
    public let key: String

    /// The value under the key.
    public let node: Node

    /// Where it is written.
    public let location: SourceLocation

    /// The value that the environment gives to a parameter.
    public let parameterValue: ParameterValue?

    /// The secret that a parameter is given at deployment.
    public let secret: DeploymentSecret?

    /// The same wherever one value is mentioned.
    package let identity: Identity

    /// The resources within a loop.
    package let looped: [Node.Reference]

    /// The property that keeps a resource which its component's body does not mention. Such an element is no entry.
    package let keeper: String?

    /// What is wrong with how it was made, where nothing in the template shows it.
    package let problems: [Diagnostic]

    /// Whether it follows from what it is between: two that say the same are one.
    package let isShared: Bool

    /// Of what it waits for, what it need not wait for where that would be a circle.
    package let waitsUnlessCircular: [String]

    /// What aspects changed of it, in order.
    package private(set) var changes: [AspectChange] = []

    /// The stack whose template a property of the resource holds as text.
    package private(set) var embedded: EmbeddedStack?

    /// What the resource was named before, and in which stack.
    package private(set) var origins: [MoveOrigin] = []

    /// What identifies the resource where it is there already.
    package private(set) var existing: ExistingResource?

    /// What says that an aspect was applied. Such an element is no entry.
    package private(set) var aspectUse: AspectUse?

    /// - Parameters:
    ///   - section: where in the template it stands.
    ///   - key: unique within the section.
    ///   - node: the value under the key.
    ///   - location: where it is written.
    ///   - parameterValue: for a parameter, what the environment gives it.
    ///   - secret: for a parameter, what the deployment must give it.
    public init(
        _ section: Template.Section, _ key: String, _ node: Node, at location: SourceLocation,
        parameterValue: ParameterValue? = nil, secret: DeploymentSecret? = nil
    ) {
        self.init(
            section, key, node, at: location, parameterValue: parameterValue, secret: secret, identity: Identity())
    }

    /// An entry as it stands in a template, for what no type says: `TemplateElement(.hooks, "Swap", [...])`.
    ///
    /// - Parameters:
    ///   - section: where in the template it stands.
    ///   - key: unique within the section.
    ///   - node: the value under the key.
    public init(
        _ section: Template.Section, _ key: String, _ node: Node,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(section, key, node, at: SourceLocation(file: file, line: line, column: column))
    }

    init(
        _ section: Template.Section, _ key: String, _ node: Node, at location: SourceLocation,
        parameterValue: ParameterValue? = nil, secret: DeploymentSecret? = nil, identity: Identity,
        looped: [Node.Reference] = [], keeper: String? = nil, problems: [Diagnostic] = [],
        isShared: Bool = false, waitsUnlessCircular: [String] = []
    ) {
        self.section = section
        self.key = key
        self.node = Node(node.content, origin: location, references: node.references)
        self.location = location
        self.parameterValue = parameterValue
        self.secret = secret
        self.identity = identity
        self.looped = looped
        self.keeper = keeper
        self.problems = problems
        self.isShared = isShared
        self.waitsUnlessCircular = waitsUnlessCircular
    }

    /// Itself.
    public var elements: [TemplateElement] { [self] }

    /// The same entry after a change.
    func with(
        _ node: Node, _ more: [AspectChange], problems added: [Diagnostic], waitsUnlessCircular waits: [String]
    ) -> TemplateElement {
        var element = TemplateElement(
            section, key, node, at: location, parameterValue: parameterValue, secret: secret, identity: identity,
            looped: looped, keeper: keeper, problems: problems + added, isShared: isShared,
            waitsUnlessCircular: waitsUnlessCircular + waits)
        element.changes = changes + more
        element.embedded = embedded
        element.origins = origins
        element.existing = existing
        return element
    }

    /// The same entry with one more fault.
    func having(_ problem: Diagnostic) -> TemplateElement {
        with(node, [], problems: [problem], waitsUnlessCircular: [])
    }

    /// The same entry, of a resource that is there already.
    func existing(_ thing: ExistingResource?) -> TemplateElement {
        guard let thing else { return self }
        var element = self
        element.existing = thing
        return element
    }

    /// The same entry, of a resource that was elsewhere.
    func moved(from origins: [MoveOrigin]) -> TemplateElement {
        var element = self
        element.origins = origins
        return element
    }

    func embedding(_ stack: EmbeddedStack?) -> TemplateElement {
        var element = self
        element.embedded = stack
        return element
    }

    /// The same entry, with what synthesis found out put in its place.
    package func resolved(_ node: Node) -> TemplateElement { with(node, [], problems: [], waitsUnlessCircular: []) }

    init(use: AspectUse) {
        self.init(.metadata, "", .null, at: use.aspect.location, identity: Identity())
        aspectUse = use
    }

    /// Whether it stands in the template.
    package var isEntry: Bool { keeper == nil && aspectUse == nil }

    /// The resources that stand in the template through it.
    package var mentioned: [Node.Reference] {
        guard keeper == nil, section == .resources else { return [] }
        return looped + [Node.Reference(logicalID: key, declaredAt: location)]
    }
}

/// Tells two values apart that were made at one place, in a loop say: copies of a value have the same one.
package final class Identity: Sendable {}
