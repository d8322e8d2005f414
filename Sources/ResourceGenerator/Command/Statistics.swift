// SPDX-License-Identifier: Apache-2.0

/// How much was generated, and how many of its slots know what they refer to.
package struct Statistics: Sendable, CustomStringConvertible {
    package let types: Int
    package let files: Int
    package let lines: Int
    package let texts: Int
    package let fromSchema: Int
    package let fromFacts: Int
    package let fromNames: Int

    package init(_ output: Generator.Output) {
        let slots = output.blueprints.flatMap { $0.properties + $0.nestedTypes.flatMap(\.properties) }
        types = output.blueprints.count
        files = output.files.count
        lines = output.files.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
        texts = slots.count { $0.type.element == .string }
        let references = slots.filter { $0.type.element != .string }
        fromSchema = references.count { $0.evidence == .schema }
        fromFacts = references.count { $0.evidence == .facts }
        fromNames = references.count { $0.evidence == .name }
    }

    package var description: String {
        "\(types) types, \(files) files, \(lines) lines; \(fromSchema + fromFacts + fromNames) slots are references "
            + "(\(fromSchema) known from the schemas, \(fromFacts) from facts.txt, \(fromNames) by their names), "
            + "\(texts) are plain text"
    }
}
