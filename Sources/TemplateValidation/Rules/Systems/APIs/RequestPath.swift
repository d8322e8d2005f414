// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The variables of a method's path, and what an integration's address has of them.
enum RequestPath {
    /// Mappings from variables that the path does not have, and to places that the address does not have.
    static func faults(
        _ method: Outcome.Resource, _ mappings: [(key: String, value: PropertyValue)], _ outcome: Outcome
    ) -> [Diagnostic] {
        guard !mappings.isEmpty else { return [] }
        let integration = method["Integration"]
        let uri = integration["Uri"]
        let places = uri.parts.map { $0.allSatisfy { $0.stringValue != nil } } == true ? names(in: uri) : nil
        let variables = variables(of: method, outcome)
        return mappings.compactMap { key, value in
            let prefix = "method.request.path."
            if let variables, let source = value.text, source.hasPrefix(prefix) {
                let name = String(source.dropFirst(prefix.count))
                if !variables.contains(name) {
                    return PathParameterRule.warning(
                        at: value, "'\(method.logicalID)' maps \(source), but its path has no {\(name)}",
                        fix: variables.isEmpty
                            ? "remove the mapping, or add a resource whose PathPart is {\(name)}"
                            : "map one of \(variables.sorted().map { prefix + $0 }.joined(separator: ", "))")
                }
            }
            let target = "integration.request.path."
            guard let places, key.hasPrefix(target), integration["Type"].text?.hasPrefix("HTTP") == true else {
                return nil
            }
            let name = String(key.dropFirst(target.count))
            guard !places.contains(name) else { return nil }
            return PathParameterRule.warning(
                at: value, "'\(method.logicalID)' fills in {\(name)}, which its Uri does not have",
                fix: "write {\(name)} into Uri, or remove \(key)")
        }
    }

    /// The variables of the path of a method; nil where not all parts are known.
    private static func variables(of method: Outcome.Resource, _ outcome: Outcome) -> Set<String>? {
        var walk = ReferenceWalk()
        return variables(of: method["ResourceId"], outcome, &walk)
    }

    private static func variables(
        of place: PropertyValue, _ outcome: Outcome, _ walk: inout ReferenceWalk
    ) -> Set<String>? {
        guard let resource = outcome.resource(place) else { return nil }
        if resource.type == "AWS::ApiGateway::RestApi" {
            return place.reference?.attribute == "RootResourceId" ? [] : nil
        }
        guard resource.type == "AWS::ApiGateway::Resource", let part = resource["PathPart"].text,
            let names = walk.step(to: resource.logicalID, { variables(of: resource["ParentId"], outcome, &$0) })
        else { return nil }
        guard part.hasPrefix("{"), part.hasSuffix("}") else { return names }
        let name = part.dropFirst().dropLast()
        return names.union([String(name.hasSuffix("+") ? name.dropLast() : name)])
    }

    /// The names in single braces; `${…}` asks for something else.
    static func names(in value: PropertyValue) -> [String] {
        (value.parts ?? []).compactMap(\.stringValue).flatMap { text -> [String] in
            var found: [String] = []
            var previous: Character = " "
            var rest = text[...]
            while let open = rest.firstIndex(of: "{") {
                if open > rest.startIndex { previous = rest[rest.index(before: open)] }
                let after = rest.index(after: open)
                guard let close = rest[after...].firstIndex(of: "}") else { break }
                if previous != "$" { found.append(String(rest[after..<close])) }
                previous = "}"
                rest = rest[rest.index(after: close)...]
            }
            return found
        }
    }
}
