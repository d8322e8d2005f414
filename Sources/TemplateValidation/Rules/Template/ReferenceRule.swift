// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// References name elements of the template.
enum ReferenceRule: TemplateRule {
    static let description = RuleDescription(
        "dangling-reference", "What is referred to is in the template.",
        reason: "CloudFormation rejects a template with unresolved references",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
            -   "Properties": {"CidrBlock": "10.0.0.0/24", "VpcId": {"Ref": "Vcp"}}
            +   "Properties": {"CidrBlock": "10.0.0.0/24", "VpcId": {"Ref": "Vpc"}}
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html"
    )

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasUnknownMacros else { return [] }
        let dangling = context.references.filter { !exists($0, context) }
        // A template full of them would cost its square.
        let known = context.template[.resources].count + context.template[.parameters].count
        let suggestions = mostComparisons / max(known, 1)
        return dangling.enumerated().map { finding($1, context, suggesting: $0 < suggestions) }
    }

    /// The names that are compared with those that somebody may have meant.
    private static let mostComparisons = 100_000

    private static func exists(_ reference: TemplateReference, _ context: ValidationContext) -> Bool {
        let target = reference.target
        if context.isOfModule(target) { return true }
        if context.serverless?.mayMake(target) ?? false { return true }
        switch reference.form {
        case .ref:
            return PseudoParameterNames.all.contains(target) || reference.loopIdentifiers.contains(target)
                || context.has(target, in: .parameters) || context.has(target, in: .resources)
        case .attribute, .dependsOn: return context.has(target, in: .resources)
        case .condition: return context.has(target, in: .conditions)
        case .mapping: return context.has(target, in: .mappings)
        }
    }

    private static func finding(
        _ reference: TemplateReference, _ context: ValidationContext, suggesting: Bool
    ) -> Diagnostic {
        let kind: (name: String, sections: [Template.Section])
        switch reference.form {
        case .ref: kind = ("resource or parameter", [.resources, .parameters])
        case .attribute, .dependsOn: kind = ("resource", [.resources])
        case .condition: kind = ("condition", [.conditions])
        case .mapping: kind = ("mapping", [.mappings])
        }
        let target = reference.target
        let known = suggesting ? kind.sections.flatMap { context.names(in: $0) }.sorted() : []
        let pseudo = reference.form == .ref ? PseudoParameterNames.all : []
        let fix: String
        if reference.declaredAt != nil {
            fix = "mention '\(target)' in the stack's body or in that of a component"
        } else if let closest = closestNames(to: target, in: known + pseudo).first {
            fix = "did you mean '\(closest)'?"
        } else {
            fix = "add it, or remove the reference"
        }
        let way = reference.path.steps.isEmpty ? "" : " at \(reference.path)"
        return Diagnostic(
            .error, rule: description.id, at: reference.location,
            element: reference.element, path: reference.path,
            "'\(reference.element)'\(way) refers to '\(target)', and the template has no such \(kind.name)",
            why: "CloudFormation rejects a template with unresolved references", fix: fix,
            notes: reference.declaredAt.map { [Diagnostic.Note(at: $0, "'\(target)' is made here")] } ?? [])
    }
}
