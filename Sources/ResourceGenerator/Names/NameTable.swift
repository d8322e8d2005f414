// SPDX-License-Identifier: Apache-2.0

/// The Swift names of everything within one resource's type.
///
/// Names follow from CloudFormation's by rule. Two that become the same are an error, unless resolutions know better.
struct NameTable {
    /// The name of the table of properties within its owner.
    static let propertyTable = "PropertyNames"

    private(set) var problems: [Problem] = []
    private var types: [NestedID: String] = [:]
    private var children: [NestedID?: [String: NestedID]] = [:]
    private let blueprint: ResourceBlueprint
    private let resolutions: Resolutions

    init(_ blueprint: ResourceBlueprint, resolutions: Resolutions) {
        self.blueprint = blueprint
        self.resolutions = resolutions
        for nested in blueprint.nestedTypes.sorted(by: { $0.id < $1.id }) { addType(nested.id) }
        checkLabels(blueprint.properties, owner: nil)
        for nested in blueprint.nestedTypes {
            switch nested.content {
            case .object(let properties): checkLabels(properties, owner: nested.id)
            case .enumeration(let values): checkCases(values, nested.id)
            case .choice: break
            case .union(let union):
                checkUnique(union.variants.map { ($0.name, $0.label) }, "form", nested.id, Self.unionMembers)
            }
        }
        checkUnique(blueprint.attributes.map { ($0.name, attribute($0.name)) }, "attribute", nil, Self.resourceMembers)
    }

    func type(_ id: NestedID) -> String { types[id] ?? "" }

    /// The nested type that a name means directly within a type.
    func child(_ name: String, of owner: NestedID?) -> NestedID? { children[owner]?[name] }

    func label(_ property: String, of owner: NestedID?) -> String {
        resolutions.member(blueprint.type, owner, property) ?? Identifier.label(property)
    }

    /// Required ones first, each half as a person looks them up. What is emitted keeps its own order.
    func inOrder(_ properties: [PropertyBlueprint], of owner: NestedID?) -> [PropertyBlueprint] {
        let sorted = properties.map { (label($0.name, of: owner), $0) }
            .sorted { Identifier.precedes($0.0, $1.0) }.map(\.1)
        return sorted.filter(\.isRequired) + sorted.filter { !$0.isRequired }
    }

    func attribute(_ name: String) -> String {
        resolutions.attribute(blueprint.type, name) ?? Identifier.label(name)
    }

    /// Nil for a value that gets no name.
    func enumCase(_ value: String, of id: NestedID) -> String? {
        guard !resolutions.isOmitted(blueprint.type, id, value) else { return nil }
        let name = resolutions.member(blueprint.type, id, value) ?? Identifier.enumCase(value)
        return Self.enumMembers[name] ?? name
    }

    private mutating func addType(_ id: NestedID) {
        let mechanical = Identifier.type(id.path.last ?? "", insteadOfIllegal: "Property")
        let name = resolutions.type(blueprint.type, id) ?? mechanical
        types[id] = name
        if name == Self.propertyTable { report("type \(id.described) has the name of the table of properties") }
        if Self.modules.contains(name) { report("type \(id.described) hides the module \(name)") }
        if let other = children[id.owner, default: [:]].updateValue(id, forKey: name) {
            report("types \(other.described) and \(id.described) are both named \(name)")
        }
    }

    private mutating func checkLabels(_ properties: [PropertyBlueprint], owner: NestedID?) {
        let taken = owner == nil ? Self.resourceParameters : Self.objectParameters
        checkUnique(properties.map { ($0.name, label($0.name, of: owner)) }, "property", owner, taken)
    }

    private mutating func checkCases(_ values: [String], _ id: NestedID) {
        let named = values.compactMap { value in enumCase(value, of: id).map { (value, $0) } }
        checkUnique(named, "value", id, Set(Self.enumMembers.keys))
    }

    private mutating func checkUnique(
        _ names: [(original: String, swift: String)], _ what: String, _ owner: NestedID?, _ taken: Set<String>
    ) {
        var seen: [String: String] = [:]
        let place = owner.map { " of \($0)" } ?? ""
        for name in names {
            if taken.contains(name.swift) {
                report("\(what) \(name.original)\(place) has the name of a hand-written member, \(name.swift)")
            }
            if let other = seen.updateValue(name.original, forKey: name.swift) {
                report("\(what) \(other) and \(what) \(name.original)\(place) are both named \(name.swift)")
            }
        }
    }

    private mutating func report(_ message: String) { problems.append(Problem(blueprint.type.full, message)) }
}

extension NestedID {
    var described: String { isDefinition ? "\(self) (a definition)" : "\(self)" }
}

extension NameTable {
    /// The members that every enumeration has already. `.none` would mean that an optional argument is missing.
    private static let enumMembers = [
        "none": "noneValue", "some": "someValue", "noValue": "noValueValue", "node": "nodeValue", "`self`": "selfValue",
    ]

    /// The modules that names are written with when something nearer hides them.
    private static let modules: Set<String> = ["AWS", "StackDSL", "Swift", "TemplateModel"]

    private static let resourceParameters: Set<String> = ["logicalID", "file", "line", "column", "configure", "node"]
    private static let unionMembers: Set<String> = ["node", "noValue", "unchecked", "`if`"]
    private static let objectParameters: Set<String> = ["node"]
    private static let resourceMembers: Set<String> = [
        "resource", "ref", "logicalID", "properties", "elements", "typeName", "attribute", "dependsOn", "condition",
        "deletionPolicy",
        "updateReplacePolicy", "creationPolicy", "updatePolicy", "metadata", "override", "retained", "with",
    ]
}
