// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A state machine with its role, its alias and what its events make.
    func expandStateMachine(_ resource: SourceResource) throws(ExpansionProblem) {
        let id = resource.logicalID
        var machine = MadeResource(
            id, "AWS::StepFunctions::StateMachine", resource.attributes, dependsOn: resource.dependsOn)
        machine["DefinitionSubstitutions"] = resource.saying("DefinitionSubstitutions")
        try setDefinition(of: &machine, resource)
        let tags = TagList.of(resource["Tags"], createdBy: "stateMachine:createdBy")
        var made: [MadeResource] = []
        if let role = resource.saying("Role") {
            guard resource.saying("Policies") == nil else { throw fail("it has Role and Policies; one is enough") }
            machine["RoleArn"] = role
        } else {
            let isTraced = resource["Tracing"]?["Enabled"]?.boolValue == true
            let name: Node = partition == "aws" ? "AWSXrayWriteOnlyAccess" : "AWSXRayDaemonWriteAccess"
            let role = try executionRole(
                of: resource, RolePlan(trust: RolePolicies.trust("states.amazonaws.com"), tags: tags),
                adding: isTraced ? [name] : [])
            machine["RoleArn"] = role.arn
            made.append(role)
        }
        for (name, property) in [
            ("StateMachineName", "Name"), ("StateMachineType", "Type"), ("LoggingConfiguration", "Logging"),
            ("TracingConfiguration", "Tracing"),
        ] { machine[name] = resource[property] }
        machine["Tags"] = tags
        var target = id
        if let name = resource.saying("AutoPublishAlias")?.stringValue {
            made += versionAndAlias(name, of: resource)
            if resource.saying("UseAliasAsEventTarget") != nil { target = "\(id)Alias\(name)" }
        }
        made = [machine] + made
        let events = try stateMachineEvents(of: resource, EventTarget(stateMachine: target, of: resource))
        let propagated = resource.saying("PropagateTags") != nil ? resource.saying("Tags") : nil
        if let propagated { for index in made.indices { made[index].assign(propagated) } }
        for made in made { add(made) }
        for (event, place, resources) in events {
            source = .init(logicalID: id, event: event, place: place)
            for var made in resources {
                if let propagated { made.assign(propagated) }
                add(made)
            }
        }
    }

    private func setDefinition(of machine: inout MadeResource, _ resource: SourceResource) throws(ExpansionProblem) {
        if let definition = resource.saying("Definition") {
            var substitutions: [Node.Object.Member] = []
            let filled = substituted(definition, &substitutions)
            if !substitutions.isEmpty {
                var all = machine["DefinitionSubstitutions"] ?? .object([])
                for member in substitutions { all.set(member.key, member.value) }
                machine["DefinitionSubstitutions"] = all
            }
            let lines = HashedText.lines(of: filled, indentedBy: 4).map { Node.string($0) }
            machine["DefinitionString"] = .call("Fn::Join", .array(["\n", .array(lines)]))
        } else if resource.saying("DefinitionUri") != nil {
            machine["DefinitionS3Location"] = try place("DefinitionUri", of: resource).location
        } else {
            throw fail("it has neither Definition nor DefinitionUri")
        }
    }

    /// The definition with names in place of calls, which its text cannot have.
    private func substituted(_ node: Node, _ found: inout [Node.Object.Member]) -> Node {
        func value(_ node: Node, _ found: inout [Node.Object.Member]) -> Node {
            guard node.isIntrinsic || Self.isDynamic(node) else { return substituted(node, &found) }
            let name = "definition_substitution_\(found.count + 1)"
            found.append(.init(key: name, value: node))
            return .string("${\(name)}")
        }
        if let elements = node.arrayValue {
            var result: [Node] = []
            for element in elements { result.append(value(element, &found)) }
            return .array(result)
        }
        guard let object = node.objectValue else { return node }
        var result: [Node.Object.Member] = []
        let sorted = object.members.sorted {
            $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
        }
        for member in sorted { result.append(.init(key: member.key, value: value(member.value, &found))) }
        return .object(result)
    }

    private static func isDynamic(_ node: Node) -> Bool {
        guard let text = node.stringValue else { return false }
        return text.hasPrefix("{{resolve:") && text.hasSuffix("}}")
    }

    private func versionAndAlias(_ name: String, of resource: SourceResource) -> [MadeResource] {
        let id = resource.logicalID
        var attributes = resource.passedOn
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] where attributes[policy] == nil {
            attributes[policy] = "Retain"
        }
        var version = MadeResource("\(id)Version", "AWS::StepFunctions::StateMachineVersion", attributes)
        version["StateMachineArn"] = .ref(id)
        version["StateMachineRevisionId"] = .getAtt(id, "StateMachineRevisionId")
        var alias = MadeResource("\(id)Alias\(name)", "AWS::StepFunctions::StateMachineAlias", resource.passedOn)
        alias["Name"] = .string(name)
        var preference = resource.saying("DeploymentPreference") ?? ["Type": "ALL_AT_ONCE"]
        preference.set("StateMachineVersionArn", version.ref)
        alias["DeploymentPreference"] = preference
        return [version, alias]
    }
}
