// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds the references within one element.
struct ReferenceCollector {
    let section: Template.Section
    let element: String
    /// The place of the innermost value that knows it.
    private var origin: SourceLocation?
    private(set) var found: [TemplateReference] = []
    private var path = Node.Path()
    private var loopIdentifiers: Set<String> = []
    private var assumptions: [Assumption] = []
    private var isWithinText = false

    init(section: Template.Section, element: String, origin: SourceLocation?) {
        self.section = section
        self.element = element
        self.origin = origin
    }

    mutating func collect(_ member: Node.Object.Member) {
        if member.key.hasPrefix("Fn::ForEach::") {
            collectLoop(member.value)
        } else {
            collectElement(member.value)
        }
    }

    private mutating func at(_ step: Node.Path.Step, _ collect: (inout ReferenceCollector) -> Void) {
        path.steps.append(step)
        collect(&self)
        path.steps.removeLast()
    }

    private mutating func collectElement(_ node: Node) {
        let outer = assumptions
        assumptions += Assumption.all(of: node, in: section)
        defer { assumptions = outer }
        let isConditional = section == .resources || section == .outputs
        for member in node.objectValue?.members ?? [] {
            at(.key(member.key)) { collector in
                switch member.key {
                case "Condition" where isConditional: collector.collectCondition(member.value)
                case "DependsOn" where collector.section == .resources: collector.collectDependencies(member.value)
                default: if isConditional { collector.collectValues(member.value) }
                }
            }
        }
        if !isConditional { collectValues(node) }
    }

    private mutating func collectLoop(_ loop: Node) {
        let outer = loopIdentifiers
        if let identifier = loop[0]?.stringValue { loopIdentifiers.insert(identifier) }
        if let collection = loop[1] { at(.index(1)) { $0.collectValues(collection) } }
        let isWithinProperties = path.steps.contains(.key("Properties"))
        at(.index(2)) { collector in
            for member in loop[2]?.objectValue?.members ?? [] {
                collector.at(.key(member.key)) { collector in
                    if member.key.hasPrefix("Fn::ForEach::") {
                        collector.collectLoop(member.value)
                    } else if isWithinProperties {
                        collector.collectValues(member.value)
                    } else {
                        collector.collectElement(member.value)
                    }
                }
            }
        }
        loopIdentifiers = outer
    }

    private mutating func collectCondition(_ node: Node) {
        if let name = node.stringValue { add(.condition, name, node) }
    }

    private mutating func collectDependencies(_ node: Node) {
        for name in node.arrayValue ?? [node] {
            if let target = name.stringValue { add(.dependsOn, target, name) }
        }
    }

    /// Functions wherever they stand; what they hold may hold functions again.
    private mutating func collectValues(_ node: Node) {
        let outer = origin
        origin = node.origin ?? outer
        defer { origin = outer }
        switch node.content {
        case .array(let elements):
            for (index, element) in elements.enumerated() { at(.index(index)) { $0.collectValues(element) } }
        case .object(let object):
            if object.count == 1, let member = object.members.first {
                collectCall(member, node)
                if member.key == "Fn::If" { return at(.key(member.key)) { $0.collectBranches(member.value) } }
            }
            for member in object.members {
                at(.key(member.key)) { collector in
                    if member.key.hasPrefix("Fn::ForEach::") {
                        collector.collectLoop(member.value)
                    } else {
                        collector.collectValues(member.value)
                    }
                }
            }
        default: break
        }
    }

    private mutating func collectBranches(_ argument: Node) {
        let outer = assumptions
        for (index, element) in (argument.arrayValue ?? []).enumerated() {
            if index > 0, let name = argument[0]?.stringValue {
                assumptions = outer + [Assumption(condition: name, holds: index == 1)]
            }
            at(.index(index)) { $0.collectValues(element) }
        }
        assumptions = outer
    }

    private mutating func collectCall(_ call: Node.Object.Member, _ node: Node) {
        switch call.key {
        case "Ref", "Fn::GetAtt": if let reference = ElementReference(call.key, call.value) { add(reference, node) }
        case "Condition" where section == .conditions || section == .rules:
            if let name = call.value.stringValue { add(.condition, name, node) }
        case "Fn::If":
            if let first = call.value[0], let name = first.stringValue { add(.condition, name, first) }
        case "Fn::FindInMap":
            if let first = call.value[0], let name = first.stringValue { add(.mapping, name, first) }
        case "Fn::Sub":
            isWithinText = true
            for reference in ElementReference.all(by: call.key, call.value) { add(reference, node) }
            isWithinText = false
        case "Fn::ValueOf":
            if let first = call.value[0], let name = first.stringValue { add(.ref, name, first) }
        default: break
        }
    }

    private mutating func add(_ reference: ElementReference, _ node: Node) {
        add(reference.isOfAttribute ? .attribute(reference.attribute) : .ref, reference.name, node)
    }

    private mutating func add(_ form: TemplateReference.Form, _ target: String, _ node: Node) {
        found.append(
            TemplateReference(
                form: form, target: target, section: section, element: element, path: path,
                location: node.origin ?? origin,
                declaredAt: node.references.first { $0.logicalID == target }?.declaredAt,
                isWithinText: isWithinText, assumptions: assumptions, loopIdentifiers: loopIdentifiers))
    }
}
