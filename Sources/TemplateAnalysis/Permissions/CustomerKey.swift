// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A KMS key that the template makes.
package enum CustomerKey {
    /// The key that a value names, by an alias too.
    package static func key(_ value: PropertyValue, in outcome: Outcome) -> Outcome.Resource? {
        guard let resource = outcome.resource(value) else { return nil }
        let key = resource.type == "AWS::KMS::Alias" ? outcome.resource(resource["TargetKeyId"]) : resource
        return key?.type == "AWS::KMS::Key" ? key : nil
    }

    /// Whether the policy of a key may let somebody do something who is neither the account as a whole, which leaves it
    /// to the policies of its roles, nor a service.
    package static func mayAdmitOthers(_ key: Outcome.Resource, doing action: String, _ permissions: Permissions)
        -> Bool
    {
        let policy = key["KeyPolicy"]
        if policy.isAbsent { return false }
        guard let statements = permissions.policy(policy).allStatements else { return true }
        return statements.contains { statement in
            guard statement.effect != .deny, statement.covers(action: action) != false else { return false }
            let principal = statement.value["Principal"]
            guard let members = principal.members, principal.text == nil else { return true }
            return members.contains { kind, value in
                if kind == "Service" { return false }
                guard kind == "AWS", let accounts = value.elements else { return true }
                return accounts.contains { !isAccount($0) }
            }
        }
    }

    private static func isAccount(_ principal: PropertyValue) -> Bool {
        let parts = principal.parts ?? []
        if parts.count == 1, parts[0].reference?.name == "AWS::AccountId" { return true }
        return parts.last?.stringValue?.hasSuffix(":root") ?? false
    }
}
