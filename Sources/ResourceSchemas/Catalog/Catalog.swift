// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog
import TemplateModel

/// The schemas of all resource types of AWS's CloudFormation registry, as they stand in the binary.
///
/// Nothing is read or parsed before it is asked for: a type is found by binary search over the text's lines, in C so
/// that debug builds are fast too.
package enum Catalog {
    /// The schema of a type as JSON; nil when there is no such type.
    package static func schema(of typeName: String) -> Node? {
        find(typeName).flatMap { try? JSONReader.read(Array(text[$0]), file: typeName) }
    }

    package static func contains(_ typeName: String) -> Bool { find(typeName) != nil }

    /// The names of all types, sorted.
    package static var typeNames: [String] {
        var names: [String] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
            names.append(String(decoding: text[start..<end], as: UTF8.self))
            start = schema_catalog_next_line(start)
        }
        return names
    }

    /// The day of AWS's API models that the schemas' `apiEnum` come from, as `2026-11-20`.
    package static var apiModelDate: String? { provenance?["apiModels"]?["modelDate"]?.stringValue }

    /// The day of the schemas themselves: AWS may have added properties and types since.
    package static var schemaDate: String? { (provenance?["schemaDate"]?.stringValue?.prefix(10)).map(String.init) }

    private static let provenance: Node? = {
        let text = UnsafeBufferPointer(start: schema_provenance_text(), count: schema_provenance_count())
        return try? JSONReader.read(Array(text), file: "PROVENANCE.json")
    }()

    private static var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: schema_catalog_text(), count: schema_catalog_count())
    }

    private static func find(_ typeName: String) -> Range<Int>? {
        var name = typeName
        var count = 0
        let start = name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { schema_catalog_find($0.baseAddress, $0.count, &count) }
        }
        return start < text.count ? start..<(start + count) : nil
    }
}
