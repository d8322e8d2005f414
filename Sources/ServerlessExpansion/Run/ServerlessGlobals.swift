// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// What the section `Globals` gives resources of SAM.
package struct ServerlessGlobals: Sendable {
    private let sections: Node.Object

    package init(_ section: Node?) { sections = section?.objectValue ?? .init() }

    /// What all resources of a kind have, as `Function`.
    subscript(kind: String) -> Node? { sections[kind].flatMap { $0.objectValue == nil ? nil : $0 } }

    /// What a resource takes of it; nil where that is nothing, as where it ignores all.
    package func inherited(by resource: Node) -> Node? {
        guard let type = resource["Type"]?.stringValue, ServerlessCatalog.names(type),
            var inherited = self[ServerlessCatalog.kind(of: type)]
        else { return nil }
        let ignored = resource["IgnoreGlobals"]
        if ignored?.stringValue == "*" { return nil }
        for name in ignored?.arrayValue?.compactMap(\.stringValue) ?? [] { inherited.set(name, nil) }
        return inherited
    }

    /// The properties of a resource with what it inherits.
    package func properties(of resource: Node) -> Node {
        let own = resource["Properties"] ?? Node(.object(Node.Object()), origin: resource.origin)
        return inherited(by: resource).map { Self.merged($0, own) } ?? own
    }

    /// The resource with what it inherits.
    func merged(into resource: Node) -> Node {
        guard inherited(by: resource) != nil else { return resource }
        var result = resource
        result.set("Properties", properties(of: resource))
        return result
    }

    /// Lists are joined, objects are merged, anything else is the resource's own: null too.
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
