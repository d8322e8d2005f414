// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The interface of a template's parameters: groups as calls, labels for the parameters.
struct InterfaceWriter {
    let labels: [String: String]
    let groups: [SwiftExpression]

    /// Nil where groups and labels do not say all that is there.
    ///
    /// - Parameter parameters: those that are values in Swift.
    init?(_ node: Node, parameters: Set<String>) {
        guard let members = node.objectValue?.members,
            members.allSatisfy({ ["ParameterGroups", "ParameterLabels"].contains($0.key) })
        else { return nil }
        var labels: [String: String] = [:]
        for label in node["ParameterLabels"]?.objectValue?.members ?? [] {
            guard let text = label.value["default"]?.stringValue, label.value.objectValue?.count == 1,
                parameters.contains(label.key), labels.updateValue(text, forKey: label.key) == nil
            else { return nil }
        }
        var groups: [SwiftExpression] = []
        for group in node["ParameterGroups"]?.arrayValue ?? [] {
            guard let label = group["Label"]?["default"]?.stringValue, group["Label"]?.objectValue?.count == 1,
                let names = group["Parameters"]?.arrayValue?.map(\.stringValue), group.objectValue?.count == 2,
                names.allSatisfy({ $0.map(parameters.contains) == true })
            else { return nil }
            let members = names.compactMap { $0 }.map { SwiftArgument(nil, .element(ElementKey(.parameters, $0))) }
            let call = SwiftExpression.call(.code("ParameterGroup"), [SwiftArgument(nil, .literal(label))] + members)
            if groups.contains(call) { return nil }
            groups.append(call)
        }
        self.labels = labels
        self.groups = groups
    }
}
