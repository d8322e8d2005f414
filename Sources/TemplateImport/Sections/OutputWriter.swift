// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An output as the call that makes it; nil for one that says what no argument does.
enum OutputWriter {
    static func expression(
        _ logicalID: String, _ node: Node, _ values: inout ValueTranslator
    ) -> SwiftExpression? {
        let keys = node.objectValue?.keys ?? []
        guard let value = node["Value"], Set(keys).count == keys.count, value.arrayValue == nil,
            keys.allSatisfy({ ["Value", "Description", "Export", "Condition"].contains($0) })
        else { return nil }
        let path = "Outputs/\(logicalID)"
        let handle = values.names.provided(logicalID)
        var arguments = handle == nil ? [SwiftArgument(nil, .literal(logicalID))] : []
        arguments.append(
            SwiftArgument(
                nil, values.expression(value, as: handle?.type ?? .text, at: "\(path)/Value"), at: value.origin))
        if let description = node["Description"] {
            guard let text = description.stringValue else { return nil }
            arguments.append(SwiftArgument("description", .literal(text), at: description.origin))
        }
        if let part = handle?.part {
            arguments.append(SwiftArgument("from", values.expression(part, as: .text, at: "\(path)/Export/Name")))
        }
        if let export = node["Export"], handle == nil {
            guard let name = export["Name"], export.objectValue?.count == 1 else { return nil }
            let expression = values.expression(name, as: .text, at: "\(path)/Export/Name")
            arguments.append(SwiftArgument("exportName", expression, at: export.origin))
        }
        if let condition = node["Condition"] {
            guard let name = condition.stringValue.flatMap(values.names.condition) else { return nil }
            arguments.append(SwiftArgument("condition", name, at: condition.origin))
        }
        return .call(handle.map { .member($0.expression, "provided") } ?? .code("Output"), arguments)
    }
}
