// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A property with a meaning that several rules ask for: it refers to something, or it is a policy document.
package struct Slot: Sendable, Hashable {
    /// The names that lead to it from `Properties`; lists are no step, and `*` is any key of a map.
    package let path: [String]

    /// The kinds that it refers to: any of these will do. Empty for what is no reference.
    package let kinds: [SchemaFacts.Kind]

    /// The services, as `lambda`, of which one assumes the role that it names; empty when that is not certain.
    package let services: [String]

    /// Whose policy it is, when it is a policy document.
    package let policy: PolicyUse?

    /// The use of a policy document.
    package enum PolicyUse: String, Sendable {
        /// The permissions of a role, user or group.
        case identity
        /// Who may assume a role.
        case trust
        /// Who may do what with a resource.
        case resource
    }

    package init(
        path: [String], kinds: [SchemaFacts.Kind] = [], services: [String] = [], policy: PolicyUse? = nil
    ) {
        self.path = path
        self.kinds = kinds
        self.services = services
        self.policy = policy
    }

    /// Whether it can refer to something of a type.
    package func takes(_ typeName: String) -> Bool { kinds.contains { $0.typeName == typeName } }
}

/// As `slots.txt` has it after the type's name: `Role arn AWS::IAM::Role for lambda`.
extension Slot: CustomStringConvertible {
    private static let serviceWord = "for"
    private static let policyWord = "policy"

    package var description: String {
        var words = [path.joined(separator: ".")]
        if let policy { words += [Self.policyWord, policy.rawValue] }
        for kind in kinds { words += [kind.form.rawValue, kind.typeName] }
        if !services.isEmpty { words += [Self.serviceWord] + services }
        return words.joined(separator: " ")
    }

    /// Nil for a line that cannot be read.
    package init?(words: [Substring]) {
        guard let path = words.first, words.count > 2 else { return nil }
        var rest = words.dropFirst()
        var policy: PolicyUse?
        if rest.first == Self.policyWord[...] {
            guard let use = PolicyUse(rawValue: String(rest[rest.startIndex + 1])) else { return nil }
            policy = use
            rest = rest.dropFirst(2)
        }
        var kinds: [SchemaFacts.Kind] = []
        while let form = rest.first.flatMap({ SchemaFacts.Kind.Form(rawValue: String($0)) }), rest.count > 1 {
            kinds.append(SchemaFacts.Kind(form: form, typeName: String(rest[rest.startIndex + 1])))
            rest = rest.dropFirst(2)
        }
        if let word = rest.first, word != Self.serviceWord[...] { return nil }
        self.init(
            path: path.split(separator: ".").map(String.init), kinds: kinds,
            services: rest.dropFirst().map(String.init), policy: policy)
    }
}
