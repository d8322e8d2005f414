// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Whom a statement speaks of.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
public struct PolicyPrincipal: Sendable {
    let node: Node

    /// Everyone, within the bounds of the conditions.
    public static let any = PolicyPrincipal(node: "*")

    /// AWS services, as `ecs-tasks.amazonaws.com`.
    public static func service(_ names: Value<String>...) -> PolicyPrincipal { of("Service", names) }

    /// Accounts, roles and users, by account ID or ARN.
    public static func aws(_ principals: Value<String>...) -> PolicyPrincipal { of("AWS", principals) }

    /// Accounts, roles and users of a list that is known when the stack is deployed, as that of a parameter.
    public static func aws(_ principals: List<Value<String>>) -> PolicyPrincipal {
        PolicyPrincipal(node: .object(["AWS": principals.node]))
    }

    /// An identity provider, by domain or ARN.
    public static func federated(_ providers: Value<String>...) -> PolicyPrincipal { of("Federated", providers) }

    private static func of(_ kind: String, _ values: [Value<String>]) -> PolicyPrincipal {
        let nodes = values.map(\.node)
        return PolicyPrincipal(node: .object([kind: nodes.count == 1 ? nodes[0] : .array(nodes)]))
    }
}
