// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Gives the elements of one stack the names that they have among all, wherever they are named.
struct ElementRenaming {
    private let instance: StackInstance
    private let names: DeclaredNames
    private let joiner: StackJoiner
    private let index: Int
    /// Whether it is within a condition: that compares texts, and knows nothing of what they name.
    private var decides = false

    init(_ instance: StackInstance, _ names: DeclaredNames, _ joiner: StackJoiner, _ index: Int) {
        self.instance = instance
        self.names = names
        self.joiner = joiner
        self.index = index
    }

    /// An element of a section; nil where what it makes is there itself.
    func renamed(_ member: Node.Object.Member, in section: Template.Section) -> Node.Object.Member? {
        // A loop is known by its name, and made by nobody here.
        let key = member.key.hasPrefix("Fn::") ? "\(member.key):\(instance.prefix)" : instance.prefix + member.key
        let value: Node
        switch section {
        case .parameters, .mappings: value = member.value
        case .conditions:
            var renaming = self
            renaming.decides = true
            value = renaming.condition(member.value)
        case .resources:
            if instance.nested[member.key] != nil { return nil }
            value = element(member.value, waits: true)
        default: value = element(member.value, waits: false)
        }
        return Node.Object.Member(key: key, value: value)
    }

    /// A node with everything that it holds.
    func renamed(_ node: Node) -> Node {
        switch node.content {
        case .array(let elements):
            return Node(.array(elements.map(renamed)), origin: node.origin, references: node.references)
        case .object(let object):
            if let (function, argument) = node.function { return call(function, argument, node) }
            let members = object.members.map { Node.Object.Member(key: $0.key, value: renamed($0.value)) }
            return Node(.object(Node.Object(members)), origin: node.origin, references: node.references)
        case .string(let text):
            if let existing = joiner.existing(text) { return existing.with(node.origin) }
            guard text.hasDynamicReference else { return node }
            return joiner.value(of: node, in: index).map { $0.with(node.origin) } ?? node
        default: return node
        }
    }

    /// A resource or an output: its attributes name conditions and resources by bare names.
    private func element(_ node: Node, waits: Bool) -> Node {
        guard var object = node.objectValue else { return node }
        for position in object.members.indices {
            let member = object.members[position]
            switch member.key {
            case "Type", "Metadata": break
            case "Condition": object.members[position].value = bareCondition(member.value)
            case "DependsOn": object.members[position].value = dependencies(member.value)
            default: object.members[position].value = renamed(member.value)
            }
        }
        if waits { waitAsNested(&object) }
        return Node(.object(object), origin: node.origin, references: node.references)
    }

    /// What a nested stack makes waits for what that stack waits for, and is there when that is.
    private func waitAsNested(_ object: inout Node.Object) {
        guard let nesting = instance.nesting else { return }
        let awaited = joiner.renamedDependencies(of: nesting)
        if !awaited.isEmpty {
            let own = object["DependsOn"].map { $0.arrayValue ?? [$0] } ?? []
            object["DependsOn"] = .array(own + awaited)
        }
        if object["Condition"] == nil, let name = nesting.resource.node["Condition"]?.stringValue {
            object["Condition"] = .string(joiner.instances[nesting.parent].prefix + name)
        }
    }

    func dependencies(_ node: Node) -> Node {
        let all = (node.arrayValue ?? [node]).flatMap { element -> [Node] in
            guard let name = element.stringValue else { return [element] }
            guard let nested = instance.nested[name] else { return [.string(instance.prefix + name)] }
            return joiner.everything(in: nested)
        }
        return Node(.array(all), origin: node.origin)
    }

    private func bareCondition(_ node: Node) -> Node {
        node.stringValue.map { Node(.string(instance.prefix + $0), origin: node.origin) } ?? node
    }

    /// Within a condition, `Condition` is a function too.
    private func condition(_ node: Node) -> Node {
        switch node.content {
        case .array(let elements): return Node(.array(elements.map(condition)), origin: node.origin)
        case .object(let object):
            if object.count == 1, let name = object["Condition"] {
                return Node(
                    .object(Node.Object([.init(key: "Condition", value: bareCondition(name))])), origin: node.origin)
            }
            guard let (function, argument) = node.function, !Self.logic.contains(function) else { return renamed(node) }
            return .call(function, condition(argument)).with(node.origin)
        default: return renamed(node)
        }
    }

    private static let logic: Set = ["Ref", "Fn::GetAtt", "Fn::Sub", "Fn::FindInMap", "Fn::ImportValue"]
}

// MARK: Functions

extension ElementRenaming {
    private func call(_ function: String, _ argument: Node, _ node: Node) -> Node {
        switch function {
        case "Ref":
            return argument.stringValue.map { reference($0).with(node.origin) } ?? node
        case "Fn::GetAtt":
            guard let reference = node.reference, reference.isOfAttribute else { return node }
            guard let attribute = reference.attribute else { return computedAttribute(reference.name, argument, node) }
            return self.attribute(reference.name, attribute).with(node.origin)
        case "Fn::If":
            guard var parts = argument.arrayValue, let name = parts.first?.stringValue else { return node }
            parts = [.string(instance.prefix + name)] + parts.dropFirst().map(renamed)
            return .call(function, .array(parts)).with(node.origin)
        case "Fn::FindInMap":
            guard var parts = argument.arrayValue.map({ $0.map(renamed) }), let name = parts.first?.stringValue,
                names.mappings.contains(name)
            else { return .call(function, renamed(argument)).with(node.origin) }
            parts[0] = .string(instance.prefix + name)
            return .call(function, .array(parts)).with(node.origin)
        case "Fn::Sub":
            return (joiner.value(of: node, in: index) ?? substitution(argument)).with(node.origin)
        case "Fn::Join", "Fn::GetStackOutput", "Fn::ImportValue":
            if let value = joiner.value(of: node, in: index) { return value.with(node.origin) }
            return .call(function, renamed(argument)).with(node.origin)
        default:
            return .call(function, renamed(argument)).with(node.origin)
        }
    }

    private func reference(_ name: String) -> Node {
        if names.parameters.contains(name) {
            return joiner.argument(name, of: index) ?? joiner.stored(name, in: index)
                ?? (decides ? nil : joiner.existing(named: name, of: index)) ?? .ref(instance.prefix + name)
        }
        if names.resources.contains(name) { return .ref(instance.prefix + name) }
        switch name {
        case "AWS::StackName": return instance.stackName.map { .string($0) } ?? .ref(instance.prefix + name)
        // Each stack has another.
        case "AWS::StackId": return .ref(instance.prefix + name)
        default: return .ref(name)
        }
    }

    private func attribute(_ name: String, _ attribute: String) -> Node {
        if let nested = instance.nested[name], attribute.hasPrefix("Outputs."),
            let value = joiner.output(String(attribute.dropFirst("Outputs.".count)), ofNested: nested)
        {
            return value
        }
        return .getAtt(names.resources.contains(name) ? instance.prefix + name : name, attribute)
    }

    private func computedAttribute(_ name: String, _ argument: Node, _ node: Node) -> Node {
        let rest = (argument.arrayValue ?? []).dropFirst().map(renamed)
        return .call("Fn::GetAtt", .array([.string(instance.prefix + name)] + rest)).with(node.origin)
    }

    private func substitution(_ argument: Node) -> Node {
        guard let source = argument.stringValue ?? argument[0]?.stringValue else {
            return .call("Fn::Sub", renamed(argument))
        }
        var variables = argument[1]?.objectValue ?? Node.Object()
        variables.members = variables.members.map { .init(key: $0.key, value: renamed($0.value)) }
        let given = Set(variables.keys)
        var text = ""
        for segment in SubstitutionText(source).segments {
            switch segment {
            case .literal(let literal): text += literal.replacing("${", with: "${!")
            case .name(let name):
                let value = given.contains(name) ? nil : value(ofSubstituted: name)
                switch value?.reference {
                case let reference? where reference.attribute == nil && !reference.isOfAttribute:
                    text += "${\(reference.name)}"
                case let reference? where reference.attribute != nil:
                    text += "${\(reference.name).\(reference.attribute ?? "")}"
                default:
                    text += "${\(name)}"
                    if let value, variables[name] == nil { variables[name] = value }
                }
            }
        }
        return .call("Fn::Sub", variables.isEmpty ? .string(text) : [.string(text), Node(.object(variables))])
    }

    private func value(ofSubstituted name: String) -> Node {
        guard let dot = name.firstIndex(of: ".") else { return reference(name) }
        return attribute(String(name[..<dot]), String(name[name.index(after: dot)...]))
    }
}

extension Node {
    /// The same value, where another stands.
    fileprivate func with(_ origin: SourceLocation?) -> Node {
        Node(content, origin: origin ?? self.origin, references: references)
    }
}

extension StackJoiner {
    /// The elements of an instance and of those that it nests.
    func everything(in instance: Int) -> [Node] {
        let own = instances[instance].template.resources.filter { instances[instance].nested[$0.logicalID] == nil }
        return own.map { .string(instances[instance].prefix + $0.logicalID) }
            + instances[instance].nested.values.sorted().flatMap(everything)
    }

    /// What a nested stack waits for: by name, and because its parameters name it.
    func renamedDependencies(of nesting: StackInstance.Nesting) -> [Node] {
        let parent = renaming(of: nesting.parent)
        var waits = (nesting.resource.node["DependsOn"].map(parent.dependencies)?.arrayValue ?? [])
        let named = nesting.resource.properties["Parameters"].map(parent.renamed)?.referencedNames ?? []
        waits += named.filter { $0.contains("/") }.sorted().map { .string($0) }
        return waits
    }
}
