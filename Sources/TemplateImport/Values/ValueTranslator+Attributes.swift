// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// `DependsOn`, `DeletionPolicy` and the like, behind the call that makes the resource.
    mutating func attributes(of node: Node, on made: SwiftExpression, at path: String) -> SwiftExpression {
        var result = made
        let members = node.objectValue?.members ?? []
        let isRetained = node["DeletionPolicy"] == "Retain" && node["UpdateReplacePolicy"] == "Retain"
        for member in members {
            let place = "\(path)/\(member.key)"
            func add(_ name: String, _ arguments: SwiftArgument...) { result = .call(.member(result, name), arguments) }
            switch member.key {
            case "Type", "Properties": break
            case "DependsOn":
                for (name, arguments) in dependencies(member.value, at: place) {
                    result = .call(.member(result, name), arguments)
                }
            case "Condition":
                if let condition = member.value.stringValue.flatMap(names.condition) {
                    add("condition", SwiftArgument(nil, condition))
                } else {
                    result = raw(member, on: result, at: place)
                }
            case "DeletionPolicy" where isRetained: add("retained")
            case "UpdateReplacePolicy" where isRetained: break
            case "DeletionPolicy": add("deletionPolicy", SwiftArgument(nil, deletionPolicy(member.value, at: place)))
            case "UpdateReplacePolicy":
                add("updateReplacePolicy", SwiftArgument(nil, deletionPolicy(member.value, at: place)))
            case "Metadata":
                if case .object(let object) = member.value.content, !object.isEmpty, !member.value.isFunction {
                    add("metadata", SwiftArgument(nil, expression(member.value, as: .map(.document), at: place)))
                } else {
                    result = raw(member, on: result, at: place)
                }
            case "CreationPolicy":
                if let policy = creationPolicy(member.value, at: place) {
                    add("creationPolicy", SwiftArgument(nil, policy))
                } else {
                    result = raw(member, on: result, at: place)
                }
            case "UpdatePolicy":
                if let policy = updatePolicy(member.value, at: place) {
                    add("updatePolicy", SwiftArgument(nil, policy))
                } else {
                    result = raw(member, on: result, at: place)
                }
            case "IgnoreGlobals":
                if let ignored = ignoredGlobals(member.value) {
                    result = .call(.member(result, "ignoringGlobals"), ignored)
                } else {
                    result = raw(member, on: result, at: place)
                }
            case "Connectors":
                result = connectors(member.value, on: result, at: place) ?? raw(member, on: result, at: place)
            default: result = raw(member, on: result, at: place)
            }
        }
        return result
    }

    /// An attribute that the DSL says in no other way.
    private mutating func raw(
        _ member: Node.Object.Member, on made: SwiftExpression, at path: String
    ) -> SwiftExpression {
        unchecked.append(Unchecked(path: path, cause: "\(member.key) is written as no resource has it"))
        return .call(
            .member(made, "override"),
            [
                SwiftArgument("attribute", .literal(member.key)),
                SwiftArgument(nil, expression(member.value, as: .document, at: path)),
            ])
    }

    /// One call for those that have names in Swift, one for the rest.
    private mutating func dependencies(
        _ node: Node, at path: String
    ) -> [(name: String, arguments: [SwiftArgument])] {
        let all = (node.arrayValue ?? [node]).map { name in (name, name.stringValue.flatMap(names.resource)) }
        let known = all.compactMap { $0.1?.expression }
        let unknown = all.filter { $0.1 == nil }.map { $0.0.stringValue }
        guard unknown.allSatisfy({ $0 != nil }) else { return [] }
        var calls: [(String, [SwiftArgument])] = []
        if !known.isEmpty { calls.append(("dependsOn", known.map { SwiftArgument(nil, $0) })) }
        let texts = unknown.compactMap { $0 }
        if !texts.isEmpty {
            unchecked.append(
                Unchecked(path: path, cause: "DependsOn names what has no name in Swift"))
            calls.append(
                (
                    "dependsOn",
                    texts.enumerated().map { SwiftArgument($0 == 0 ? "logicalIDs" : nil, .literal($1)) }
                ))
        }
        return calls
    }

    private mutating func deletionPolicy(_ node: Node, at path: String) -> SwiftExpression {
        switch node.stringValue {
        case "Delete": .code(".delete")
        case "Retain": .code(".retain")
        case "RetainExceptOnCreate": .code(".retainExceptOnCreate")
        case "Snapshot": .code(".snapshot")
        default: textAsPolicy(node, at: path)
        }
    }

    /// What a parameter or a mapping says, with `AWS::LanguageExtensions`.
    private mutating func textAsPolicy(_ node: Node, at path: String) -> SwiftExpression {
        let text = expression(node, as: .text, at: path)
        guard node.reference != nil, case .member = text else { return text }
        return .text([.value(text)])
    }

    private mutating func creationPolicy(_ node: Node, at path: String) -> SwiftExpression? {
        let members: [(path: [String], label: String, type: ValueType)] = [
            (["ResourceSignal", "Count"], "count", .integer), (["ResourceSignal", "Timeout"], "timeout", .text),
            (
                ["AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent"], "minSuccessfulInstancesPercent",
                .integer
            ),
            (["StartFleet"], "startFleet", .boolean),
        ]
        guard let arguments = arguments(for: node, members, at: path) else { return nil }
        return .call(.code(".init"), arguments)
    }

    private mutating func updatePolicy(_ node: Node, at path: String) -> SwiftExpression? {
        guard let object = node.objectValue, !object.isEmpty, !node.isFunction else { return nil }
        var policies: [SwiftExpression] = []
        for member in object.members {
            guard let policy = updatePolicy(member.key, member.value, at: "\(path)/\(member.key)") else { return nil }
            policies.append(policy)
        }
        return policies.dropFirst().reduce(policies[0]) { .call(.member($0, "and"), [SwiftArgument(nil, $1)]) }
    }

    private mutating func updatePolicy(_ name: String, _ node: Node, at path: String) -> SwiftExpression? {
        switch name {
        case "AutoScalingReplacingUpdate":
            guard let value = node["WillReplace"], node.objectValue?.count == 1 else { return nil }
            if value.scalarText == "true" { return .code(".autoScalingReplacingUpdate") }
            return .made(
                "autoScalingReplacingUpdate", SwiftArgument("willReplace", expression(value, as: .boolean, at: path)))
        case "AutoScalingRollingUpdate":
            return policy(
                "autoScalingRollingUpdate", node,
                [
                    ("MaxBatchSize", .integer), ("MinActiveInstancesPercent", .integer),
                    ("MinInstancesInService", .integer), ("MinSuccessfulInstancesPercent", .integer),
                    ("PauseTime", .text), ("SuspendProcesses", .list(.text)), ("WaitOnResourceSignals", .boolean),
                ], at: path)
        case "AutoScalingScheduledAction":
            guard node["IgnoreUnmodifiedGroupSizeProperties"] != nil else { return nil }
            return policy(
                "autoScalingScheduledAction", node, [("IgnoreUnmodifiedGroupSizeProperties", .boolean)], at: path)
        case "CodeDeployLambdaAliasUpdate":
            guard node["ApplicationName"] != nil, node["DeploymentGroupName"] != nil else { return nil }
            return policy(
                "codeDeployLambdaAliasUpdate", node,
                [
                    ("ApplicationName", .text), ("DeploymentGroupName", .text), ("BeforeAllowTrafficHook", .text),
                    ("AfterAllowTrafficHook", .text),
                ], at: path)
        case "UseOnlineResharding", "EnableVersionUpgrade":
            return .made(
                name.prefix(1).lowercased() + name.dropFirst(),
                SwiftArgument(nil, expression(node, as: .boolean, at: path)))
        default: return nil
        }
    }

    private mutating func policy(
        _ name: String, _ node: Node, _ members: [(name: String, type: ValueType)], at path: String
    ) -> SwiftExpression? {
        arguments(
            for: node, members.map { ([$0.name], $0.name.prefix(1).lowercased() + $0.name.dropFirst(), $0.type) },
            at: path
        ).map { .call(.code("." + name), $0) }
    }

    /// The members of an object as arguments; nil where it has another one.
    private mutating func arguments(
        for node: Node, _ members: [(path: [String], label: String, type: ValueType)], at path: String
    ) -> [SwiftArgument]? {
        guard node.objectValue != nil, !node.isFunction else { return nil }
        var count = 0
        var arguments: [SwiftArgument] = []
        for member in members {
            guard let value = member.path.reduce(node, { $0?[$1] }) else { continue }
            count += 1
            arguments.append(
                SwiftArgument(
                    member.label,
                    expression(value, as: member.type, at: "\(path)/\(member.path.joined(separator: "/"))")))
        }
        let isSaid = node.objectValue?.members.reduce(0) { sum, member in
            sum + (members.contains { $0.path == [member.key] } ? 1 : max(member.value.objectValue?.count ?? 1, 1))
        }
        guard isSaid == count, count > 0 else { return nil }
        properties += count
        return arguments
    }
}
