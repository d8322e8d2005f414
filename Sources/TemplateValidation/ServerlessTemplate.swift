// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// What the transform of SAM adds to a template before CloudFormation sees it.
struct ServerlessTemplate: Sendable {
    static let failure = "the transform AWS::Serverless-2016-10-31 fails, and CloudFormation deploys nothing"
    static let failureOfEither = "the transform AWS::Serverless-2016-10-31 fails, or CloudFormation on what it makes"

    /// The section `Globals`.
    let globals: Node?
    /// The names of the resources that it makes.
    private let names: ServerlessNames

    /// Nil where a template does not name the transform.
    init?(_ template: Template) {
        guard template.transforms.contains(ServerlessCatalog.transform) else { return nil }
        globals = template.root["Globals"].flatMap { $0 == .null ? nil : $0 }
        names = ServerlessNames(template)
    }

    /// Whether it may make a resource of that name.
    func mayMake(_ name: String) -> Bool { names.contains(name) }

    /// The properties of a resource as SAM works with them: with those that `Globals` give.
    func properties(of resource: Template.Resource) -> Node {
        guard ServerlessCatalog.names(resource.type) else { return resource.propertiesNode }
        let own = Self.withoutNulls(resource.propertiesNode)
        guard let inherited = inherited(by: resource) else { return own }
        return Self.merged(inherited, own)
    }

    /// Whether a property comes from `Globals` alone.
    func isInherited(_ path: Node.Path, by resource: Template.Resource) -> Bool {
        guard path.steps.count > 1, case .key(let name) = path.steps[1] else { return false }
        return resource.properties[name] == nil && inherited(by: resource)?[name] != nil
    }

    private func inherited(by resource: Template.Resource) -> Node? {
        guard ServerlessCatalog.names(resource.type) else { return nil }
        let ignored = resource.node["IgnoreGlobals"]
        let names = Set((ignored?.arrayValue ?? []).compactMap(\.stringValue))
        guard ignored?.stringValue != "*",
            let section = globals?[ServerlessCatalog.kind(of: resource.type)]?.objectValue
        else { return nil }
        return .object(section.members.filter { !names.contains($0.key) })
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

    /// Lists are joined, objects are merged, anything else is the resource's own.
    private static func merged(_ inherited: Node, _ own: Node) -> Node {
        if let first = inherited.arrayValue, let second = own.arrayValue {
            return Node(.array(first + second), origin: own.origin)
        }
        guard let first = inherited.objectValue, var object = own.objectValue, inherited.function == nil,
            own.function == nil
        else { return own }
        for member in first.members {
            object[member.key] = object[member.key].map { merged(member.value, $0) } ?? member.value
        }
        return Node(.object(object), origin: own.origin)
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
