// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Why a text is no template that Swift could say all of.
enum ImportRefusal {
    static func findings(of root: Node, named name: String) -> [Diagnostic] {
        form(root, name).map { [$0] } ?? sections(root) + UnsayableParts.findings(in: root)
    }

    private static func form(_ root: Node, _ name: String) -> Diagnostic? {
        let place = SourceLocation(file: name, line: root.origin?.line ?? 1, column: root.origin?.column ?? 1)
        guard root.objectValue != nil else {
            return Diagnostic(
                .error, rule: "not-a-template", at: place, "\(name) is no template",
                why: "a template is an object with Resources", fix: "name a template of CloudFormation")
        }
        guard let resources = root["Resources"], let members = resources.objectValue, !members.isEmpty else {
            return Diagnostic(
                .error, rule: "not-a-template", at: root["Resources"]?.origin ?? place,
                "\(name) has no Resources that are an object",
                why: "CloudFormation refuses a template without resources, so nothing was ever deployed with it",
                fix: "name a template of CloudFormation")
        }
        return nil
    }

    /// A section of another kind has no entries, and nothing of it would be in Swift.
    private static func sections(_ root: Node) -> [Diagnostic] {
        root.objectValue?.members.compactMap { member in
            let wanted: String
            switch Template.Section(rawValue: member.key) {
            case .description where member.value.stringValue == nil: wanted = "text"
            case .metadata, .parameters, .rules, .mappings, .conditions, .globals, .hooks, .outputs:
                guard member.value.objectValue == nil else { return nil }
                wanted = "an object"
            default: return nil
            }
            return Diagnostic(
                .error, rule: "sections", at: member.value.origin, "\(member.key) is not \(wanted)",
                why: "CloudFormation refuses the template", fix: "write \(wanted), or take the section out")
        } ?? []
    }
}
