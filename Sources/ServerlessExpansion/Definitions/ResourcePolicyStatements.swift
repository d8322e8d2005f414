// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The policy of a REST API: who may call it from where.
extension APIDefinition {
    private static let policy = "x-amazon-apigateway-policy"

    /// What `ResourcePolicy` of SAM says, for the methods of one path.
    mutating func addResourcePolicy(_ policy: Node, path: String, stage: Node) {
        let resources = methodARNs(of: path, stage: stage)
        for (name, effect) in [("AwsAccountWhitelist", "Allow"), ("AwsAccountBlacklist", "Deny")] {
            if let accounts = policy.given(name), accounts.isSaying { addAccounts(accounts, effect, resources) }
        }
        for (name, operation) in [("IpRangeWhitelist", "NotIpAddress"), ("IpRangeBlacklist", "IpAddress")] {
            guard let ranges = policy.given(name), ranges.isSaying else { continue }
            let list = ranges.arrayValue == nil ? .array([ranges]) : ranges
            add(Self.pair(resources, operation, ["aws:SourceIp": list]))
        }
        for (kind, operation) in [("Blacklist", "StringEquals"), ("Whitelist", "StringNotEquals")] {
            let given = policy.given("SourceVpc\(kind)")?.arrayValue ?? []
            func named(_ prefix: String) -> [Node] { given.filter { $0.stringValue?.hasPrefix(prefix) ?? false } }
            let networks = named("vpc-") + (policy.given("IntrinsicVpc\(kind)")?.arrayValue ?? [])
            let endpoints = named("vpce-") + (policy.given("IntrinsicVpce\(kind)")?.arrayValue ?? [])
            guard !networks.isEmpty || !endpoints.isEmpty else { continue }
            var condition = Node.object([])
            if !networks.isEmpty { condition.set("aws:SourceVpc", .array(networks)) }
            if !endpoints.isEmpty { condition.set("aws:SourceVpce", .array(endpoints)) }
            add(Self.pair(resources, operation, condition))
        }
        if body[Self.policy] == nil { body.set(Self.policy, .object([])) }
    }

    /// Statements as they are written.
    mutating func addStatements(_ statements: Node) {
        body.change(Self.policy) { policy in
            policy.set("Version", "2012-10-17")
            guard let own = policy.given("Statement") else { return policy.set("Statement", statements) }
            var all = own.arrayValue ?? [own]
            for statement in statements.arrayValue ?? [statements] where !all.contains(statement) {
                all.append(statement)
            }
            policy.set("Statement", .array(all))
        }
    }

    private mutating func addAccounts(_ accounts: Node, _ effect: String, _ resources: Node) {
        let statement: Node = [
            "Effect": .string(effect), "Action": "execute-api:Invoke", "Resource": resources,
            "Principal": ["AWS": accounts.arrayValue == nil ? .array([accounts]) : accounts],
        ]
        body.change(Self.policy) { policy in
            policy.set("Version", "2012-10-17")
            guard let own = policy.given("Statement") else { return policy.set("Statement", statement) }
            policy.set("Statement", .array((own.arrayValue ?? [own]) + [statement]))
        }
    }

    private mutating func add(_ statements: [Node]) {
        body.change(Self.policy) { policy in
            policy.set("Version", "2012-10-17")
            let own = policy.given("Statement")
            var all = own?.arrayValue ?? own.map { [$0] } ?? []
            for statement in statements where own == nil || !all.contains(statement) { all.append(statement) }
            policy.set("Statement", .array(all))
        }
    }

    /// All may call, but not those of a condition.
    private static func pair(_ resources: Node, _ operation: String, _ condition: Node) -> [Node] {
        let allowed: Node = [
            "Effect": "Allow", "Action": "execute-api:Invoke", "Resource": resources, "Principal": "*",
        ]
        var denied = allowed
        denied.set("Effect", "Deny")
        denied.set("Condition", .object([.init(key: operation, value: condition)]))
        return [allowed, denied]
    }

    private func methodARNs(of path: String, stage: Node) -> Node {
        let items = body["paths"]?[path]?.alternatives ?? []
        let methods = items.flatMap { $0.objectValue?.keys ?? [] }
        let end = Self.permitted(path, greedy: true)
        return .array(
            methods.map { method in
                let isAny = method.lowercased() == Self.anyMethod || method.lowercased() == "any"
                return .sub(
                    "execute-api:/${__Stage__}/\(isAny ? "*" : method.uppercased())\(end)", ["__Stage__": stage])
            })
    }
}
