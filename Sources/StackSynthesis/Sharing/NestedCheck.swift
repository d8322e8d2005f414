// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A stack gives the templates that it nests what they declare, reads what they put out, and nests none that nests it.
enum NestedCheck {
    /// The findings of each part.
    static func findings(in stacks: JoinedStacks) -> [[Diagnostic]] {
        var found: [[Diagnostic]] = stacks.parts.map { _ in [] }
        let nests = stacks.parts.indices.map { part in stacks.nestings.filter { $0.parent == part }.map(\.child) }
        let circles = StackCircles(uses: nests)
        for nesting in stacks.nestings {
            let parent = stacks.parts[nesting.parent]
            let child = stacks.parts[nesting.child]
            let own: [Diagnostic]
            if let path = circles.path(from: nesting.child, to: nesting.parent) {
                let names = ([nesting.parent] + path).map { stacks.parts[$0].name }.joined(separator: " -> ")
                own = [
                    finding(
                        nesting.resource, at: nesting.resource.node.origin,
                        "'\(nesting.resource.logicalID)' nests what nests it: \(names)",
                        fix: "take it out, there would be no end")
                ]
            } else if !parent.template.transforms.isEmpty {
                // A macro may write it in another way.
                own = []
            } else {
                own = parameters(nesting.resource, child) + outputs(nesting.resource, child, in: parent.template)
            }
            for finding in own where !found[nesting.parent].contains(finding) { found[nesting.parent].append(finding) }
        }
        return found
    }

    private static func parameters(_ resource: Template.Resource, _ child: StackPart) -> [Diagnostic] {
        let given = resource.properties["Parameters"]
        guard given?.function == nil, child.template.transforms.isEmpty else { return [] }
        let members = given?.objectValue?.members ?? []
        let declared = child.template[.parameters]
        let unknown = members.filter { member in !declared.contains { $0.key == member.key } }.map { member in
            finding(
                resource, at: member.value.origin,
                "'\(resource.logicalID)' gives '\(member.key)' to \(child.name), which declares no such parameter",
                fix: didYouMean(member.key, in: declared.map(\.key)) ?? "declare it, or leave it out")
        }
        let missing = declared.filter { parameter in
            parameter.value["Default"] == nil && !members.contains { $0.key == parameter.key }
        }.map { parameter in
            finding(
                resource, at: given?.origin ?? resource.node.origin,
                "'\(resource.logicalID)' gives \(child.name) no '\(parameter.key)', which has no default",
                fix: "give it a value in Parameters")
        }
        return unknown + missing
    }

    private static func outputs(
        _ resource: Template.Resource, _ child: StackPart, in template: Template
    ) -> [Diagnostic] {
        guard child.template.transforms.isEmpty else { return [] }
        let known = child.template[.outputs].map(\.key)
        var found: [Diagnostic] = []
        for member in [Template.Section.resources, .outputs].flatMap({ template[$0] }) {
            member.value.eachNode { node in
                guard let (function, argument) = node.function else { return }
                for reference in ElementReference.all(by: function, argument) where reference.name == resource.logicalID
                {
                    guard let attribute = reference.attribute, attribute.hasPrefix("Outputs.") else { continue }
                    let name = String(attribute.dropFirst("Outputs.".count))
                    guard !known.contains(name) else { continue }
                    found.append(
                        Diagnostic(
                            .error, rule: SharingCheck.rule, at: node.origin ?? member.value.origin,
                            element: member.key,
                            "'\(member.key)' reads output '\(name)' of '\(resource.logicalID)', and \(child.name) has none",
                            why: "CloudFormation finds no value and fails the deployment",
                            fix: didYouMean(name, in: known) ?? "add the output"))
                }
            }
        }
        return found
    }

    private static func finding(
        _ resource: Template.Resource, at place: SourceLocation?, _ message: String, fix: String
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: SharingCheck.rule, at: place ?? resource.node.origin, element: resource.logicalID, message,
            why: "CloudFormation refuses the nested stack", fix: fix)
    }
}
