// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack that is imported together with others, as far as it gives and takes values.
package struct SharingStack {
    /// What tells its values from those of others that are called the same.
    let name: String
    let template: Template
    /// For each environment: what parameters and pseudo parameters are.
    let values: [[String: String]]

    /// - Parameter given: for each environment: what parameters are given, and the pseudo parameters.
    package init(_ name: String, _ template: Template, given: [[String: String]]) {
        self.name = name
        self.template = template
        let defaults = template[.parameters].compactMap { member in
            member.value["Default"]?.scalarText.map { (member.key, $0) }
        }
        values = given.map { given in
            Dictionary(defaults, uniquingKeysWith: { first, _ in first }).merging(given) { _, given in given }
        }
    }

    /// The outputs that are exported, with the names of the exports.
    var exports: [(output: String, name: ExportName, value: Node)] {
        template[.outputs].compactMap { member in
            guard let name = member.value["Export"]?["Name"].flatMap(ExportName.init), let value = member.value["Value"]
            else { return nil }
            return (member.key, name, value)
        }
    }

    /// The names of what is imported, each once.
    var imports: [(argument: Node, name: ExportName)] {
        var found: [(Node, ExportName)] = []
        var seen: Set<Node> = []
        template.root.eachCall { function, argument in
            guard function == "Fn::ImportValue", seen.insert(argument).inserted, let name = ExportName(argument) else {
                return
            }
            found.append((argument, name))
        }
        return found
    }

    /// Whether what it imports under a name is what another exports under one, in every environment.
    func imports(_ name: ExportName, from other: SharingStack, _ exported: ExportName) -> Bool {
        guard name.isWritten(like: exported) else { return false }
        return name.part == nil
            || !values.isEmpty
                && zip(values, other.values).allSatisfy { own, others in
                    name.resolved(own).map { $0 == exported.resolved(others) } ?? false
                }
    }
}
