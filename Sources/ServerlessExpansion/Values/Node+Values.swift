// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Node {
    /// The member, where it is there and not null.
    func given(_ key: String) -> Node? { self[key].flatMap { $0 == .null ? nil : $0 } }

    /// Whether the transform takes the value for one: neither null, false, zero nor empty.
    var isSaying: Bool {
        switch content {
        case .null: false
        case .bool(let value): value
        case .number(let number): number.doubleValue != 0
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let object): !object.isEmpty
        }
    }

    /// A call as the transform sees one: `Condition` counts too.
    var isIntrinsic: Bool {
        guard let object = objectValue, object.count == 1, let key = object.keys.first else { return false }
        return key == "Ref" || key == "Condition" || key.beginsFunction
    }

    /// The three arguments of an `Fn::If`; nil for anything else.
    var choice: (condition: Node, first: Node, second: Node)? {
        guard let (name, argument) = function, name == "Fn::If", let parts = argument.arrayValue, parts.count == 3
        else { return nil }
        return (parts[0], parts[1], parts[2])
    }

    /// The logical ID that a `Ref` or an `Fn::GetAtt` names.
    var namedID: String? {
        guard let (name, argument) = function else { return nil }
        if name == "Ref" { return argument.stringValue }
        guard name == "Fn::GetAtt" else { return nil }
        if let parts = argument.arrayValue { return parts.count == 2 ? parts[0].stringValue : nil }
        let parts = argument.stringValue?.split(separator: ".") ?? []
        return parts.count == 2 ? String(parts[0]) : nil
    }

    /// `Fn::If` of a condition, with nothing otherwise.
    static func when(_ condition: Node, _ value: Node, otherwise: Node = PseudoParameterNames.noValue) -> Node {
        .call("Fn::If", .array([condition, value, otherwise]))
    }

    /// `Fn::Sub` of a text with variables.
    static func sub(_ text: String, _ variables: Node) -> Node {
        .call("Fn::Sub", .array([.string(text), variables]))
    }
}

extension Node {
    /// Gives a member another value; what is no object becomes one.
    mutating func set(_ key: String, _ value: Node?) {
        var object = objectValue ?? Object()
        object[key] = value
        self = Node(.object(object), origin: origin, references: references)
    }

    /// Changes a member where it stands; one that is missing begins as an empty object.
    mutating func change<Result>(_ key: String, _ body: (inout Node) throws -> Result) rethrows -> Result {
        var member = given(key) ?? .object([])
        let result = try body(&member)
        set(key, member)
        return result
    }

    /// Adds to a list, which is made where there is none.
    mutating func append(_ element: Node) {
        self = Node(.array((arrayValue ?? []) + [element]), origin: origin)
    }

    /// Changes each of the values that an `Fn::If` chooses among, or the value itself.
    mutating func changeAlternatives(_ body: (inout Node) throws -> Void) rethrows {
        guard var parts = self["Fn::If"]?.arrayValue else { return try body(&self) }
        for index in parts.indices.dropFirst() where !parts[index].isNoValue { try body(&parts[index]) }
        set("Fn::If", .array(parts))
    }

    /// The values that an `Fn::If` chooses among, or the value itself.
    var alternatives: [Node] {
        guard let parts = self["Fn::If"]?.arrayValue else { return [self] }
        return parts.dropFirst().filter { !$0.isNoValue }
    }

    /// The same value, which stands nowhere.
    var withoutPlaces: Node {
        switch content {
        case .array(let elements): Node(.array(elements.map(\.withoutPlaces)))
        case .object(let object):
            Node(.object(Object(object.members.map { .init(key: $0.key, value: $0.value.withoutPlaces) })))
        default: Node(content)
        }
    }

    /// The same value; what was made for it stands at this place.
    func standing(at place: SourceLocation?) -> Node {
        guard let place else { return self }
        let content: Content =
            switch content {
            case .array(let elements): .array(elements.map { $0.standing(at: place) })
            case .object(let object):
                .object(Object(object.members.map { .init(key: $0.key, value: $0.value.standing(at: place)) }))
            default: content
            }
        return Node(content, origin: origin ?? place, references: references)
    }
}

extension String {
    /// Whether there is something, and nothing but letters and digits.
    var isAlphanumeric: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isNumber } }

    /// The letters and digits of it.
    var alphanumerics: String { filter { $0.isLetter || $0.isNumber } }
}
