// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Template {
    func byName(_ section: Section) -> [String: Node] {
        Dictionary(self[section].map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The values that `Ref` yields as they are given: that of a stored value is its name, which says nothing of it, and
    /// a secret is nothing that a rule could tell of.
    package func literal(_ given: [String: String]) -> [String: String] {
        var values = given
        for parameter in self[.parameters] where Self.isStored(parameter.value) || parameter.value.hidesValue {
            values[parameter.key] = nil
        }
        return values
    }

    /// The values as `Ref` yields them, a list as a list.
    func nodes(_ values: [String: String]) -> [String: Node] {
        var nodes = values.mapValues { Node.string($0) }
        for parameter in self[.parameters] where Self.isList(parameter.value) {
            if let value = values[parameter.key] { nodes[parameter.key] = .array(Self.items(of: value)) }
        }
        return nodes
    }

    /// A default that says something: neither empty nor the name of a stored value.
    static func usefulDefault(_ declaration: Node) -> String? {
        let type = declaration["Type"]?.stringValue ?? ""
        guard !type.hasPrefix("AWS::SSM::"), !declaration.isNoEcho else { return nil }
        return declaration["Default"].flatMap(\.scalarText).flatMap { $0.isEmpty ? nil : $0 }
    }

    static func isStored(_ declaration: Node) -> Bool {
        declaration["Type"]?.stringValue?.hasPrefix("AWS::SSM::Parameter::Value") ?? false
    }

    static func isList(_ declaration: Node) -> Bool {
        let type = declaration["Type"]?.stringValue ?? ""
        return type == "CommaDelimitedList" || type.hasPrefix("List<")
    }

    static func isStoredList(_ declaration: Node) -> Bool {
        let type = declaration["Type"]?.stringValue ?? ""
        return type.hasPrefix("AWS::SSM::Parameter::Value<List<")
            || type == "AWS::SSM::Parameter::Value<CommaDelimitedList>"
    }

    /// The elements of a list that a parameter is given as text, without the spaces around each, as CloudFormation
    /// reads them.
    package static func items(of value: String) -> [Node] {
        value.split(separator: ",").map { .string($0.trimmed) }
    }
}
