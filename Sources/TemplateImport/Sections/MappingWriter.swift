// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A mapping as the call that makes it; nil for one that is made by a macro.
enum MappingWriter {
    static func expression(_ logicalID: String, _ node: Node) -> SwiftExpression? {
        guard let rows = node.objectValue?.members, rows.allSatisfy({ isRow($0.value) }), node.function == nil,
            Set(rows.map(\.key)).count == rows.count
        else { return nil }
        return .call(
            .code("Mapping"),
            [
                SwiftArgument(nil, .literal(logicalID)),
                SwiftArgument(
                    nil,
                    .dictionary(
                        rows.map { SwiftEntry(.literal($0.key), NodeLiteral.expression($0.value), at: $0.value.origin) }
                    )),
            ])
    }

    private static func isRow(_ node: Node) -> Bool {
        guard let members = node.objectValue?.members, node.function == nil else { return false }
        return members.allSatisfy { member in
            member.value.scalarText != nil || member.value.arrayValue?.allSatisfy { $0.scalarText != nil } == true
        }
    }
}
