// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// What the section `Globals` gives resources of SAM.
struct Globals {
    private let sections: Node.Object

    init(_ section: Node?) { sections = section?.objectValue ?? .init() }

    /// What all resources of a kind have, as `Function`.
    subscript(kind: String) -> Node? { sections[kind].flatMap { $0.objectValue == nil ? nil : $0 } }

    /// The resource with what it inherits.
    func merged(into resource: Node) -> Node {
        guard let type = resource["Type"]?.stringValue, ServerlessCatalog.names(type),
            var inherited = self[ServerlessCatalog.kind(of: type)]
        else { return resource }
        let ignored = resource["IgnoreGlobals"]
        if ignored?.stringValue == "*" { inherited = .object([]) }
        for name in ignored?.arrayValue?.compactMap(\.stringValue) ?? [] { inherited.set(name, nil) }
        var result = resource
        result.set("Properties", Self.merged(inherited, resource["Properties"] ?? .object([])))
        return result
    }

    /// Lists are joined, objects are merged, anything else is the resource's own.
    private static func merged(_ inherited: Node, _ own: Node) -> Node {
        if let first = inherited.arrayValue, let second = own.arrayValue {
            return Node(.array(first + second), origin: own.origin)
        }
        guard var object = inherited.objectValue, let second = own.objectValue, !inherited.isIntrinsic,
            !own.isIntrinsic
        else { return own }
        for member in second.members {
            object[member.key] = object[member.key].map { merged($0, member.value) } ?? member.value
        }
        return Node(.object(object), origin: own.origin)
    }
}
