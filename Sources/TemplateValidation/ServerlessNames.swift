// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// The names of the resources that SAM makes beside those of a template, as far as they follow from it: some end in
/// hashes of properties.
///
/// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html>.
struct ServerlessNames: Sendable {
    private struct Origin: Sendable {
        let logicalID: String
        /// What stands behind the name of the resource, or begins there; nil where it can be anything.
        let beginnings: [String]?
        /// What `Ref` can ask for behind a dot.
        let referable: [String]
    }

    private let origins: [Origin]
    /// Those that a template chooses itself.
    private let chosen: Set<String>
    /// Those of what loops make of SAM: whatever begins with a resource's name.
    private let looped: LoopPatterns

    init(_ template: Template) {
        looped = LoopPatterns(keys: Self.keys(inLoopsOf: template[.resources]).map { $0 + "${}" })
        chosen = Set(template.resources.flatMap(Self.queues))
        origins = template.resources.compactMap { resource in
            let connectors = resource.node["Connectors"]
            guard ServerlessCatalog.names(resource.type) else {
                guard let connectors else { return nil }
                return Origin(logicalID: resource.logicalID, beginnings: Self.keys(connectors), referable: [])
            }
            let kind = ServerlessCatalog.kind(of: resource.type)
            return Origin(
                logicalID: resource.logicalID, beginnings: Self.beginnings(kind, resource, connectors),
                referable: Self.referableNames[kind] ?? [])
        }
    }

    /// Whether a resource of that name may be made.
    func contains(_ name: String) -> Bool {
        chosen.contains(name) || Self.shared.contains { name.hasPrefix($0) }
            || origins.contains { Self.makes($0, name) } || looped.mayMake(name)
    }

    private static func keys(inLoopsOf members: [Node.Object.Member]) -> [String] {
        members.filter { $0.key.hasPrefix("Fn::ForEach::") }.flatMap { loop -> [String] in
            let made = loop.value[2]?.objectValue?.members ?? []
            let ofSAM = made.filter {
                ServerlessCatalog.names($0.value["Type"]?.stringValue ?? "") || $0.value["Connectors"] != nil
            }
            return ofSAM.map(\.key) + keys(inLoopsOf: made)
        }
    }

    /// What events call the queues of what they could not deliver.
    private static func queues(_ resource: Template.Resource) -> [String] {
        guard ServerlessCatalog.names(resource.type) else { return [] }
        return (resource.node["Properties"]?["Events"]?.objectValue?.members ?? []).compactMap { event in
            event.value["Properties"]?["DeadLetterConfig"]?["QueueLogicalId"]?.stringValue
        }
    }

    private static func makes(_ origin: Origin, _ name: String) -> Bool {
        guard name.hasPrefix(origin.logicalID), name != origin.logicalID else { return false }
        let rest = name.dropFirst(origin.logicalID.count)
        if rest.first == "." { return origin.referable.contains(String(rest.dropFirst())) }
        return origin.beginnings?.contains { rest.hasPrefix($0) } ?? true
    }

    /// Those of the whole template.
    private static let shared = [
        "ApiGatewayDomainName", "CodeDeployServiceRole", "RecordSetGroup", "ServerlessApiKey",
        "ServerlessDeploymentApplication", "ServerlessHttpApi", "ServerlessRestApi", "ServerlessUsagePlan",
    ]

    private static let referableNames = [
        "Api": ["ApiKey", "Deployment", "DomainName", "DomainNameV2", "Stage", "UsagePlan", "UsagePlanKey"],
        "Function": ["Alias", "DestinationQueue", "DestinationTopic", "Version"],
        "HttpApi": ["DomainName", "Stage"], "WebSocketApi": ["DomainName", "Stage"],
    ]

    private static func beginnings(_ kind: String, _ resource: Template.Resource, _ connectors: Node?) -> [String]? {
        let own: [String]
        switch kind {
        case "Function":
            own = ["Role", "Version", "Alias", "Url", "URL", "DeploymentGroup", "EventInvokeConfig"]
        case "StateMachine": own = ["Role", "Version", "Alias"]
        default: return nil
        }
        guard let events = keys(resource.node["Properties"]?["Events"]), let connected = keys(connectors) else {
            return nil
        }
        return own + events + connected
    }

    /// The names of an object's members; nil where only the deployment knows them.
    private static func keys(_ node: Node?) -> [String]? {
        guard let node, node != .null else { return [] }
        guard let object = node.objectValue, node.function == nil else { return nil }
        return object.keys.contains { $0.hasPrefix("Fn::") } ? nil : object.keys
    }
}
