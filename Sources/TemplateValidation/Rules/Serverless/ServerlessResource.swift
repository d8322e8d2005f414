// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A resource that SAM rewrites, with the properties that `Globals` give it.
struct ServerlessResource {
    let resource: Template.Resource
    let properties: Node

    var logicalID: String { resource.logicalID }

    /// The name of its type without what all of SAM's begin with.
    var kind: String { ServerlessCatalog.kind(of: resource.type) }

    /// All of a template whose properties can be seen: an include may add others.
    static func all(in context: ValidationContext) -> [ServerlessResource] {
        guard let serverless = context.serverless, !context.hasUnknownMacros else { return [] }
        return context.resources.filter { ServerlessCatalog.names($0.type) }.map {
            ServerlessResource(resource: $0, properties: serverless.properties(of: $0))
        }.filter { $0.properties.objectValue?.keys.allSatisfy { !$0.hasPrefix("Fn::") } ?? false }
    }
}

extension Node {
    /// A member that is really given: neither null nor `AWS::NoValue`, and not empty text.
    func given(_ key: String) -> Node? {
        guard let value = self[key], value != .null, value != PseudoParameterNames.noValue, value.stringValue != ""
        else { return nil }
        return value
    }

    /// Whether a member is certainly there: a choice may be none.
    func certainly(_ key: String) -> Bool { given(key).map { $0.function?.name != "Fn::If" } ?? false }

    /// Whether a member is certainly there and not false.
    func isSwitchedOn(_ key: String) -> Bool {
        certainly(key) && given(key)?.boolValue != false && !(self[key]?.isEmptyContainer ?? false)
    }
}

/// A rule about one resource that SAM rewrites.
protocol ServerlessRule: TemplateRule {
    static func findings(about resource: ServerlessResource, in context: ValidationContext) -> [Diagnostic]
}

extension ServerlessRule {
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        ServerlessResource.all(in: context).flatMap { findings(about: $0, in: context) }
    }

    /// A finding about what stands at a path below the properties.
    static func fault(
        _ resource: ServerlessResource, _ path: [String], _ message: String, answer: String, fix: String
    ) -> Diagnostic {
        var node = resource.properties
        var origin = node.origin
        for step in path {
            guard let next = node[step] else { break }
            node = next
            origin = next.origin ?? origin
        }
        return error(
            at: origin ?? resource.resource.node.origin, "'\(resource.logicalID)' \(message)",
            element: resource.logicalID, path: Node.Path((["Properties"] + path).map { .key($0) }),
            why: "SAM answers: \(answer)", fix: fix)
    }
}
