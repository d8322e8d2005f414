// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The attribute `Connectors`, which SAM makes resources of, in the form that it takes.
enum ConnectorsForm {
    static func findings(of resource: Template.Resource) -> [Diagnostic] {
        guard let connectors = resource.node["Connectors"], !connectors.isFunction else { return [] }
        func finding(_ node: Node, _ path: [String], _ message: String, _ fix: String) -> Diagnostic {
            ResourceAttributesRule.error(
                at: node.origin ?? resource.node.origin, "'\(resource.logicalID)': \(message)",
                element: resource.logicalID, path: Node.Path((["Connectors"] + path).map { .key($0) }),
                why: ServerlessTemplate.failure, fix: fix)
        }
        guard let members = connectors.objectValue?.members else {
            return [finding(connectors, [], "Connectors is not an object", "write connectors by name, or remove it")]
        }
        return members.compactMap { member in
            guard !member.key.hasPrefix("Fn::"), !member.value.isFunction else { return nil }
            guard let properties = member.value["Properties"]?.objectValue else {
                return finding(
                    member.value["Properties"] ?? member.value, [member.key],
                    "the connector '\(member.key)' has no Properties that are an object",
                    "give it Properties with Destination and Permissions")
            }
            guard !properties.keys.contains(where: { $0.hasPrefix("Fn::") }) else { return nil }
            let missing = ["Destination", "Permissions"].filter { properties[$0] == nil }
            guard !missing.isEmpty else { return nil }
            return finding(
                member.value, [member.key, "Properties"],
                "the connector '\(member.key)' has no \(missing.joined(separator: " and no "))",
                "give it \(missing.joined(separator: " and "))")
        }
    }
}
