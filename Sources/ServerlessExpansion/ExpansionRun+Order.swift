// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

extension ExpansionRun {
    /// All of it, one thing after the other.
    func expand(_ globals: ServerlessGlobals) {
        addDefaultDefinitions()
        addImplicitAPI(of: .rest, globals)
        addImplicitAPI(of: .http, globals)
        for member in resources.members { resources[member.key] = globals.merged(into: member.value) }
        settleDefinitionVersions()
        takeOutConnectors()
        refuseLoops()
        begin()
        for types in ExpandedTypes.order {
            for name in resources.members.filter({ types.contains($0.value["Type"]?.stringValue ?? "") }).map(\.key) {
                expand(name)
            }
        }
        source = .init(logicalID: "", event: nil, place: nil)
        addDeployments()
    }

    /// What loops make is not known here: another transform runs before this one.
    private func refuseLoops() {
        for loop in resources.members where loop.key.hasPrefix("Fn::ForEach::") {
            guard loop.value.contains(where: { ServerlessCatalog.names($0["Type"]?.stringValue ?? "") }) else {
                continue
            }
            problems.append(
                ExpansionProblem(
                    loop.key, "loops over resources of SAM are not followed, which AWS::LanguageExtensions makes first",
                    at: loop.value.origin))
        }
    }

    private func expand(_ name: String) {
        guard let node = resources[name] else { return }
        let resource = withPolicies(SourceResource(name, node))
        source = .init(logicalID: name, event: nil, place: node.origin)
        do throws(ExpansionProblem) {
            guard resource.properties.objectValue != nil else { throw fail("its Properties are no object") }
            try expand(resource)
        } catch {
            problems.append(error)
        }
    }

    private func expand(_ resource: SourceResource) throws(ExpansionProblem) {
        switch resource.type {
        case "AWS::Serverless::Function": try expandFunction(resource)
        case "AWS::Serverless::StateMachine": try expandStateMachine(resource)
        case "AWS::Serverless::Api": try expandRestAPI(resource)
        case "AWS::Serverless::HttpApi": try expandHTTPAPI(resource)
        case "AWS::Serverless::SimpleTable": try expandTable(resource)
        case "AWS::Serverless::LayerVersion": try expandLayer(resource)
        case "AWS::Serverless::Application": try expandApplication(resource)
        case "AWS::Serverless::Connector": try expandConnector(resource)
        case "AWS::Serverless::WebSocketApi": try expandSocketAPI(resource)
        case "AWS::Serverless::GraphQLApi": try expandGraphQLAPI(resource)
        case "AWS::Serverless::CapacityProvider": try expandCapacityProvider(resource)
        default: throw fail("\(resource.type) is not expanded yet")
        }
    }

    /// The template that came of it.
    func root(of root: Node) -> Node {
        var result = root
        result.set("Transform", nil)
        result.set("Globals", nil)
        let order = Dictionary(
            resources.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = made.enumerated().sorted { left, right in
            let first = order[left.element.source.logicalID] ?? Int.max
            let second = order[right.element.source.logicalID] ?? Int.max
            return (first, left.offset) < (second, right.offset)
        }
        result.set(
            "Resources",
            Node(
                .object(.init(sorted.map { .init(key: $0.element.logicalID, value: $0.element.node) })),
                origin: root["Resources"]?.origin))
        if let conditions { result.set("Conditions", Node(.object(conditions), origin: root["Conditions"]?.origin)) }
        let transforms = root["Transform"]?.arrayValue?.filter {
            ($0.stringValue ?? $0["Name"]?.stringValue) != "AWS::Serverless-2016-10-31"
        }
        if let transforms, !transforms.isEmpty { result.set("Transform", .array(transforms)) }
        return ReferenceRewriting(renamed: renamed, derived: derived).rewritten(result)
    }
}
