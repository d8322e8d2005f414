// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The properties of a resource or of an object within one, as generated initialisers pass them: nil is left out.
public typealias PropertyList = KeyValuePairs<String, Node?>

extension Node {
    /// An object of the properties that have a value.
    public init(properties: PropertyList) {
        self = .object(
            properties.compactMap { key, value in value.map { Object.Member(key: key, value: $0) } })
    }
}

/// A property that is an object with named members of its own. Generated types conform.
///
/// Its members are read and set by their names: see `PropertyTable`.
@dynamicMemberLookup
public protocol PropertyObject: Expression {
    /// The names of its members: see `PropertyTable`.
    associatedtype PropertyNames: PropertyTable = NoProperties
}

extension PropertyObject {
    /// Sets a property that the schema lacks, or one to what its type does not admit; `.noValue` leaves one out.
    ///
    /// - Parameters:
    ///   - path: CloudFormation's names, joined by dots: `"Settings.NewSetting"`.
    ///   - value: any JSON, or an expression in `.init(…)`.
    public func override(_ path: String, _ value: Document) -> Self {
        let object = (node.objectValue ?? Node.Object()).setting(path, to: value.node)
        return Self(node: Node(.object(object), origin: node.origin, references: node.references))
    }
}

/// A property whose values are named by AWS, each a static member of a generated subclass. It still takes any text,
/// because AWS adds values.
open class OpenEnum: Value<String>, @unchecked Sendable {}

/// A property that takes references of several kinds: `gatewayId: .init(gateway.ref)`. A literal names what exists.
/// Generated types are its subclasses.
open class ReferenceChoice: Value<String>, @unchecked Sendable {}

extension TextExpression {
    /// The text of a Swift variable: what is no literal has to be wrapped.
    public init(_ text: String) { self.init(node: .string(text)) }
}
