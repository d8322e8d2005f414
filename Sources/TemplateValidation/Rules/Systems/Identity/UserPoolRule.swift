// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The settings of a user pool fit each other.
enum UserPoolRule: SystemRule {
    static let description = RuleDescription(
        "user-pool",
        "A user pool has one way of signing in by attribute, a kind of second factor where it asks for one, triggers by ARN, and no required attributes of its own.",
        reason: "Cognito rejects the user pool",
        example: """
              "U": {
                "Type": "AWS::Cognito::UserPool",
            -   "Properties": {"AliasAttributes": ["email"], "UsernameAttributes": ["email"]}
            +   "Properties": {"UsernameAttributes": ["email"]}
              }
            """,
        source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html")

    /// The attributes that OpenID Connect defines, which may be required.
    private static let standard: Set = [
        "address", "birthdate", "email", "email_verified", "family_name", "gender", "given_name", "locale",
        "middle_name", "name", "nickname", "phone_number", "phone_number_verified", "picture", "preferred_username",
        "profile", "sub", "updated_at", "website", "zoneinfo",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Cognito::UserPool").flatMap { pool in
            [names(pool), factors(pool), messages(pool)].compactMap { $0 } + attributes(pool)
                + triggers(pool, system.outcome)
        }
    }

    private static func names(_ pool: Outcome.Resource) -> Diagnostic? {
        let other = pool["AliasAttributes"]
        guard !other.knownElements.isEmpty, !pool["UsernameAttributes"].knownElements.isEmpty else { return nil }
        return error(
            at: other, "'\(pool.logicalID)' has both AliasAttributes and UsernameAttributes",
            fix: "leave UsernameAttributes, or AliasAttributes where users choose a name as well")
    }

    private static func factors(_ pool: Outcome.Resource) -> Diagnostic? {
        let mode = pool["MfaConfiguration"]
        guard let text = mode.text, text == "ON" || text == "OPTIONAL", pool["EnabledMfas"].elements?.isEmpty == true,
            pool["SmsConfiguration"].isAbsent
        else { return nil }
        return error(
            at: mode, "'\(pool.logicalID)' has MfaConfiguration \(text) and no kind of second factor",
            fix: "set EnabledMfas, as to SOFTWARE_TOKEN_MFA")
    }

    private static func triggers(_ pool: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        (pool["LambdaConfig"].members ?? []).compactMap { name, value in
            let arn = value.reference == nil && !value.isUnknown ? value["LambdaArn"] : value
            guard let reference = arn.reference, reference.attribute == nil,
                outcome[reference.logicalID]?.type == "AWS::Lambda::Function"
            else { return nil }
            return error(
                at: arn, "the trigger \(name) of '\(pool.logicalID)' is the name of '\(reference.logicalID)'",
                fix: "use Fn::GetAtt of '\(reference.logicalID)' and Arn")
        }
    }

    private static func messages(_ pool: Outcome.Resource) -> Diagnostic? {
        guard let mode = pool["MfaConfiguration"].text, mode == "ON" || mode == "OPTIONAL",
            let factor = pool["EnabledMfas"].knownElements.first(where: { $0.text == "SMS_MFA" }),
            pool["SmsConfiguration"].isAbsent
        else { return nil }
        return error(
            at: factor, "'\(pool.logicalID)' sends codes by SMS and has no SmsConfiguration",
            fix: "set SmsConfiguration to a role that may publish to Amazon SNS, or use SOFTWARE_TOKEN_MFA")
    }

    private static func attributes(_ pool: Outcome.Resource) -> [Diagnostic] {
        pool["Schema"].knownElements.compactMap { attribute in
            guard attribute["Required"].bool == true, let name = attribute["Name"].text, !standard.contains(name)
            else { return nil }
            return error(
                at: attribute["Required"],
                "'\(pool.logicalID)' requires '\(name)', which is an attribute of its own",
                fix: "set Required to false, and check the attribute in a trigger")
        }
    }
}
