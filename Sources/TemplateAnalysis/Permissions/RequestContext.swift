// SPDX-License-Identifier: Apache-2.0

/// What is known of a request before it is made: the condition keys that it will have, and those that it will not.
struct RequestContext {
    enum Fact {
        case text(PartialString)
        /// The request has no such key.
        case absent
    }

    /// By their names in small letters. What is not among them may have any value.
    private var facts: [String: Fact] = [:]

    /// The request of a principal. SDKs and services use TLS.
    init(_ principal: AccessPrincipal, _ names: ResourceNames) {
        facts["aws:securetransport"] = .text(PartialString("true"))
        if let region = names.outcome.region { facts["aws:requestedregion"] = .text(PartialString(region)) }
        guard case .identity(let identity) = principal else { return }
        var account = PartialString()
        account.append(.field("AWS::AccountId"))
        facts["aws:principalaccount"] = .text(account)
        facts["aws:principalarn"] = .text(names.identity(of: identity))
        facts["aws:principalisawsservice"] = .text(PartialString("false"))
        for key in ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid"] { facts[key] = .absent }
    }

    /// The request that hands a role to a service.
    func passing(to service: String) -> RequestContext {
        var copy = self
        copy.facts["iam:passedtoservice"] = .text(PartialString(service))
        return copy
    }

    /// Whether a condition holds; nil where nobody knows. All of its comparisons must.
    func holds(_ condition: PropertyValue, _ names: ResourceNames) -> Bool? {
        if condition.isAbsent { return true }
        guard let operators = condition.members else { return nil }
        var holds: Bool? = true
        for (comparison, keys) in operators {
            guard let keys = keys.members else { return nil }
            for (key, values) in keys {
                let answer = self.holds(comparison, key, values, names)
                if answer == false { return false }
                if answer == nil { holds = nil }
            }
        }
        return holds
    }

    private func holds(_ comparison: String, _ key: String, _ values: PropertyValue, _ names: ResourceNames) -> Bool? {
        guard let fact = facts[key.lowercased()] else { return nil }
        let isOptional = comparison.hasSuffix("IfExists")
        let name = isOptional ? String(comparison.dropLast("IfExists".count)) : comparison
        let isNegated = name.contains("Not")
        switch fact {
        case .absent:
            if name == "Null" { return values.bool }
            return isOptional || isNegated
        case .text(let text):
            if name == "Null" { return values.bool.map { !$0 } }
            guard let operation = Self.operations[name.replacing("Not", with: "")] else { return nil }
            let answer = AccessStatement.any(values) { value in
                names.text(of: value).flatMap { operation.matches($0, text) }
            }
            return isNegated ? answer.map { !$0 } : answer
        }
    }

    private struct Operation {
        let hasWildcards: Bool
        let ignoresCase: Bool

        func matches(_ pattern: PartialString, _ text: PartialString) -> Bool? {
            // A variable of the policy has the value of another key.
            let isPlain = !hasWildcards && pattern.literal?.contains("${") != true
            return (isPlain ? pattern : pattern.pattern).matches(text, ignoringCase: ignoresCase)
        }
    }

    private static let operations = [
        "StringEquals": Operation(hasWildcards: false, ignoresCase: false),
        "StringEqualsIgnoreCase": Operation(hasWildcards: false, ignoresCase: true),
        "StringLike": Operation(hasWildcards: true, ignoresCase: false),
        "ArnEquals": Operation(hasWildcards: true, ignoresCase: false),
        "ArnLike": Operation(hasWildcards: true, ignoresCase: false),
        "Bool": Operation(hasWildcards: false, ignoresCase: true),
    ]
}
