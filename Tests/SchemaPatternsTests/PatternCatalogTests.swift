// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceSchemas
@testable import SchemaPatterns
@testable import TemplateModel

@Suite struct PatternCatalogTests {
    /// One uses `\3`, one `&&`.
    @Test func readsThePatternsOfTheCatalogExceptTwo() {
        var patterns: Set<String> = []
        for name in Catalog.typeNames {
            if let schema = Catalog.schema(of: name) { Self.collect(from: schema, into: &patterns) }
        }
        #expect(patterns.count > 3_000)
        #expect(patterns.filter { Pattern($0) == nil }.count <= 2)
    }

    private static func collect(from node: Node, into patterns: inout Set<String>) {
        for member in node.objectValue?.members ?? [] {
            if member.key == "pattern", let text = member.value.stringValue { patterns.insert(text) }
            if member.key == "patternProperties" { patterns.formUnion(member.value.objectValue?.keys ?? []) }
            collect(from: member.value, into: &patterns)
        }
        for element in node.arrayValue ?? [] { collect(from: element, into: &patterns) }
    }
}
