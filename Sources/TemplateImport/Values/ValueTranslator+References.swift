// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What a reference is in Swift before it meets its slot.
enum ReferenceValue {
    /// An expression with a type of its own.
    case typed(SwiftExpression, ValueType)
    /// One that takes the type of whatever slot it stands in.
    case generic(SwiftExpression)
}

extension ValueTranslator {
    /// `Ref` of a parameter or a resource; nil for what has no name in Swift.
    mutating func reference(_ name: String, wanted: ValueType) -> ReferenceValue? {
        if let parameter = names.parameter(name, wanted: wanted) { return .typed(parameter.expression, parameter.type) }
        guard let resource = names.resource(name) else { return generated(name, nil) }
        let ref = SwiftExpression.member(resource.expression, "ref")
        if resource.type.isCustomResource { return .typed(ref, .text) }
        guard let known = library.resource(resource.type) else { return .generic(.call(ref, [])) }
        return .typed(ref, ValueType(known.blueprint.ref, of: known.blueprint.type))
    }

    /// `Fn::GetAtt`; nil for what has no name in Swift.
    mutating func attribute(_ attribute: String, of name: String) -> ReferenceValue? {
        guard let resource = names.resource(name) else { return generated(name, attribute) }
        if let known = library.resource(resource.type), let (member, slot) = known.attribute(attribute),
            slot != .document, slot.isScalar || slot.isListOfScalars
        {
            return .typed(.member(resource.expression, member), ValueType(slot, of: known.blueprint.type))
        }
        return .generic(.call(.member(resource.expression, "attribute"), [SwiftArgument(nil, .literal(attribute))]))
    }

    private mutating func generated(_ name: String, _ attribute: String?) -> ReferenceValue? {
        guard let made = GeneratedReference(name, attribute: attribute, names) else { return nil }
        usesShorthands = true
        return .typed(made.expression, made.type)
    }

    /// A reference where a value of a type is wanted: as it is, or by the conversion that the types have.
    mutating func admit(_ value: ReferenceValue, as wanted: ValueType, at path: String) -> SwiftExpression {
        guard case .typed(let expression, let type) = value else {
            if case .generic(let expression) = value { return expression }
            return .code(".noValue")
        }
        if let admitted = admitted(expression, type, as: wanted) { return admitted }
        return bypass(expression, because: "\(library.spelled(type)) where \(described(wanted)) is wanted", at: path)
    }

    private static let qualifiedFunctions: Set<String> = ["AWS::Lambda::Version", "AWS::Lambda::Alias"]

    func admitted(_ expression: SwiftExpression, _ type: ValueType, as wanted: ValueType) -> SwiftExpression? {
        if type == wanted { return expression }
        let inText = SwiftExpression.text([.value(expression)])
        switch (wanted, type) {
        case (.document, _), (.number, .integer), (.number, .duration): return .initialised(expression)
        case (.text, _) where library.isText(type): return expression
        case (.text, .integer), (.text, .number), (.text, .boolean), (.text, .duration): return inText
        case (.integer, .duration): return expression
        case (.integer, .text), (.duration, .text), (.number, .text), (.boolean, .text): return .initialised(expression)
        case (.integer, .number), (.duration, .number): return .initialised(inText)
        case (.duration(let unit), .integer): return .made(unit.rawValue, SwiftArgument(nil, expression))
        case (.either(let kind), .id(let other)): return kind == other ? expression : nil
        case (.id, .text), (.arn, .text), (.either, .text): return inText
        // What stands for a function where it is called: one of its versions, or what points to one.
        case (.arn(let kind), .arn(let other)), (.either(let kind), .arn(let other)):
            if kind == other { return expression }
            return Self.qualifiedFunctions.contains(other.full) && kind.full == "AWS::Lambda::Function" ? inText : nil
        case (.nested(let resource, let id), _):
            switch library.content(of: resource, id) {
            case .choice(let kinds)?:
                if kinds.contains(where: { library.admits(ValueType($0, of: resource), type) }) {
                    return .initialised(expression)
                }
                return type == .text ? inText : nil
            // The names that another slot has for its values, and text.
            case .enumeration?: return type == .text || library.isEnumeration(type) ? inText : nil
            default:
                guard library.isText(type) else { return nil }
                if library.takesText(wanted) { return .initialised(expression) }
                let takesTruth = library.scalars(of: resource, id).contains(.boolean)
                return takesTruth && type == .text ? .initialised(.initialised(expression)) : nil
            }
        case (.list(let element), .list(let other)):
            if element == .text, library.isText(other) { return .initialised(expression) }
            if other == .text, library.isText(element) { return .initialised(expression) }
            if case .either(let kind) = element, other == .id(kind) || other == .arn(kind) {
                return .initialised(expression)
            }
            return nil
        default: return nil
        }
    }
}

extension ResourceLibrary {
    func content(of resource: TypeName, _ id: NestedID) -> NestedType.Content? {
        self.resource(resource.full)?.content(of: id)
    }

    /// Whether values of a type are text too, in Swift: subclasses of `Value<String>`.
    func isText(_ type: ValueType) -> Bool {
        switch type {
        case .text, .id, .arn, .either: return true
        case .nested(let resource, let id):
            switch content(of: resource, id) {
            case .object?, .union?: return false
            default: return true
            }
        default: return false
        }
    }

    /// The scalars that will do where an object is wanted.
    func scalars(of type: TypeName, _ id: NestedID) -> ScalarForms { resource(type.full)?.scalars(of: id) ?? [] }

    /// Whether text will do, besides what else does.
    func takesText(_ type: ValueType) -> Bool {
        guard case .nested(let resource, let id) = type else { return false }
        switch content(of: resource, id) {
        case .union(let union)?: return union.takesText
        default: return scalars(of: resource, id).contains(.text)
        }
    }

    func isEnumeration(_ type: ValueType) -> Bool {
        guard case .nested(let resource, let id) = type, case .enumeration? = content(of: resource, id) else {
            return false
        }
        return true
    }

    /// Whether a value can be given where another type is wanted, by Swift's own conversion to superclasses.
    func admits(_ wanted: ValueType, _ type: ValueType) -> Bool {
        switch (wanted, type) {
        case (.either(let kind), .id(let other)), (.either(let kind), .arn(let other)): kind == other
        default: wanted == type
        }
    }
}

extension SlotType {
    var isScalar: Bool {
        switch self {
        case .string, .integer, .number, .boolean, .duration, .id, .arn, .either: true
        default: false
        }
    }

    var isListOfScalars: Bool {
        if case .list(let element) = self { element.isScalar } else { false }
    }
}

extension String {
    /// Whether a function or a topic of the template's makes resources of the type.
    var isCustomResource: Bool { hasPrefix("Custom::") || self == "AWS::CloudFormation::CustomResource" }
}
