// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a template tells cfn-lint to ignore, as far as it is what our rules find:
///
///     "Metadata": {"cfn-lint": {"config": {"ignore_checks": ["E3012"]}}}
///
/// A template's list has the beginnings of IDs, a resource's whole ones, as cfn-lint takes them. cfn-lint itself knows no
/// comments that silence. See <https://github.com/aws-cloudformation/cfn-lint#template-based-metadata>.
enum LintSilences {
    static func all(in template: Template) -> [WrittenSilence] {
        let resources = template[.resources].flatMap {
            silences(at: $0.key, $0.value, in: $0.key, below: Node.Path(), of: template)
        }
        let own = ignored(template.root).flatMap { entry in
            silences(entry.node, .named(nil), of: template) { $0.id.hasPrefix(entry.text) }
        }
        return resources + own
    }

    /// Those of a resource, or of the resources within a loop.
    private static func silences(
        at key: String, _ node: Node, in element: String, below path: Node.Path, of template: Template
    ) -> [WrittenSilence] {
        guard key.hasPrefix("Fn::ForEach::") else {
            return ignored(node).flatMap { entry in
                silences(entry.node, .resource(element, below: path), on: key, of: template) { $0.id == entry.text }
            }
        }
        return (node[2]?.objectValue?.members ?? []).flatMap { member in
            silences(
                at: member.key, member.value, in: element,
                below: Node.Path(path.steps + [.index(2), .key(member.key)]), of: template)
        }
    }

    private static func ignored(_ holder: Node) -> [(text: String, node: Node)] {
        let entries = holder["Metadata"]?["cfn-lint"]?["config"]?["ignore_checks"]?.arrayValue ?? []
        return entries.compactMap { entry in
            // The beginning of every ID would be none.
            entry.stringValue.flatMap { $0.isEmpty ? nil : ($0, entry) }
        }
    }

    private static func silences(
        _ entry: Node, _ scope: WrittenSilence.Scope, on resource: String? = nil, of template: Template,
        _ isMeant: (LintCorrespondence) -> Bool
    ) -> [WrittenSilence] {
        LintCorrespondence.all.filter(isMeant).map { correspondence in
            WrittenSilence(
                Silence(
                    correspondence.rule, on: resource, because: "cfn-lint's \(correspondence.id) is ignored here",
                    until: nil, owner: nil, at: entry.origin),
                scope, covering: { correspondence.covers($0, in: template) })
        }
    }
}
