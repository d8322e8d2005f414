// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// All mutations of a stack's template that would matter: what it makes and how, not what it is called and described.
package struct StackMutations {
    private let template: Template
    private let stackType: String
    private let schemas: KnownSchemas

    package init(_ template: Template, stackType: String, schemas: KnownSchemas = KnownSchemas()) {
        self.template = template
        self.stackType = stackType
        self.schemas = schemas
    }

    /// In the order of the template, each once.
    package var all: [Mutation] {
        var seen: Set<Mutation> = []
        return (template[.conditions].map(inverted) + resources + template[.outputs].map(removed)).filter {
            seen.insert($0).inserted
        }
    }

    private func inverted(_ condition: Node.Object.Member) -> Mutation {
        let inverse = condition.value.function.flatMap { $0.name == "Fn::Not" ? $0.argument[0] : nil }
        return Mutation(
            .condition, stackType, .conditions, condition.key, old: condition.value,
            new: inverse ?? .call("Fn::Not", [condition.value]))
    }

    /// One without a reader in the templates is read by people and scripts, which only a test can speak for.
    private func removed(_ output: Node.Object.Member) -> Mutation {
        Mutation(.output, stackType, .outputs, output.key)
    }

    private var resources: [Mutation] {
        let references = ReferenceTargets(template)
        return template.resources.flatMap { resource -> [Mutation] in
            let removal = Mutation(.resource, stackType, .resources, resource.logicalID, type: resource.type)
            return (references.areMade(to: resource.logicalID) ? [] : [removal]) + attributes(of: resource)
                + PropertyMutations(
                    resource, schema: schemas.schema(of: resource.type), targets: references, stackType: stackType
                ).all
        }
    }

    private static let attributes = [
        "Condition", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy",
    ]

    private func attributes(of resource: Template.Resource) -> [Mutation] {
        Self.attributes.compactMap { name in
            guard let value = resource.node[name], value.stringValue != "Delete" else { return nil }
            return Mutation(
                name == "Condition" ? .condition : .attribute, stackType, .resources, resource.logicalID,
                type: resource.type, Node.Path([.key(name)]), old: value)
        }
    }
}
