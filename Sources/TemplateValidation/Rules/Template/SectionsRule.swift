// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A template has sections that CloudFormation knows, and resources.
enum SectionsRule: TemplateRule {
    static let description = RuleDescription(
        "sections", "A template has the sections that CloudFormation knows, and a resource.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Resurces": {
                +   "Resources": {
                      "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
                    }
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard let root = context.template.root.objectValue else {
            return [
                Diagnostic(
                    .error, rule: description.id, at: context.template.root.origin ?? context.input.location,
                    "a template is an object", why: "CloudFormation reads nothing else",
                    fix: "write the sections as keys: within { } in JSON, at the beginning of lines in YAML")
            ]
        }
        return unknown(root, context.template.transforms) + forms(context) + emptyGlobals(context)
            + missingResources(context)
    }

    private static func emptyGlobals(_ context: ValidationContext) -> [Diagnostic] {
        guard context.serverless != nil, let globals = context.template.root["Globals"],
            globals == .null || globals.isEmptyContainer
        else { return [] }
        return [
            Diagnostic(
                .error, rule: description.id, at: globals.origin ?? context.place, "Globals says nothing",
                why: "SAM answers: 'Globals' section is invalid. It must be a non-empty dictionary",
                fix: "remove it, or set something in it")
        ]
    }

    private static func unknown(_ root: Node.Object, _ transforms: [String]) -> [Diagnostic] {
        let serverless = transforms.contains { $0.hasPrefix("AWS::Serverless") } ? ["Globals"] : []
        let known = Template.Section.allCases.filter { $0 != .globals }.map(\.rawValue) + serverless
        return root.members.filter { !known.contains($0.key) }.map { member in
            let question = didYouMean(member.key, in: known)
            return Diagnostic(
                .error, rule: description.id, at: member.value.origin, "'\(member.key)' is not a section of a template",
                why: "CloudFormation rejects unknown sections",
                fix: question ?? "remove it")
        }
    }

    private static func forms(_ context: ValidationContext) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func check(_ section: Template.Section, _ isFine: (Node) -> Bool, _ message: String, _ fix: String) {
            guard let node = context.template.root[section.rawValue], !isFine(node) else { return }
            found.append(error(at: node.origin ?? context.place, "\(section.rawValue) \(message)", fix: fix))
        }
        check(
            .formatVersion, { $0.stringValue == "2010-09-09" }, "is not 2010-09-09",
            "write \"2010-09-09\", the only one")
        check(.description, { $0.stringValue != nil }, "is not text", "write text without functions")
        let isTransform = { (node: Node) in node.stringValue != nil || node["Name"]?.stringValue != nil }
        check(
            .transform, { isTransform($0) || ($0.arrayValue?.allSatisfy(isTransform) ?? false) },
            "names no macro", "write a macro's name or a list of them")
        for section in [Template.Section.metadata, .parameters, .rules, .mappings, .conditions, .resources, .outputs] {
            check(section, { $0.objectValue != nil || $0.function != nil }, "is not an object", "write { }")
        }
        return found
    }

    private static func missingResources(_ context: ValidationContext) -> [Diagnostic] {
        guard context.template[.resources].isEmpty, !context.hasUnknownMacros else { return [] }
        return [
            Diagnostic(
                .error, rule: description.id, at: context.input.location ?? context.template.root.origin,
                "the template has no resource", why: "CloudFormation deploys no stack without one",
                fix: "add a resource")
        ]
    }
}
