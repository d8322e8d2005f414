// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The text of `slots.txt`: what every type's slots mean, as the schemas and the facts say it.
struct SlotLines {
    private let generator: Generator

    init(_ generator: Generator) { self.generator = generator }

    var text: String {
        let lines = generator.source.typeNames.flatMap { type in
            slots(of: type).map { "\(type.full) \($0)\n" }
        }
        return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }

    /// The slots of one type that mean something for certain.
    func slots(of type: TypeName) -> [Slot] {
        guard let schema = generator.source.schema(of: type) else { return [] }
        var walk = Walk(facts: generator.source.facts, blueprint: BlueprintBuilder.blueprint(of: schema))
        walk.visit(walk.blueprint.properties, of: nil)
        return walk.certain
    }
}

/// Goes through all that a resource can hold.
private struct Walk {
    let facts: SchemaFacts
    let blueprint: ResourceBlueprint
    private let nested: [NestedID: NestedType]
    private var slots: [Slot] = []
    /// Where no reference is known to stand: another form of the same place may have one.
    private var others: Set<[String]> = []
    private var path: [String] = []
    private var open: [NestedID] = []

    init(facts: SchemaFacts, blueprint: ResourceBlueprint) {
        self.facts = facts
        self.blueprint = blueprint
        nested = Dictionary(uniqueKeysWithValues: blueprint.nestedTypes.map { ($0.id, $0) })
    }

    /// A place of several forms takes what any of them does, and is certain where all of them are.
    var certain: [Slot] {
        var found: [Slot] = []
        for slot in slots where !others.contains(slot.path) {
            if let index = found.firstIndex(where: { $0.path == slot.path }) {
                found[index] = Slot(
                    path: slot.path, kinds: Self.merged(found[index].kinds + slot.kinds),
                    services: found[index].services + slot.services.filter { !found[index].services.contains($0) },
                    policy: slot.policy)
            } else {
                found.append(slot)
            }
        }
        return found
    }

    mutating func visit(_ properties: [PropertyBlueprint], of owner: NestedID?) {
        for property in properties {
            path.append(property.name)
            visit(property.accepted, NestedID.property(property.name, of: owner))
            path.removeLast()
        }
    }

    private mutating func visit(_ type: SlotType, _ id: NestedID) {
        switch type {
        case .list(let element): visit(element, id)
        case .map(let element):
            path.append("*")
            visit(element, id)
            path.removeLast()
        case .nested(let type): visit(type, id)
        case .document: add([], id)
        default: add(type.fact.map { [$0] } ?? [], id)
        }
    }

    private mutating func visit(_ type: NestedID, _ id: NestedID) {
        switch nested[type]?.content {
        // What holds itself is followed once more.
        case .object(let properties)? where open.count(where: { $0 == type }) < 2:
            open.append(type)
            visit(properties, of: type)
            open.removeLast()
        case .union(let union)? where open.count(where: { $0 == type }) < 2:
            open.append(type)
            visit(union, id)
            open.removeLast()
        case .choice(let types)?: add(Self.merged(types.compactMap(\.fact)), id)
        default: break
        }
    }

    private mutating func visit(_ union: Union, _ id: NestedID) {
        if let elements = union.elements { visit(elements, id) }
        if let values = union.values { visit(.map(values), id) }
        for variant in union.variants {
            switch variant {
            case .value(_, let type): visit(type, id)
            case .tagged(let name, let type, _):
                path.append("Properties")
                visit(type, NestedID.property(name, of: id))
                path.removeLast()
            case .member(let name, let properties):
                path.append(name)
                visit(properties, of: NestedID.property(name, of: id))
                path.removeLast()
            }
        }
    }

    /// One kind for what may be the identifier as well as the ARN of one type.
    private static func merged(_ kinds: [SchemaFacts.Kind]) -> [SchemaFacts.Kind] {
        kinds.reduce(into: []) { merged, kind in
            if merged.contains(kind) { return }
            if let index = merged.firstIndex(where: { $0.typeName == kind.typeName && $0.form != kind.form }) {
                merged[index] = SchemaFacts.Kind(form: .idOrARN, typeName: kind.typeName)
            } else {
                merged.append(kind)
            }
        }
    }

    private mutating func add(_ kinds: [SchemaFacts.Kind], _ id: NestedID) {
        let name = blueprint.type.full
        let policy = facts.policies[name]?[id.description]
        guard !kinds.isEmpty || policy != nil else {
            others.insert(path)
            return
        }
        let isRole = kinds.contains { $0.typeName == "AWS::IAM::Role" }
        slots.append(
            Slot(path: path, kinds: kinds, services: isRole ? services(id) : [], policy: policy))
    }

    /// The services that assume the role of a slot: those of the slot, of the type, or of all types of the service.
    private func services(_ id: NestedID) -> [String] {
        let type = blueprint.type
        let said =
            facts.assumers[type.full]?[id.description] ?? facts.services[type.full]
            ?? facts.services["AWS::\(type.service)"] ?? []
        return said == ["nobody"] ? [] : said
    }
}
