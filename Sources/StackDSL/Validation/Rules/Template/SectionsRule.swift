/// A template has sections that CloudFormation knows, and resources.
enum SectionsCheck: Check {
    static let rule = "sections"

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard let root = context.template.root.objectValue else {
            return [
                Diagnostic(
                    .error, rule: rule, at: context.template.root.origin ?? context.input.location,
                    "a template is a JSON object", why: "CloudFormation reads nothing else",
                    fix: "write the sections within { }")
            ]
        }
        return unknown(root) + missingResources(context)
    }

    private static func unknown(_ root: Node.Object) -> [Diagnostic] {
        let known = Template.Section.allCases.map(\.rawValue) + ["Hooks"]
        return root.members.filter { !known.contains($0.key) }.map { member in
            let closest = closestNames(to: member.key, in: known)
            return Diagnostic(
                .error, rule: rule, at: member.value.origin, "'\(member.key)' is not a section of a template",
                why: "CloudFormation rejects unknown sections",
                fix: closest.isEmpty ? "remove it" : "did you mean '\(closest[0])'?")
        }
    }

    private static func missingResources(_ context: ValidationContext) -> [Diagnostic] {
        guard context.template[.resources].isEmpty, !context.hasMacros else { return [] }
        return [
            Diagnostic(
                .error, rule: rule, at: context.input.location ?? context.template.root.origin,
                "the template has no resource", why: "CloudFormation deploys no stack without one",
                fix: "mention a resource in the stack's body")
        ]
    }
}
