// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Makes resources of the connectors that stand beside the properties of others.
    func takeOutConnectors() {
        var connectors: [Node.Object.Member] = []
        for member in resources.members {
            guard let own = member.value["Connectors"] else { continue }
            if own.objectValue == nil {
                problems.append(ExpansionProblem(member.key, "its Connectors are no object", at: own.origin))
            }
            for connector in own.objectValue?.members ?? [] {
                guard connector.value["Properties"]?.objectValue != nil else {
                    problems.append(
                        ExpansionProblem(
                            member.key, "its connector \(connector.key) has no Properties", at: connector.value.origin))
                    continue
                }
                var node = connector.value
                node.set("Type", "AWS::Serverless::Connector")
                node.change("Properties") { properties in
                    var origin: Node = ["Id": .string(member.key)]
                    for part in properties["SourceReference"]?.objectValue?.members ?? [] {
                        origin.set(part.key, part.value)
                    }
                    properties.set("Source", origin)
                    properties.set("SourceReference", nil)
                }
                connectors.append(.init(key: member.key + connector.key, value: node))
            }
            changeResource(member.key) { $0.set("Connectors", nil) }
        }
        for connector in connectors where resources[connector.key] == nil {
            resources[connector.key] = connector.value
        }
    }

    /// What lets one resource use another: a policy of a role, of a queue or a topic, or permissions.
    func expandConnector(_ resource: SourceResource) throws(ExpansionProblem) {
        let made = try connectorResources(of: resource)
        for made in made { add(made) }
        let names = made.map { Node.string($0.logicalID) }
        changeEachExpanded { node in
            guard let depends = node.given("DependsOn") else { return }
            let own = depends.arrayValue ?? [depends]
            guard own.contains(.string(resource.logicalID)) else { return }
            var all = own.filter { $0.stringValue != resource.logicalID }
            for name in names where !all.contains(name) { all.append(name) }
            node.set("DependsOn", .array(all))
        }
    }

    func connectorResources(of resource: SourceResource) throws(ExpansionProblem) -> [MadeResource] {
        guard let origin = resource["Source"], let given = resource["Destination"] else {
            throw fail("it has no Source and Destination")
        }
        let permissions = (resource["Permissions"]?.arrayValue ?? []).compactMap(\.stringValue)
        var made: [MadeResource] = []
        let destinations = given.arrayValue ?? [given]
        for (index, destination) in destinations.enumerated() {
            let suffix = given.arrayValue == nil ? "" : "Destination\(index)"
            let ends = (
                try ConnectorEnd(origin, toward: destination, in: self),
                try ConnectorEnd(destination, toward: origin, in: self)
            )
            made += try connect(resource, ends.0, ends.1, permissions, suffix)
        }
        return made
    }

    private func connect(
        _ resource: SourceResource, _ origin: ConnectorEnd, _ destination: ConnectorEnd, _ permissions: [String],
        _ suffix: String
    ) throws(ExpansionProblem) -> [MadeResource] {
        guard let profile = FactLines.connectors.values(of: "\(origin.type) \(destination.type)").first,
            let properties = profile["Properties"]
        else { throw fail("a connector cannot lead from \(origin.type) to \(destination.type)") }
        let categories = properties["AccessCategories"]?.objectValue?.members ?? []
        guard !permissions.isEmpty, permissions.allSatisfy({ name in categories.contains { $0.key == name } }) else {
            throw fail("its Permissions are not of \(categories.map(\.key).joined(separator: ", "))")
        }
        let replacements = origin.replacements("Source") + destination.replacements("Destination")
        let chosen = categories.filter { permissions.contains($0.key) }.map {
            Node.Object.Member(key: $0.key, value: ConnectorText.filled($0.value, replacements))
        }
        let id = resource.logicalID
        let own = properties["SourcePolicy"]?.boolValue == true ? origin : destination
        let document: Node = [
            "Version": "2012-10-17",
            "Statement": .array(chosen.flatMap { $0.value["Statement"]?.arrayValue ?? [] }),
        ]
        func made(_ name: String, _ type: String) -> MadeResource {
            var made = MadeResource(id + name + suffix, type, resource.attributes, dependsOn: resource.dependsOn)
            let link: Node = [
                "Source": ["Type": .string(origin.writtenType)],
                "Destination": ["Type": .string(destination.writtenType)],
            ]
            var metadata = made.attributes["Metadata"] ?? .object([])
            metadata.set("aws:sam:connectors", .object([.init(key: id, value: link)]))
            made.attributes["Metadata"] = metadata
            return made
        }
        switch profile["Type"]?.stringValue {
        case "AWS_IAM_ROLE_MANAGED_POLICY":
            guard let role = own.role else { throw fail("the role of its \(own.type) is not known") }
            var policy = made("Policy", "AWS::IAM::ManagedPolicy")
            policy["PolicyDocument"] = document
            policy["Roles"] = [role]
            depend(on: policy.logicalID, by: properties["DependedBy"]?.stringValue, origin, destination)
            return [policy]
        case "AWS_SQS_QUEUE_POLICY":
            guard let url = own.url else { throw fail("the URL of its queue is not known") }
            var policy = made("QueuePolicy", "AWS::SQS::QueuePolicy")
            policy["PolicyDocument"] = document
            policy["Queues"] = [url]
            return [policy]
        case "AWS_SNS_TOPIC_POLICY":
            guard let arn = own.arn else { throw fail("the ARN of its topic is not known") }
            var policy = made("TopicPolicy", "AWS::SNS::TopicPolicy")
            policy["PolicyDocument"] = document
            policy["Topics"] = [arn]
            return [policy]
        default:
            guard let arn = own.arn else { throw fail("the ARN of its function is not known") }
            return chosen.map { member in
                var permission = made("\(member.key)LambdaPermission", "AWS::Lambda::Permission")
                permission["FunctionName"] = arn
                for name in ["Action", "Principal", "SourceArn", "SourceAccount"] {
                    permission[name] = member.value[name]
                }
                return permission
            }
        }
    }

    /// What cannot work before the policy is there waits for it.
    private func depend(on policy: String, by kind: String?, _ origin: ConnectorEnd, _ destination: ConnectorEnd) {
        guard let source = origin.logicalID else { return }
        if kind == "SOURCE" { changeExpanded(source) { Self.depend(&$0, on: policy) } }
        guard kind == "DESTINATION_EVENT_SOURCE_MAPPING", let function = destination.logicalID else { return }
        let mappings = made.filter { entry in
            entry.node["Type"]?.stringValue == "AWS::Lambda::EventSourceMapping"
                && entry.node["Properties"]?["FunctionName"]?.namedID == function
                && entry.node["Properties"]?["EventSourceArn"]?.namedID == source
        }
        if mappings.count == 1 { changeExpanded(mappings[0].logicalID) { Self.depend(&$0, on: policy) } }
    }
}
