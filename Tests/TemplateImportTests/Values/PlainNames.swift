// SPDX-License-Identifier: Apache-2.0

import TemplateModel

@testable import TemplateImport

/// Elements of a template under their logical IDs with a small letter.
struct PlainNames: ReferenceNames {
    let template: Template
    var parameterTypes: [String: ValueType] = [:]

    func parameter(_ logicalID: String, wanted: ValueType) -> (expression: SwiftExpression, type: ValueType)? {
        guard entry("Parameters", logicalID) != nil else { return nil }
        return (.member(name(logicalID), "ref"), parameterTypes[logicalID] ?? .text)
    }

    func resource(_ logicalID: String) -> (expression: SwiftExpression, type: String)? {
        entry("Resources", logicalID).map { (name(logicalID), $0["Type"]?.stringValue ?? "") }
    }

    func condition(_ logicalID: String) -> SwiftExpression? {
        entry("Conditions", logicalID).map { _ in name(logicalID) }
    }

    func mapping(_ logicalID: String) -> SwiftExpression? { entry("Mappings", logicalID).map { _ in name(logicalID) } }

    private func entry(_ section: String, _ logicalID: String) -> Node? { template.root[section]?[logicalID] }

    private func name(_ logicalID: String) -> SwiftExpression {
        .code(logicalID.prefix(1).lowercased() + logicalID.dropFirst())
    }
}

/// The resource `It` of a template beside others, as Swift on one line, and what goes round the types.
func imported(
    _ resource: String, beside others: String = "", sections: String = "", parameters: [String: ValueType] = [:]
) throws -> (swift: String, unchecked: [String]) {
    let template = try Template(json: "{\(sections)\"Resources\": {\(others)\"It\": \(resource)}}")
    let names = PlainNames(template: template, parameterTypes: parameters)
    let made = ResourceTranslator(names: names).translate("It", template.root["Resources"]?["It"] ?? .null)
    return (SwiftPrinter.oneLine(made.expression), made.unchecked.map { "\($0.path): \($0.cause)" })
}
