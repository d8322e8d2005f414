// SPDX-License-Identifier: Apache-2.0

/// The account that an environment is deployed into. A literal pins it: `account: "123456789012"`.
///
/// See <https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html>.
public enum Account: Sendable, Hashable {
    /// This one and no other, by its ID of 12 digits. Another text is reported when the environment is synthesised.
    case id(String)

    /// Whichever account the credentials are of. Nothing then stops a deployment with another account's profile.
    case any

    /// Nil for any account.
    public var id: String? {
        guard case .id(let id) = self else { return nil }
        return id
    }
}

extension Account: ExpressibleByStringLiteral {
    /// The account with that ID.
    public init(stringLiteral value: String) { self = .id(value) }
}

extension Account: CustomStringConvertible {
    /// The ID, or `any account`.
    public var description: String { id ?? "any account" }
}
