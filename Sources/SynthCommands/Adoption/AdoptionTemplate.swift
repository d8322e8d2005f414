// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The template of an import: what is deployed, and beside it nothing but what is taken in.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-manually.html>.
struct AdoptionTemplate {
    let template: Template
    /// What each thing comes without for now, as its value is not there yet; the deployment after it gives that.
    let left: [(resource: String, property: String)]

    /// - Parameters:
    ///   - stack: as Swift has it.
    ///   - present: as it is deployed.
    /// - Throws: `OperationFailure` where something cannot stand there yet.
    init(_ resources: [AdoptedResource], into present: PresentStack, _ stack: SynthesizedStack, region: Region) throws {
        let outcome = stack.template.deployed(
            parameters: stack.deployedValues, region: region.code, stackName: stack.stackName)
        var root = present.template.root.objectValue ?? Node.Object()
        if !present.isThere {
            root["AWSTemplateFormatVersion"] = "2010-09-09"
            if let description = stack.template.root["Description"] { root["Description"] = description }
        }
        var members = root["Resources"]?.objectValue ?? Node.Object()
        let named = Set(members.keys + resources.map(\.logicalID) + present.template[.parameters].map(\.key))
        var left: [(resource: String, property: String)] = []
        for resource in resources {
            guard let wanted = outcome[resource.logicalID] else { continue }
            let (node, without) = try Self.imported(wanted, resource, named)
            members[resource.logicalID] = node
            left += without.map { (resource.logicalID, $0) }
        }
        root["Resources"] = Node(.object(members))
        template = Template(root: Node(.object(root)))
        self.left = left
    }

    private static func imported(_ wanted: Outcome.Resource, _ resource: AdoptedResource, _ named: Set<String>) throws
        -> (Node, without: [String])
    {
        let required = KnownSchemas().schema(of: resource.type)?.properties.required ?? []
        var (properties, without) = (Node.Object(), [String]())
        for member in wanted.properties.resolved?.objectValue?.members ?? [] {
            if stands(member.value, named) {
                properties[member.key] = member.value
            } else if required.contains(member.key) || resource.identifiers.contains(where: { $0.name == member.key }) {
                throw OperationFailure(
                    "\(resource.words) cannot be taken in yet: \(member.key) names something that the stack does not have, "
                        + "and an import brings nothing else; deploy that first, or write \(member.key) as a text for now"
                )
            } else {
                without.append(member.key)
            }
        }
        var node = Node.Object([.init(key: "Type", value: .string(resource.type))])
        // CloudFormation asks for one of everything that it takes in. What goes wrong here must not delete it.
        let policy = wanted.source.node["DeletionPolicy"]
        node["DeletionPolicy"] = policy?.stringValue == "Delete" ? "Retain" : policy ?? "Retain"
        node["UpdateReplacePolicy"] = wanted.source.node["UpdateReplacePolicy"]
        if !properties.isEmpty { node["Properties"] = Node(.object(properties)) }
        return (Node(.object(node)), without)
    }

    /// Whether all that a value names is in the template.
    private static func stands(_ value: Node, _ named: Set<String>) -> Bool {
        var stands = true
        value.eachReference { reference in
            if !reference.name.hasPrefix("AWS::"), !named.contains(reference.name) { stands = false }
        }
        value.eachCall { function, _ in
            if function == "Fn::FindInMap" || function == "Fn::If" { stands = false }
        }
        return stands
    }
}
