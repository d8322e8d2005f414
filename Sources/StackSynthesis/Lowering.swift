// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel

/// Turns the elements of a body into a template: each into its section, in the order written.
struct Lowering {
    private var sections: [Template.Section: Node.Object] = [:]
    private var transforms: [TemplateElement] = []
    private var seen: Set<ObjectIdentifier> = []

    /// - Parameters:
    ///   - tags: tags for every resource that can be tagged.
    ///   - embedded: the stacks that the elements deploy.
    static func template(
        description: String, elements: [TemplateElement], tags: List<Tag>, schemas: KnownSchemas = KnownSchemas(),
        _ embedded: EmbeddedStacks
    ) -> Template {
        var lowering = Lowering()
        for element in elements where element.isEntry { lowering.add(element, embedded.lowered(element)) }
        lowering.tagResources(tags, schemas)
        let root = lowering.root(description)
        return Template(root: EarlyWaits.resolved(in: root, elements))
    }

    private mutating func add(_ element: TemplateElement, _ node: Node) {
        if element.section == .transform {
            if !transforms.contains(where: { $0.node == element.node }) { transforms.append(element) }
        } else if element.section == .metadata, element.key == ParameterGroup.metadataKey {
            addInterface(element)
        } else if element.section == .metadata, element.key == Silence.metadataKey {
            addSilences(element)
        } else if !isMentionedAgain(element, node) {
            sections[element.section, default: Node.Object()].members
                .append(Node.Object.Member(key: element.key, value: node))
        }
    }

    /// What several components share may be mentioned by each of them. Two resources or outputs of one name are two
    /// unless they are copies of one value; what is made anew at each mention is told by its place.
    private mutating func isMentionedAgain(_ element: TemplateElement, _ node: Node) -> Bool {
        let isNew = seen.insert(ObjectIdentifier(element.identity)).inserted
        if element.isShared {
            return sections[element.section]?.members.contains { $0.key == element.key && $0.value == node }
                ?? false
        }
        if isNew, element.section == .resources || element.section == .outputs { return false }
        return sections[element.section]?.members.contains {
            $0.key == element.key && $0.value == node && $0.value.origin == element.location
        } ?? false
    }

    private mutating func addInterface(_ element: TemplateElement) {
        var metadata = sections[.metadata] ?? Node.Object()
        var interface = metadata[element.key]?.objectValue ?? Node.Object()
        if let groups = element.node["ParameterGroups"]?.arrayValue {
            let earlier = interface["ParameterGroups"]?.arrayValue ?? []
            interface["ParameterGroups"] = .array(earlier + groups.filter { !earlier.contains($0) })
        }
        for label in element.node["ParameterLabels"]?.objectValue?.members ?? [] {
            var labels = interface["ParameterLabels"]?.objectValue ?? Node.Object()
            labels[label.key] = label.value
            interface["ParameterLabels"] = Node(.object(labels))
        }
        metadata[element.key] = Node(.object(interface), origin: element.location)
        sections[.metadata] = metadata
    }

    private mutating func addSilences(_ element: TemplateElement) {
        var metadata = sections[.metadata] ?? Node.Object()
        var own = metadata[element.key]?.objectValue ?? Node.Object()
        for member in element.node.objectValue?.members ?? [] {
            guard let more = member.value.arrayValue, let earlier = own[member.key]?.arrayValue else {
                own[member.key] = member.value
                continue
            }
            own[member.key] = .array(earlier + more.filter { !earlier.contains($0) })
        }
        metadata[element.key] = Node(.object(own), origin: element.location)
        sections[.metadata] = metadata
    }

    private mutating func tagResources(_ tags: List<Tag>, _ schemas: KnownSchemas) {
        guard let resources = sections[.resources] else { return }
        let types = Set(resources.members.compactMap { $0.value["Type"]?.stringValue })
        guard let tagging = StackTags(tags, types: types, schemas: schemas) else { return }
        sections[.resources] = Node.Object(
            resources.members.map { Node.Object.Member(key: $0.key, value: tagging.applied(to: $0.value)) })
    }

    private func root(_ description: String) -> Node {
        var root = Node.Object()
        for section in Template.Section.allCases {
            switch section {
            case .formatVersion: root[section.rawValue] = "2010-09-09"
            case .description: root[section.rawValue] = description.isEmpty ? nil : .string(description)
            case .transform: break
            case .resources: root[section.rawValue] = Node(.object(sections[section] ?? Node.Object()))
            default: root[section.rawValue] = sections[section].map { Node(.object($0)) }
            }
        }
        return Node(.object(withTransforms(root)))
    }

    /// `AWS::LanguageExtensions` comes first: it must have run before a macro sees the template. SAM's comes last, for what
    /// macros have written.
    private func withTransforms(_ root: Node.Object) -> Node.Object {
        var nodes = transforms.map(\.node)
        if LanguageExtensions.areUsed(in: Node(.object(root))), !nodes.contains(.string(LanguageExtensions.name)) {
            nodes.insert(.string(LanguageExtensions.name), at: 0)
        }
        if ServerlessTransform.isNeeded(by: root), !nodes.contains(.string(ServerlessCatalog.transform)) {
            nodes.append(.string(ServerlessCatalog.transform))
        }
        guard !nodes.isEmpty else { return root }
        let transform = Node.Object.Member(
            key: Template.Section.transform.rawValue, value: nodes.count == 1 ? nodes[0] : .array(nodes))
        var result = root
        let index = root.members.firstIndex { $0.key == Template.Section.resources.rawValue } ?? root.count
        result.members.insert(transform, at: index)
        return result
    }
}
