// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource as it will stand in the template, without its Swift type.
public struct ResourceDefinition: Sendable {
    private var held: HeldContent

    private var content: Content {
        get { held.content }
        set { held = HeldContent(newValue) }
    }

    /// Its name within the template: letters and digits.
    public var logicalID: String { content.logicalID }

    /// The type's name, as `AWS::EC2::VPC`.
    public var type: String { content.type }

    /// The properties by CloudFormation's names, in the order in which they were set.
    public var properties: Node.Object {
        get { content.properties }
        set { content.properties = newValue }
    }

    /// `DependsOn`, `DeletionPolicy` and the like, in the order in which they were set.
    public var attributes: Node.Object {
        get { content.attributes }
        set { content.attributes = newValue }
    }

    /// Where it is written.
    public var location: SourceLocation { content.location }

    /// What comes with it: it stands in the template before the resource, wherever that is mentioned.
    package var companions: [ResourceDefinition] {
        get { content.companions }
        set { content.companions = newValue }
    }

    /// What is wrong with how it was made.
    package var problems: [Diagnostic] {
        get { content.problems }
        set { content.problems = newValue }
    }

    /// What it was named before, and in which stack.
    package var origins: [MoveOrigin] {
        get { content.origins }
        set { content.origins = newValue }
    }

    /// What identifies it where it is there already.
    package var existing: ExistingResource? {
        get { content.existing }
        set { content.existing = newValue }
    }

    /// The services that it calls by what it uses, as endpoints of a VPC name them.
    package var calledServices: [String] {
        get { content.calledServices }
        set { content.calledServices = newValue }
    }

    /// Of what it waits for, what it need not wait for where that would be a circle.
    package var waitsUnlessCircular: [String] {
        get { content.waitsUnlessCircular }
        set { content.waitsUnlessCircular = newValue }
    }

    /// The stack whose template one of its properties holds.
    package var embedded: EmbeddedStack? {
        get { content.embedded }
        set { content.embedded = newValue }
    }

    /// Whether it follows from what it is between, so that two that say the same are one.
    package var isShared: Bool {
        get { content.isShared }
        set { content.isShared = newValue }
    }

    private var identity: Identity { content.identity }

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - type: the type's name, as `AWS::EC2::VPC`.
    ///   - properties: by CloudFormation's names.
    ///   - location: where it is written.
    public init(_ logicalID: String, type: String, properties: Node.Object, at location: SourceLocation) {
        held = HeldContent(Content(logicalID: logicalID, type: type, properties: properties, location: location))
    }

    /// For generated initialisers: the properties that have a value.
    public init(
        _ logicalID: String, _ type: String, _ properties: PropertyList, _ file: String, _ line: Int, _ column: Int
    ) {
        self.init(
            logicalID, type: type, properties: Node(properties: properties).objectValue ?? Node.Object(),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// The reference to this resource in the template.
    public var reference: Node.Reference { Node.Reference(logicalID: logicalID, declaredAt: location) }

    /// `Ref` of this resource.
    public var ref: Node { .call("Ref", .string(logicalID), references: [reference]) }

    /// `Fn::GetAtt` of one of its attributes, named as in CloudFormation's documentation.
    public func attribute(_ name: String) -> Node {
        .call("Fn::GetAtt", .array([.string(logicalID), .string(name)]), references: [reference])
    }

    /// Its companions' elements and its own. What follows from it alone is made under its condition.
    var elements: [TemplateElement] {
        companions.flatMap { companion in
            var companion = companion
            if let condition = attributes["Condition"], !companion.isShared, companion.attributes["Condition"] == nil {
                companion.attributes["Condition"] = condition
            }
            return companion.elements
        } + [element]
    }

    var element: TemplateElement {
        var members = [Node.Object.Member(key: "Type", value: .string(type))]
        members += attributes.members
        if !properties.isEmpty {
            members.append(Node.Object.Member(key: "Properties", value: Node(.object(properties))))
        }
        return TemplateElement(
            .resources, logicalID, .object(members), at: location, identity: identity, problems: problems,
            isShared: isShared, waitsUnlessCircular: waitsUnlessCircular
        ).embedding(embedded).moved(from: origins).existing(existing)
    }

    /// Makes CloudFormation wait for others, each once: `DependsOn`.
    package mutating func wait(for others: [ResourceDefinition]) {
        guard !others.isEmpty else { return }
        let earlier = attributes["DependsOn"]
        var all = earlier?.arrayValue ?? earlier.map { [$0] } ?? []
        for other in others {
            let name = Node(.string(other.logicalID), references: [other.reference])
            if !all.contains(name) { all.append(name) }
        }
        attributes["DependsOn"] = all.count == 1 ? all[0] : .array(all)
    }

    /// What stands for the resource where a body does not mention it.
    func kept(in property: String) -> TemplateElement {
        TemplateElement(.resources, logicalID, .string(type), at: location, identity: identity, keeper: property)
    }
}

extension ResourceDefinition {
    fileprivate struct Content: Sendable {
        let logicalID: String
        let type: String
        var properties: Node.Object
        var attributes = Node.Object()
        let location: SourceLocation
        var companions: [ResourceDefinition] = []
        var problems: [Diagnostic] = []
        var origins: [MoveOrigin] = []
        var existing: ExistingResource?
        var calledServices: [String] = []
        var waitsUnlessCircular: [String] = []
        var embedded: EmbeddedStack?
        var isShared = false
        let identity = Identity()
    }

    /// One reference: every resource type is a struct that holds a definition, and the compiler makes what copies, keeps and
    /// destroys a struct of several fields anew in each module that touches one, while for one reference it is in the library.
    fileprivate final class HeldContent: Sendable {
        let content: Content

        init(_ content: Content) { self.content = content }
    }
}
