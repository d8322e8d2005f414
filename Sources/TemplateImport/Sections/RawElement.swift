// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An entry of a template as it stands there, for what no type says.
enum RawElement {
    static func expression(_ key: ElementKey, _ node: Node) -> SwiftExpression {
        .call(
            .code("TemplateElement"),
            [
                SwiftArgument(nil, .code(".\(key.section)")), SwiftArgument(nil, .literal(key.logicalID)),
                SwiftArgument(nil, NodeLiteral.expression(node)),
            ])
    }
}
