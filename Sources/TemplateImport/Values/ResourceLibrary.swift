// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator

/// The generated types that are asked for, each read once.
package final class ResourceLibrary {
    private let source: SchemaSource
    private var known: [String: SwiftResource?] = [:]

    package init(_ source: SchemaSource = .catalog) { self.source = source }

    /// Nil for a type that has no schema: a module, a private or a custom type.
    package func resource(_ typeName: String) -> SwiftResource? {
        if let resource = known[typeName] { return resource }
        let resource = TypeName(typeName).flatMap { SwiftResource($0, in: source) }
        known[typeName] = .some(resource)
        return resource
    }

    /// As it is written in Swift: `List<ID<EC2.Subnet>>`.
    package func spelled(_ type: ValueType) -> String {
        switch type {
        case .text: "Value<String>"
        case .integer: "Value<Int>"
        case .number: "Value<Double>"
        case .boolean: "Value<Bool>"
        case .duration(let unit): unit.rawValue.prefix(1).uppercased() + unit.rawValue.dropFirst()
        case .document: "Document"
        case .tag: "Tag"
        case .id(let kind): "ID<\(kind.swiftName)>"
        case .arn(let kind): "ARN<\(kind.swiftName)>"
        case .either(let kind): "Reference<\(kind.swiftName)>"
        case .list(let element): "List<\(spelled(element))>"
        case .map(let element): "Map<\(spelled(element))>"
        case .nested(let type, let id): resource(type.full)?.typeName(id) ?? "Document"
        }
    }
}
