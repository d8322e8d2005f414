// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

extension ValueTranslator {
    /// A value of one of several forms: a literal where that says which, or the member that makes it.
    mutating func union(
        _ node: Node, _ union: Union, _ type: TypeName, _ id: NestedID, at path: String
    ) -> SwiftExpression {
        if let text = node.stringValue, union.takesText { return .literal(text) }
        if let elements = node.arrayValue, let element = union.elements {
            let wanted = ValueType(element, of: type)
            return .array(elements.enumerated().map { expression($1, as: wanted, at: "\(path)/\($0)") })
        }
        if let object = node.objectValue {
            if let call = fittest(union.variants, node, object, type, id, at: path) { return call }
            if let values = union.values {
                return expression(node, as: .map(ValueType(values, of: type)), at: path)
            }
        }
        return bypass(node, because: "\(node.described) that is none of the forms of \(id)", at: path)
    }

    /// The first form that says all of it, else the one that leaves least past the types.
    private mutating func fittest(
        _ variants: [Union.Variant], _ node: Node, _ object: Node.Object, _ type: TypeName, _ id: NestedID,
        at path: String
    ) -> SwiftExpression? {
        var best: (call: SwiftExpression, values: ValueTranslator)?
        for variant in variants {
            var attempt = self
            guard let call = attempt.call(variant, node, object, type, id, at: path),
                best.map({ attempt.unchecked.count < $0.values.unchecked.count }) ?? true
            else { continue }
            best = (call, attempt)
            if attempt.unchecked.count == unchecked.count { break }
        }
        guard let best else { return nil }
        self = best.values
        return best.call
    }

    /// The call of a form's member; nil where the value does not have the form.
    private mutating func call(
        _ variant: Union.Variant, _ node: Node, _ object: Node.Object, _ type: TypeName, _ id: NestedID,
        at path: String
    ) -> SwiftExpression? {
        switch variant {
        case .tagged(let name, let slot, let isRequired):
            guard object["Type"]?.stringValue == name, Set(object.keys).isSubset(of: ["Type", "Properties"]),
                Set(object.keys).count == object.count, object["Properties"] != nil || !isRequired
            else { return nil }
            properties += object.count
            let argument = object["Properties"].map {
                SwiftArgument(nil, expression($0, as: ValueType(slot, of: type), at: "\(path)/Properties"))
            }
            return .call(.code("." + variant.label), argument.map { [$0] } ?? [])
        case .member(let name, let members):
            guard object.count == 1, let value = object[name], let own = value.objectValue, !value.isFunction,
                let resource = library.resource(type.full),
                Set(own.keys) == Set(members.map(\.name)), own.count == members.count
            else { return nil }
            properties += 1
            let owner = NestedID.property(name, of: id)
            let result = arguments(for: own, members, resource, of: owner, at: "\(path)/\(name)")
            return .call(.code("." + variant.label), result.arguments)
        case .value(_, let slot):
            guard library.takes(object, slot, of: type) else { return nil }
            let value = expression(node, as: ValueType(slot, of: type), at: path)
            return .call(.code("." + variant.label), [SwiftArgument(nil, value)])
        }
    }
}

extension ResourceLibrary {
    /// Whether an object has the members of a form, and no others.
    fileprivate func takes(_ object: Node.Object, _ slot: SlotType, of type: TypeName) -> Bool {
        guard case .nested(let id) = slot else { return slot == .document }
        switch content(of: type, id) {
        case .object(let properties)?:
            let names = Set(object.keys)
            return names.isSubset(of: properties.map(\.name))
                && properties.allSatisfy { !$0.isRequired || names.contains($0.name) }
        case .union?: return true
        default: return false
        }
    }
}
