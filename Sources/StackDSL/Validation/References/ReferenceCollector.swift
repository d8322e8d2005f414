/// Finds the mentions within one element.
struct ReferenceCollector {
    let section: Template.Section
    let element: String
    let origin: SourceLocation?
    private(set) var found: [TemplateReference] = []
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
            collectLoop(member.value, Node.Path())
        } else {
            collectElement(member.value, Node.Path())
        }
    }

    private mutating func collectElement(_ node: Node, _ path: Node.Path) {
        switch section {
        case .resources:
            collectCondition(node["Condition"], path)
            collectDependencies(node["DependsOn"], path)
            for member in node.objectValue?.members ?? [] where !["Condition", "DependsOn"].contains(member.key) {
                collectValues(member.value, path.appending(.key(member.key)))
            }
        case .outputs:
            collectCondition(node["Condition"], path)
            for member in node.objectValue?.members ?? [] where member.key != "Condition" {
                collectValues(member.value, path.appending(.key(member.key)))
            }
        default: collectValues(node, path)
        }
    }

    private mutating func collectLoop(_ loop: Node, _ path: Node.Path) {
        let outer = loopIdentifiers
        if let identifier = loop[0]?.stringValue { loopIdentifiers.insert(identifier) }
        if let collection = loop[1] { collectValues(collection, path.appending(.index(1))) }
        for member in loop[2]?.objectValue?.members ?? [] {
            let below = path.appending(.index(2)).appending(.key(member.key))
            if member.key.hasPrefix("Fn::ForEach::") {
                collectLoop(member.value, below)
            } else if path.steps.contains(.key("Properties")) {
                collectValues(member.value, below)
            } else {
                collectElement(member.value, below)
            }
        }
        loopIdentifiers = outer
    }

    private mutating func collectCondition(_ node: Node?, _ path: Node.Path) {
        guard let node, let name = node.stringValue else { return }
        add(.condition, name, node, path.appending(.key("Condition")))
    }

    private mutating func collectDependencies(_ node: Node?, _ path: Node.Path) {
        guard let node else { return }
        for name in node.arrayValue ?? [node] {
            if let target = name.stringValue { add(.dependsOn, target, name, path.appending(.key("DependsOn"))) }
        }
    }

    /// Functions wherever they stand; what they hold may hold functions again.
    private mutating func collectValues(_ node: Node, _ path: Node.Path) {
        switch node.content {
        case .array(let elements):
            for (index, element) in elements.enumerated() { collectValues(element, path.appending(.index(index))) }
        case .object(let object):
            if object.count == 1, let member = object.members.first {
                collectCall(member, node, path)
                if member.key == "Fn::If" { return collectBranches(member.value, path.appending(.key(member.key))) }
            }
            for member in object.members {
                let below = path.appending(.key(member.key))
                if member.key.hasPrefix("Fn::ForEach::") {
                    collectLoop(member.value, below)
                } else {
                    collectValues(member.value, below)
                }
            }
        default: break
        }
    }

    private mutating func collectBranches(_ argument: Node, _ path: Node.Path) {
        let outer = assumptions
        for (index, element) in (argument.arrayValue ?? []).enumerated() {
            if index > 0, let name = argument[0]?.stringValue {
                assumptions = outer + [Assumption(condition: name, holds: index == 1)]
            }
            collectValues(element, path.appending(.index(index)))
        }
        assumptions = outer
    }

    private mutating func collectCall(_ call: Node.Object.Member, _ node: Node, _ path: Node.Path) {
        switch call.key {
        case "Ref": if let name = call.value.stringValue { add(.ref, name, node, path) }
        case "Condition" where section == .conditions || section == .rules:
            if let name = call.value.stringValue { add(.condition, name, node, path) }
        case "Fn::If":
            if let first = call.value[0], let name = first.stringValue { add(.condition, name, first, path) }
        case "Fn::FindInMap":
            if let first = call.value[0], let name = first.stringValue { add(.mapping, name, first, path) }
        case "Fn::GetAtt": collectAttribute(call.value, node, path)
        case "Fn::Sub": collectSubstitution(call.value, node, path)
        case "Fn::ValueOf":
            if let first = call.value[0], let name = first.stringValue { add(.ref, name, first, path) }
        default: break
        }
    }

    private mutating func collectAttribute(_ argument: Node, _ node: Node, _ path: Node.Path) {
        if let text = argument.stringValue, let dot = text.firstIndex(of: ".") {
            add(.attribute(String(text[text.index(after: dot)...])), String(text[..<dot]), node, path)
        } else if let target = argument[0]?.stringValue {
            add(.attribute(argument[1]?.stringValue), target, node, path)
        }
    }

    private mutating func collectSubstitution(_ argument: Node, _ node: Node, _ path: Node.Path) {
        guard let text = argument.stringValue ?? argument[0]?.stringValue else { return }
        let variables = Set(argument[1]?.objectValue?.keys ?? [])
        isWithinText = true
        defer { isWithinText = false }
        for name in SubstitutionText(text).names where !variables.contains(name) {
            if let dot = name.firstIndex(of: ".") {
                add(.attribute(String(name[name.index(after: dot)...])), String(name[..<dot]), node, path)
            } else {
                add(.ref, name, node, path)
            }
        }
    }

    private mutating func add(_ form: TemplateReference.Form, _ target: String, _ node: Node, _ path: Node.Path) {
        found.append(
            TemplateReference(
                form: form, target: target, section: section, element: element, path: path,
                location: node.origin ?? origin,
                declaredAt: node.references.first { $0.logicalID == target }?.declaredAt,
                isWithinText: isWithinText, assumptions: assumptions, loopIdentifiers: loopIdentifiers))
    }
}
