// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A reference is of the kind that its property wants.
enum ReferenceKindRule: TemplateRule {
    static let description = RuleDescription(
        "reference-kind", "A Ref or Fn::GetAtt yields the kind of thing that the property wants.",
        reason: "AWS finds no such thing, often only after minutes of deployment",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            - "Subnet": {
            -   "Type": "AWS::EC2::Subnet",
            -   "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
            - },
            - "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Subnet"}}}
            + "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html"
    )

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let kinds = ReferenceKinds()
        return context.references.compactMap { reference in
            guard reference.section == .resources, isWhole(reference),
                let owner = context.resource(reference.element),
                let target = context.resource(reference.target), let targetSchema = context.schemas[target.type],
                // What SAM makes of its own types is of the right kind or not: they do not say.
                !ServerlessCatalog.names(target.type),
                let wanted = SlotTable.slot(of: owner.type, at: reference.path)?.kinds, !wanted.isEmpty,
                context.logic.canHold(reference.assumptions) != false
            else { return nil }
            let given: ReferenceKinds.Yield?
            switch reference.form {
            case .ref: given = kinds.ref(of: targetSchema)
            case .attribute(let name?): given = kinds.attribute(name, of: targetSchema)
            default: given = nil
            }
            guard let given, !wanted.contains(where: { given.fits($0) }) else { return nil }
            return error(
                at: reference.location,
                "'\(reference.element)' at \(reference.path) wants \(text(of: wanted)), "
                    + "and '\(reference.target)' gives \(given.text)",
                element: reference.element, path: reference.path, fix: fix(wanted, target, kinds, context))
        }
    }

    /// Whether the reference is the whole value, and not a part of a text or a choice by index.
    private static func isWhole(_ reference: TemplateReference) -> Bool {
        reference.path.steps.allSatisfy { step in
            if case .key(let key) = step { !key.hasPrefix("Fn::") || key == "Fn::If" } else { true }
        } && !reference.isWithinText
    }

    /// The first few kinds: what a rule can call is a long list.
    private static func text(of kinds: [SchemaFacts.Kind]) -> String {
        guard kinds.count > 4 else { return kinds.map(\.text).joined(separator: " or ") }
        return kinds[..<3].map(\.text).joined(separator: ", ") + " or one of \(kinds.count - 3) other kinds"
    }

    private static func fix(
        _ wanted: [SchemaFacts.Kind], _ target: Template.Resource, _ kinds: ReferenceKinds,
        _ context: ValidationContext
    ) -> String {
        // What no resource type makes, as a table's stream, only attributes yield.
        if let attribute = kinds.attribute(of: target.type, fitting: wanted.filter { !Catalog.contains($0.typeName) }) {
            return "write {\"Fn::GetAtt\": [\"\(target.logicalID)\", \"\(attribute)\"]}"
        }
        let fitting = context.resources.filter { resource in wanted.contains { $0.typeName == resource.type } }
        if let same = fitting.first(where: { $0.logicalID == target.logicalID }) {
            return wanted.contains { $0.form == .arn }
                ? "take the ARN of '\(same.logicalID)'" : "take the identifier of '\(same.logicalID)'"
        }
        return fitting.first.map { "refer to '\($0.logicalID)'" } ?? "refer to a resource of that type"
    }
}
