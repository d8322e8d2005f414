// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import ServerlessExpansion
import TemplateAnalysis
import TemplateModel

/// What the transform of SAM adds to a template before CloudFormation sees it.
struct ServerlessTemplate: Sendable {
    static let failure = "the transform AWS::Serverless-2016-10-31 fails, and CloudFormation deploys nothing"
    static let failureOfEither = "the transform AWS::Serverless-2016-10-31 fails, or CloudFormation on what it makes"

    /// The section `Globals`.
    let globals: Node?
    /// What it gives to each resource.
    private let inheritance: ServerlessGlobals
    /// The names of the resources that it makes.
    private let names: ServerlessNames

    /// Nil where a template does not name the transform.
    init?(_ template: Template) {
        guard template.transforms.contains(ServerlessCatalog.transform) else { return nil }
        globals = template.root["Globals"].flatMap { $0 == .null ? nil : $0 }
        inheritance = ServerlessGlobals(globals)
        names = ServerlessNames(template)
    }

    /// Whether it may make a resource of that name.
    func mayMake(_ name: String) -> Bool { names.contains(name) }

    /// The properties of a resource as SAM works with them: with those that `Globals` give.
    func properties(of resource: Template.Resource) -> Node {
        guard ServerlessCatalog.names(resource.type) else { return resource.propertiesNode }
        return Self.withoutNulls(inheritance.properties(of: resource.node))
    }

    /// Whether a property comes from `Globals` alone.
    func isInherited(_ path: Node.Path, by resource: Template.Resource) -> Bool {
        guard path.steps.count > 1, case .key(let name) = path.steps[1] else { return false }
        return resource.properties[name] == nil && inheritance.inherited(by: resource.node)?[name] != nil
    }

    /// SAM takes null for a property that is not there, but not within a definition.
    private static func withoutNulls(_ node: Node) -> Node {
        guard let object = node.objectValue,
            object.members.contains(where: { $0.value == .null || $0.value.objectValue != nil })
        else { return node }
        let kept = object.members.filter { $0.value != .null }.map { member in
            let isDefinition = member.key == "Definition" || member.key == "DefinitionBody"
            return Node.Object.Member(key: member.key, value: isDefinition ? member.value : withoutNulls(member.value))
        }
        return Node(.object(Node.Object(kept)), origin: node.origin, references: node.references)
    }
}

extension ServerlessTemplate {
    /// Whether SAM makes a resource of its own from where the reference stands: then the resource does not wait for it.
    static func movesOut(_ reference: TemplateReference, of type: String?) -> Bool {
        guard let type, ServerlessCatalog.names(type) else { return false }
        if whole.contains(type) { return true }
        guard reference.path.steps.count > 1, case .key(let property) = reference.path.steps[1] else { return false }
        return properties.contains(property)
    }

    /// The types of whose properties each makes resources of its own.
    private static let whole: Set = ["AWS::Serverless::Connector", "AWS::Serverless::GraphQLApi"]

    private static let properties: Set = [
        "AutoPublishAlias", "DeploymentPreference", "Domain", "EventInvokeConfig", "Events", "FunctionUrlConfig",
        "ProvisionedConcurrencyConfig",
    ]
}

extension Template.Resource {
    /// What stands at `Properties`, an empty object where nothing does.
    var propertiesNode: Node { node["Properties"] ?? Node(.object(Node.Object()), origin: node.origin) }
}
