// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import SchemaPatterns
import TemplateAnalysis
import TemplateModel

/// A name that is put together, of the stack's name and more, is not too long once it is known.
enum MadeNameLengthRule: TemplateRule {
    static let description = RuleDescription(
        "name-length", "A name that a function puts together is as long as its schema allows.",
        reason: "AWS rejects the name while the stack is deployed",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
            -     "RoleName": {"Fn::Join": ["-", ["all-that-runs-in-this-account-of-ours", "and-all-that-is-to-come-now"]]},
            +     "RoleName": {"Fn::Join": ["-", ["all-that-runs-in-this-account-of-ours", "and-all"]]},
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [{
                      "Effect": "Allow",
                      "Principal": {"Service": "ecs-tasks.amazonaws.com"},
                      "Action": "sts:AssumeRole"
                    }]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasUnknownMacros else { return [] }
        return OutcomeFindings.all(in: context.systems) { system in
            system.outcome.resources.flatMap { resource -> [Diagnostic] in
                guard let schema = context.schemas[resource.type] else { return [] }
                return (resource.source.node["Properties"]?.objectValue?.members ?? []).compactMap {
                    finding($0, resource, schema)
                }
            }
        }
    }

    /// What stands there as text, the rules about schemas judge.
    private static func finding(
        _ member: Node.Object.Member, _ resource: Outcome.Resource, _ schema: ResourceSchema
    ) -> Diagnostic? {
        guard ["Fn::Sub", "Fn::Join"].contains(member.value.objectValue?.members.first?.key),
            let property = schema.properties.properties[member.key], let text = resource[member.key].text,
            let most = most(schema.resolve(property), text)
        else { return nil }
        let value = resource[member.key]
        return error(
            at: value.location,
            "\(member.key) of '\(resource.logicalID)' becomes '\(text)', which has \(text.unicodeScalars.count) characters, "
                + "more than \(most)",
            element: value.element, path: value.path, fix: "shorten what it is made of")
    }

    /// The most characters; nil where these are not too many.
    private static func most(_ schema: Schema, _ text: String) -> Int? {
        let length = text.unicodeScalars.count
        if let most = schema.maxLength, length > most { return most }
        // Some schemas limit by the pattern: where it takes the beginning and not the whole, the length is what is wrong.
        guard let written = schema.pattern, let pattern = Pattern(written), !pattern.matches(text) else { return nil }
        return (1..<max(1, length)).last {
            pattern.matches(String(String.UnicodeScalarView(text.unicodeScalars.prefix($0))))
        }
        .flatMap { isLimit($0, pattern, text) ? $0 : nil }
    }

    /// Whether no other text of more characters fits: the letter behind the beginning may be what does not.
    private static func isLimit(_ length: Int, _ pattern: Pattern, _ text: String) -> Bool {
        let beginning = String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
        return ["a", "A", "0", "-a", "-0"].allSatisfy { !pattern.matches(beginning + $0) }
    }
}
