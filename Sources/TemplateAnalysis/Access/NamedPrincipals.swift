// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Those whom a statement of a resource's policy names.
struct NamedPrincipals {
    /// One of them.
    struct Named {
        enum Kind: Hashable {
            case everybody
            /// The account that the resource is in.
            case ownAccount
            case otherAccount(String)
            /// A role or user of the template.
            case identity(String)
            /// One of the same account that is not of the template.
            case ownIdentity
            case service(String)
            case federated
            case unknown
        }

        let kind: Kind
        /// In words.
        let title: String
    }

    let all: [Named]

    init(_ statement: AccessStatement, _ words: ResourceWords) {
        let principal = statement.value["Principal"]
        if !statement.value["NotPrincipal"].isAbsent {
            all = [Named(kind: .everybody, title: "anybody but those of NotPrincipal")]
        } else if principal.text == "*" {
            all = [Named(kind: .everybody, title: "anybody")]
        } else if let members = principal.members {
            all = members.flatMap { kind, values in
                (values.texts.map { $0.map { Self.named(kind, $0, words) } })
                    ?? [Named(kind: .unknown, title: "somebody that is not known")]
            }
        } else {
            all = [Named(kind: .unknown, title: "somebody that is not known")]
        }
    }

    static func named(_ kind: String, _ value: PropertyValue, _ words: ResourceWords) -> Named {
        guard let text = words.names.text(of: value) else {
            return Named(kind: .unknown, title: "somebody that is not known")
        }
        let plain = ResourceWords.plain(text)
        switch kind {
        case "Service": return Named(kind: .service(plain), title: plain)
        case "Federated": return Named(kind: .federated, title: "whoever signs in with '\(plain)'")
        case "CanonicalUser":
            return Named(kind: .otherAccount(plain), title: "the account with canonical ID '\(plain)'")
        default: break
        }
        if plain == "*" { return Named(kind: .everybody, title: "anybody") }
        if let owner = words.owner(of: text), owner.rest.elements.isEmpty, owner.resource.type.hasPrefix("AWS::IAM::") {
            return Named(kind: .identity(owner.resource.logicalID), title: words.title(owner.resource))
        }
        switch text.account {
        case .own?:
            return text.isWholeAccount
                ? Named(kind: .ownAccount, title: "the account") : Named(kind: .ownIdentity, title: "'\(plain)'")
        case .number(let number)?:
            return Named(
                kind: .otherAccount(number), title: text.isWholeAccount ? "account \(number)" : "'\(plain)'")
        case nil: return Named(kind: .unknown, title: "'\(plain)'")
        }
    }
}
