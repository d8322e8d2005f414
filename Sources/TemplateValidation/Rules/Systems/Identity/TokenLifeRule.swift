// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The tokens of an app client live as long as Cognito lets them.
enum TokenLifeRule: SystemRule {
    static let description = RuleDescription(
        "token-life",
        "Access and ID tokens live 5 minutes to a day, refresh tokens an hour to ten years, and no shorter than the others.",
        reason: "Cognito rejects the client: invalid range for token validity",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "C": {
                "Type": "AWS::Cognito::UserPoolClient",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
            -     "AccessTokenValidity": 2,
            -     "RefreshTokenValidity": 1,
            +     "AccessTokenValidity": 1,
            +     "RefreshTokenValidity": 12,
                  "TokenValidityUnits": {"AccessToken": "hours", "RefreshToken": "hours"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html")

    private struct Kind {
        let name: String
        let unit: String
        let range: ClosedRange<Int>
    }

    private static let day = 86_400
    private static let short = [
        Kind(name: "AccessToken", unit: "hours", range: 300...day),
        Kind(name: "IdToken", unit: "hours", range: 300...day),
    ]
    private static let refresh = Kind(name: "RefreshToken", unit: "days", range: 3600...3650 * day)
    private static let seconds: [String: Quantity] = ["seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Cognito::UserPoolClient").flatMap { client -> [Diagnostic] in
            let lives = (short + [refresh]).compactMap { kind in life(of: kind, client).map { (kind, $0) } }
            let wrong = lives.filter { !$1.isWithin($0.range) }
            if !wrong.isEmpty { return wrong.map { outside($0, $1, client) } }
            guard let longest = lives.first(where: { $0.0.name == refresh.name })?.1 else { return [] }
            return lives.filter { $0.1 > longest }.map { kind, life in
                error(
                    at: client["\(kind.name)Validity"],
                    "each \(kind.name) of '\(client.logicalID)' lives \(text(life)), its refresh tokens live \(text(longest))",
                    fix: "set RefreshTokenValidity to more than \(text(life)), or \(kind.name)Validity to less")
            }
        }
    }

    /// In seconds; nil when it is not given, or not known. 0 is the default.
    private static func life(of kind: Kind, _ client: Outcome.Resource) -> Quantity? {
        guard let number = client["\(kind.name)Validity"].number, number > 0,
            let unit = client["TokenValidityUnits"][kind.name].text(default: kind.unit), let factor = seconds[unit]
        else { return nil }
        return number * factor
    }

    private static func outside(_ kind: Kind, _ life: Quantity, _ client: Outcome.Resource) -> Diagnostic {
        error(
            at: client["\(kind.name)Validity"], "each \(kind.name) of '\(client.logicalID)' lives \(text(life))",
            fix:
                "choose between \(text(Quantity(kind.range.lowerBound))) and \(text(Quantity(kind.range.upperBound))); TokenValidityUnits says the unit, \(kind.unit) by default"
        )
    }

    private static func text(_ life: Quantity) -> String {
        let unit = ["days", "hours", "minutes"].first { life.isMultiple(of: seconds[$0] ?? 1) } ?? "seconds"
        let count = seconds[unit].flatMap { life.divided(by: $0) } ?? life
        return "\(count) \(count == 1 ? String(unit.dropLast()) : unit)"
    }
}
