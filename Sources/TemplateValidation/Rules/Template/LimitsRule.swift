// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A template stays within what CloudFormation takes; what comes near is worth knowing.
enum LimitsRule: TemplateRule {
    static let description = RuleDescription(
        "limits", "A template stays within what CloudFormation takes.", reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Description": "\(String(repeating: "too long, ", count: 103))",
                    "Resources": {
                      "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
                    }
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html")

    static let descriptionBytes = 1_024

    private static let counts: [(section: Template.Section, most: Int)] = [
        (.resources, 500), (.parameters, 200), (.outputs, 200), (.mappings, 200),
    ]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        counts.compactMap { section, most in
            count(context.template[section].count, most, "\(section.rawValue.lowercased())", context)
        } + size(context) + longDescription(context) + ownBounds(context)
    }

    private static func count(_ count: Int, _ most: Int, _ what: String, _ context: ValidationContext) -> Diagnostic? {
        if count > most {
            return error(
                at: context.place, "the template has \(count) \(what), more than \(most)", fix: "split the stack")
        }
        guard count * 10 > most * 8 else { return nil }
        return note(
            at: context.place, "the template has \(count) \(what)",
            why: "CloudFormation takes \(most): there is room for \(most - count) more",
            fix: "think of splitting the stack before it is full")
    }

    private static func size(_ context: ValidationContext) -> [Diagnostic] {
        let size = context.template.jsonSize
        guard size > Template.inlineBytes else { return [] }
        // What is sent has no white space where that makes it fit, and so may a file be written.
        let least = context.template.compactSize
        if least > Template.bucketBytes {
            return [
                error(
                    at: context.place,
                    "the template has \(least) bytes even without white space, more than \(Template.bucketBytes)",
                    fix: "split the stack")
            ]
        }
        if least > Template.inlineBytes {
            return [
                warning(
                    at: context.place, "the template has \(least) bytes even without white space",
                    why: "above \(Template.inlineBytes) the CLI takes it from a bucket only",
                    fix: "pass --s3-bucket BUCKET to the command deploy or to aws cloudformation deploy, or split "
                        + "the stack")
            ]
        }
        guard least * 10 > Template.inlineBytes * 8 else { return [] }
        return [
            note(
                at: context.place,
                "the template has \(size) bytes as synth writes it, and is sent without white space, in \(least)",
                why: "CloudFormation takes \(Template.inlineBytes) in a request: there is room for "
                    + "\(Template.inlineBytes - least) more",
                fix: "think of splitting the stack, or of a bucket, before it is full")
        ]
    }

    private static func longDescription(_ context: ValidationContext) -> [Diagnostic] {
        let node = context.template.root[Template.Section.description.rawValue]
        let size = node?.stringValue?.utf8.count ?? 0
        guard size > descriptionBytes else { return [] }
        return [
            error(
                at: node?.origin ?? context.place, "the description has \(size) bytes, more than \(descriptionBytes)",
                fix: "shorten it")
        ]
    }
}
