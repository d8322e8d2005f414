// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Takes away the waits that would end in a circle, of those that are given up for it: a function waits for what it may
/// do to a bucket, unless the bucket waits for the function already.
enum EarlyWaits {
    static func resolved(in root: Node, _ elements: [TemplateElement]) -> Node {
        let waits = elements.filter { !$0.waitsUnlessCircular.isEmpty }
        guard !waits.isEmpty, var sections = root.objectValue,
            var resources = sections[Template.Section.resources.rawValue]?.objectValue
        else { return root }
        var edges: [String: Set<String>] = [:]
        for reference in TemplateReference.all(in: Template(root: root)) where reference.section == .resources {
            edges[reference.element, default: []].insert(reference.target)
        }
        for element in waits {
            for target in element.waitsUnlessCircular where reaches(target, element.key, edges) {
                resources[element.key] = resources[element.key].map { without(target, $0) }
                edges[element.key]?.remove(target)
            }
        }
        sections[Template.Section.resources.rawValue] = Node(.object(resources))
        return Node(.object(sections), origin: root.origin)
    }

    private static func reaches(_ start: String, _ end: String, _ edges: [String: Set<String>]) -> Bool {
        var seen: Set<String> = [start]
        var open = [start]
        while let name = open.popLast() {
            if name == end { return true }
            open += (edges[name] ?? []).filter { seen.insert($0).inserted }
        }
        return false
    }

    private static func without(_ target: String, _ resource: Node) -> Node {
        guard var members = resource.objectValue, let waits = members["DependsOn"] else { return resource }
        let rest = (waits.arrayValue ?? [waits]).filter { $0.stringValue != target }
        members["DependsOn"] = rest.isEmpty ? nil : rest.count == 1 ? rest[0] : .array(rest)
        return Node(.object(members), origin: resource.origin, references: resource.references)
    }
}
