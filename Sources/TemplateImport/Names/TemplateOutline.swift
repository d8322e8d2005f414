// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What of a template can have a name in Swift, and what of it refers to what.
struct TemplateOutline {
    let template: Template
    /// Entries that the DSL has values for, in the order of the sections and within them.
    let entries: [ElementKey: Node]
    let order: [ElementKey]
    /// The entries that each refers to, itself not among them.
    let references: [ElementKey: Set<ElementKey>]

    init(_ template: Template) {
        self.template = template
        var entries: [ElementKey: Node] = [:]
        var order: [ElementKey] = []
        for section in [Template.Section.parameters, .mappings, .conditions, .resources] {
            for member in template[section] where !member.key.beginsFunction {
                let key = ElementKey(section, member.key)
                if entries.updateValue(member.value, forKey: key) == nil { order.append(key) }
            }
        }
        self.entries = entries
        self.order = order
        references = entries.reduce(into: [:]) { result, entry in
            var found = Self.named(in: entry.value, of: entry.key.section).filter { entries[$0] != nil }
            found.remove(entry.key)
            result[entry.key] = found
        }
    }

    /// The names in an entry, whatever they are of.
    private static func named(in node: Node, of section: Template.Section) -> Set<ElementKey> {
        var found: Set<ElementKey> = []
        node.eachReference { reference in
            found.insert(ElementKey(.parameters, reference.name))
            found.insert(ElementKey(.resources, reference.name))
            for base in GeneratedReference.bases(of: reference.name) { found.insert(ElementKey(.resources, base)) }
        }
        node.eachCall { function, argument in
            switch function {
            case "Fn::If": if let name = argument[0]?.stringValue { found.insert(ElementKey(.conditions, name)) }
            case "Fn::FindInMap": if let name = argument[0]?.stringValue { found.insert(ElementKey(.mappings, name)) }
            default: break
            }
        }
        if section == .conditions {
            node.eachNode { part in
                if let name = part["Condition"]?.stringValue { found.insert(ElementKey(.conditions, name)) }
            }
        }
        guard section == .resources else { return found }
        if let name = node["Condition"]?.stringValue { found.insert(ElementKey(.conditions, name)) }
        for name in node["DependsOn"]?.arrayValue ?? node["DependsOn"].map({ [$0] }) ?? [] {
            if let name = name.stringValue { found.insert(ElementKey(.resources, name)) }
        }
        for connector in node["Connectors"]?.objectValue?.members ?? [] {
            let destination = connector.value["Properties"]?["Destination"]?["Id"]
            if let name = destination?.stringValue { found.insert(ElementKey(.resources, name)) }
        }
        return found
    }
}
