// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The conditions and policies of the resources whose events an API has.
struct EventOrigins {
    /// The condition of each method by API and path; nil is none.
    var conditions: [String: [(path: String, methods: [String: String?])]] = [:]
    var deletion: [String: [String]] = [:]
    var replacement: [String: [String]] = [:]

    mutating func note(_ api: String, _ path: String, _ method: String, of resource: Node) {
        let condition = resource.given("Condition")?.stringValue
        var paths = conditions[api] ?? []
        if let index = paths.firstIndex(where: { $0.path == path }) {
            paths[index].methods[method] = .some(condition)
        } else {
            paths.append((path, [method: condition]))
        }
        conditions[api] = paths
        if let policy = resource.given("DeletionPolicy")?.stringValue { deletion[api, default: []].append(policy) }
        if let policy = resource.given("UpdateReplacePolicy")?.stringValue {
            replacement[api, default: []].append(policy)
        }
    }

    /// The conditions that all methods have; nil where one has none.
    static func all(_ conditions: some Sequence<String?>) -> [String]? {
        var names: Set<String> = []
        for condition in conditions {
            guard let condition else { return nil }
            names.insert(condition)
        }
        return names.isEmpty ? nil : names.sorted()
    }
}

extension ExpansionRun {
    /// The conditions and policies of an API that is there for events alone.
    func setAttributes(of form: DefinitionForm, _ origins: EventOrigins) {
        let id = form.implicitID
        if let names = EventOrigins.all((origins.conditions[id] ?? []).flatMap(\.methods.values)) {
            let name = names.count == 1 ? names[0] : "\(id)Condition"
            if names.count > 1 { addCondition(name, anyOf: names) }
            changeResource(id) { $0.set("Condition", .string(name)) }
        }
        for (name, policies, order) in [
            ("DeletionPolicy", origins.deletion[id] ?? [], ["Retain", "Delete"]),
            ("UpdateReplacePolicy", origins.replacement[id] ?? [], ["Retain", "Snapshot", "Delete"]),
        ] {
            guard let policy = order.first(where: policies.contains) else { continue }
            changeResource(id) { $0.set(name, .string(policy)) }
        }
    }

    /// The conditions of paths that are there for events alone.
    func setPathConditions(_ form: DefinitionForm, _ origins: EventOrigins) {
        for member in resources.members where member.value["Type"]?.stringValue == form.type {
            guard member.value["Properties"]?.given(DefinitionForm.mark)?.isSaying == true else { continue }
            for (path, methods) in origins.conditions[member.key] ?? [] {
                guard let names = EventOrigins.all(methods.values) else { continue }
                var name = names[0]
                if names.count > 1 {
                    let text = path.map { $0 == "/" ? "SLASH" : $0 == "{" ? "OB" : $0 == "}" ? "CB" : String($0) }
                    name = "\(member.key)\(text.joined())PathCondition"
                    addCondition(name, anyOf: names)
                }
                changeResource(member.key) {
                    $0.change("Properties") { properties in
                        properties.change("DefinitionBody") { body in
                            body.change("paths") { paths in
                                if let item = paths[path] { paths.set(path, .when(.string(name), item)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
