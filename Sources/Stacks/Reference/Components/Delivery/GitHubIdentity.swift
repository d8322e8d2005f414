// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// GitHub as a provider of identities, and the trust in its tokens.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub>.
struct GitHubIdentity: Component {
    private static let host = "token.actions.githubusercontent.com"
    private static let audience: Value<String> = "sts.amazonaws.com"

    private let provider: IAM.OIDCProvider?
    private let arn: Value<String>
    private let repositories: [String]

    init(_ settings: DeliverySettings) {
        // IAM trusts GitHub's certificates by its own list of authorities, so it needs no thumbprints.
        let provider =
            settings.providerArn == nil
            ? IAM.OIDCProvider(
                "GitHubProvider", clientIdList: [Self.audience], url: .init("https://\(Self.host)")) : nil
        arn = provider.map { "\($0.arn)" } ?? .init(settings.providerArn ?? "")
        repositories = settings.subject.prefixes(of: settings.repository)
        self.provider = provider
    }

    /// Who takes a role on by tokens made for one of these, to the letter.
    func trust(_ purposes: String...) -> Document {
        let subjects = repositories.flatMap { repository in
            purposes.map { Value<String>("\(repository):\($0)") }
        }
        return .policy(
            .allow(
                "sts:AssumeRoleWithWebIdentity", principal: .federated(arn),
                when: [
                    .stringEquals("\(Self.host):aud", Self.audience),
                    .init("StringEquals", "\(Self.host):sub", anyOf: subjects),
                ]))
    }
}
