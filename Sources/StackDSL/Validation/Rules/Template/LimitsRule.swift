/// A template stays within what CloudFormation takes.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>.
enum LimitsCheck: Check {
    static let rule = "limits"

    static let bytes = 1_000_000
    static let descriptionBytes = 1_024

    private static let counts: [(section: Template.Section, most: Int)] = [
        (.resources, 500), (.parameters, 200), (.outputs, 200), (.mappings, 200),
    ]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let place = context.input.location ?? context.template.root.origin
        return tooMany(context, place) + tooLarge(context, place) + longDescription(context, place)
    }

    private static func tooMany(_ context: ValidationContext, _ place: SourceLocation?) -> [Diagnostic] {
        counts.compactMap { section, most in
            let count = context.template[section].count
            guard count > most else { return nil }
            return Diagnostic(
                .error, rule: rule, at: place,
                "the template has \(count) \(section.rawValue.lowercased())",
                why: "CloudFormation takes \(most) at most", fix: "split the stack")
        }
    }

    private static func tooLarge(_ context: ValidationContext, _ place: SourceLocation?) -> [Diagnostic] {
        let size = context.template.json.utf8.count
        if size > bytes {
            return [
                Diagnostic(
                    .error, rule: rule, at: place, "the template has \(size) bytes",
                    why: "CloudFormation takes \(bytes) at most", fix: "split the stack")
            ]
        }
        guard size > Template.inlineBytes else { return [] }
        return [
            Diagnostic(
                .warning, rule: rule, at: place, "the template has \(size) bytes",
                why: "above \(Template.inlineBytes) the CLI takes it from a bucket only",
                fix: "pass --s3-bucket BUCKET to aws cloudformation deploy, or split the stack")
        ]
    }

    private static func longDescription(_ context: ValidationContext, _ place: SourceLocation?) -> [Diagnostic] {
        let node = context.template.root[Template.Section.description.rawValue]
        let size = node?.stringValue?.utf8.count ?? 0
        guard size > descriptionBytes else { return [] }
        return [
            Diagnostic(
                .error, rule: rule, at: node?.origin ?? place, "the description has \(size) bytes",
                why: "CloudFormation takes \(descriptionBytes) at most", fix: "shorten it")
        ]
    }
}
