// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The name of a property, with the type of its value.
public struct PropertyName<Content: Expression>: Sendable, ExpressibleByStringLiteral {
    package let name: String

    /// - Parameter value: CloudFormation's name, as `DesiredCount`.
    public init(stringLiteral value: String) { name = value }
}

/// The properties of a resource, or of an object within one, by their names in Swift. Generated types have one each:
/// `service.properties.desiredCount` looks `desiredCount` up in it.
public protocol PropertyTable: Sendable {
    /// The table; it has nothing that differs.
    init()
}

/// The table of what has no names that Swift knows.
public struct NoProperties: PropertyTable {
    /// The table, which is empty.
    public init() {}
}

extension PropertyObject {
    /// A property by its name; nil when it is not set. Setting it to nil takes it away.
    ///
    /// Where the object is `.if(condition, then:else:)`, reading gives what either branch has, as `.if` again, and
    /// setting changes both branches. What another intrinsic function yields is not known here: it has no properties.
    public subscript<Content: Expression>(
        dynamicMember path: KeyPath<PropertyNames, PropertyName<Content>>
    ) -> Content? {
        get {
            let name = PropertyNames()[keyPath: path].name
            return node.below { $0[name] }.map { Content(node: $0) }
        }
        set { self = Self(node: node.setting(PropertyNames()[keyPath: path].name, to: newValue?.node)) }
    }
}

extension Node {
    /// What is read of the object or list that this node is, or turns out to be.
    package func below(_ read: (Node) -> Node?) -> Node? {
        guard let function else { return read(self) }
        switch function.name {
        case "Fn::If":
            guard let parts = function.argument.arrayValue, parts.count == 3 else { return nil }
            let (then, otherwise) = (parts[1].below(read), parts[2].below(read))
            if then == otherwise { return then }
            let none = PseudoParameter.noValue.node
            return Node(
                .object(Object([.init(key: function.name, value: [parts[0], then ?? none, otherwise ?? none])])),
                references: references)
        case "Fn::Select":
            let index = function.argument[0]?.numberValue.flatMap { Int($0.text) }
            return index.flatMap { function.argument[1]?[$0] }?.below(read)
        default: return nil
        }
    }

    /// The object with a member set, in each branch where it is an `Fn::If`. What is not there stays away.
    fileprivate func setting(_ name: String, to value: Node?) -> Node {
        if self == PseudoParameter.noValue.node { return self }
        if let function, function.name == "Fn::If", let parts = function.argument.arrayValue, parts.count == 3 {
            let branches = parts.dropFirst().map { $0.setting(name, to: value) }
            return Node(
                .object(Object([.init(key: function.name, value: .array([parts[0]] + branches))])),
                references: references)
        }
        // Beside another function it is an error, which the checks tell.
        var object = objectValue ?? Object()
        object[name] = value
        return Node(.object(object), references: references)
    }
}
