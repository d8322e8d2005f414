// SPDX-License-Identifier: Apache-2.0

/// How GitHub names a repository in the subject of its tokens, which a role's trust compares to the letter.
///
/// `gh api repos/OWNER/NAME --jq '.owner.id, .id'` tells the two numbers, and
/// `gh api repos/OWNER/NAME/actions/oidc/customization/sub` which form a repository's tokens have.
/// See <https://docs.github.com/en/actions/reference/security/oidc>.
public enum GitHubSubject: Sendable {
    /// By names and numbers: repositories made or renamed since 15 July 2026, and older ones that chose it. Whoever gets the
    /// names later, when they are free, gets other numbers.
    case numbered(owner: Int, repository: Int)
    /// By names alone: repositories from before, until they are renamed.
    case named
    /// By either, while an older repository goes from one to the other.
    case either(owner: Int, repository: Int)

    /// What subjects of the repository's tokens begin with.
    func prefixes(of repository: String) -> [String] {
        let named = "repo:\(repository)"
        return switch self {
        case .named: [named]
        case .numbered(let owner, let number): [Self.numbered(repository, owner, number)]
        case .either(let owner, let number): [Self.numbered(repository, owner, number), named]
        }
    }

    /// The owner's and the repository's, where they are said.
    var numbers: [Int] {
        switch self {
        case .named: []
        case .numbered(let owner, let repository), .either(let owner, let repository): [owner, repository]
        }
    }

    private static func numbered(_ repository: String, _ owner: Int, _ number: Int) -> String {
        let names = repository.split(separator: "/", omittingEmptySubsequences: false)
        return "repo:" + zip(names, [owner, number]).map { "\($0)@\($1)" }.joined(separator: "/")
    }
}
