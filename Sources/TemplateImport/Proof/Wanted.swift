// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What a place of a template takes, as far as comparing needs it.
enum Wanted {
    /// JSON that reaches a service as it is.
    case exact
    /// Text, whether it is written as a number or as text.
    case lenient
    /// What is no part of a template.
    case unknown
    case typed(ValueType, ResourceSlots)
    case properties(ResourceSlots, NestedID?)

    static func properties(of resource: SwiftResource) -> Wanted { .properties(ResourceSlots(resource), nil) }

    /// Whether a number and its text are the same here.
    var isLenient: Bool {
        switch self {
        case .lenient: true
        case .exact, .unknown, .properties: false
        case .typed(let type, _): type != .document
        }
    }

    /// - Parameter node: the object whose member it is: its own members say which of several forms it has.
    func member(_ key: String, of node: Node) -> Wanted {
        switch self {
        case .properties(let slots, let owner):
            slots.type(of: key, in: owner).map { .typed($0, slots) } ?? .exact
        case .typed(.map(let element), let slots): Wanted.typed(element, slots)
        case .typed(.nested(_, let id), let slots):
            slots.union(id)?.member(key, of: node, slots) ?? Wanted.properties(slots, id).member(key, of: node)
        case .typed(.tag, _): .lenient
        default: self
        }
    }

    var element: Wanted {
        switch self {
        case .typed(.list(let element), let slots): .typed(element, slots)
        case .typed(.nested(_, let id), let slots):
            slots.union(id)?.elements.map { .typed(slots.type(of: $0), slots) } ?? self
        default: self
        }
    }

    /// What the branches of a condition are is what is wanted of it; other arguments are text.
    func inArgument(of function: String) -> Wanted {
        switch function {
        case "Fn::If": self.branch
        case "Fn::ToJsonString", "Fn::Transform": .exact
        default: .lenient
        }
    }

    /// A list whose elements are what this is.
    private var branch: Wanted {
        if case .typed(let type, let slots) = self { .typed(.list(type), slots) } else { self }
    }
}

/// The types of a resource's properties by their names.
final class ResourceSlots {
    private let resource: SwiftResource
    private var known: [NestedID?: [String: ValueType]] = [:]

    init(_ resource: SwiftResource) { self.resource = resource }

    func type(of slot: SlotType) -> ValueType { ValueType(slot, of: resource.blueprint.type) }

    /// The forms of a nested type that has several.
    func union(_ id: NestedID) -> Union? {
        if case .union(let union)? = resource.content(of: id) { union } else { nil }
    }

    func type(of property: String, in owner: NestedID?) -> ValueType? {
        if let types = known[owner] { return types[property] }
        var properties = resource.blueprint.properties
        if let owner {
            guard case .object(let members)? = resource.content(of: owner) else { return nil }
            properties = members
        }
        let types = Dictionary(
            properties.map { ($0.name, ValueType($0.type, of: resource.blueprint.type)) },
            uniquingKeysWith: { first, _ in first })
        known[owner] = types
        return types[property]
    }
}

extension Union {
    /// What the member of an object of one of these forms takes: names of a policy's template have text in them.
    fileprivate func member(_ key: String, of node: Node, _ slots: ResourceSlots) -> Wanted {
        for variant in variants {
            switch variant {
            case .tagged(let name, let slot, _):
                if node["Type"]?.stringValue == name, key == "Properties" { return .typed(slots.type(of: slot), slots) }
            case .member(let name, _):
                if name == key { return .lenient }
            case .value(_, let slot):
                if case .nested(let id) = slot, slots.type(of: key, in: id) != nil {
                    return Wanted.properties(slots, id).member(key, of: node)
                }
            }
        }
        return values.map { .typed(slots.type(of: $0), slots) } ?? .exact
    }
}
