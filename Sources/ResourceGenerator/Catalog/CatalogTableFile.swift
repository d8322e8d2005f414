// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// `catalog.table`: what the texts beside it say, in the form that programs read where it lies.
struct CatalogTableFile {
    static let path = "Sources/SchemaCatalog/catalog.table"

    let bytes: [UInt8]

    /// - Parameter folder: the package's.
    init(in folder: OutputFolder) throws(Problem) {
        var sections: [Node.Object.Member] = []
        for section in CatalogSection.allCases {
            sections.append(.init(key: section.rawValue, value: try Self.node(section, folder)))
        }
        var writer = FlatTableWriter(.object(sections))
        bytes = writer.bytes()
    }

    private static func node(_ section: CatalogSection, _ folder: OutputFolder) throws(Problem) -> Node {
        switch section {
        case .types: try values("schemas.txt", folder)
        case .serverless: try values("serverless.txt", folder)
        case .policies: try values("managed-policy-documents.txt", folder)
        case .references: SchemaFacts(text: try text("facts.txt", folder)).referenceNode
        case .identities:
            try lists("identities.txt", folder) { words in .array(words.map { .string(String($0)) }) }
        case .slots:
            try lists("slots.txt", folder) { words in Slot(words: words)?.node }
        }
    }

    /// Lines of a name and its value as JSON.
    private static func values(_ name: String, _ folder: OutputFolder) throws(Problem) -> Node {
        var members: [Node.Object.Member] = []
        for line in try lines(name, folder) {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let value = try? JSONReader.read(Array(parts[1].utf8), file: name) else {
                throw malformed(name, line)
            }
            members.append(.init(key: String(parts[0]), value: value))
        }
        return .object(members)
    }

    /// Lines of a name and what one entry of its list is.
    private static func lists(
        _ name: String, _ folder: OutputFolder, _ entry: ([Substring]) -> Node?
    ) throws(Problem) -> Node {
        var found: [String: [Node]] = [:]
        for line in try lines(name, folder) {
            let words = line.split(separator: " ")
            guard let first = words.first, let node = entry(Array(words.dropFirst())) else {
                throw malformed(name, line)
            }
            found[String(first), default: []].append(node)
        }
        return .object(found.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .array($0.value)) })
    }

    private static func lines(_ name: String, _ folder: OutputFolder) throws(Problem) -> [Substring] {
        try text(name, folder).split(separator: "\n")
    }

    private static func text(_ name: String, _ folder: OutputFolder) throws(Problem) -> String {
        let path = "Sources/SchemaCatalog/\(name)"
        guard let text = try folder.text(of: path) else {
            throw Problem(path, "there is no such file; run generate-resources in the package's folder")
        }
        return text
    }

    private static func malformed(_ name: String, _ line: Substring) -> Problem {
        Problem("Sources/SchemaCatalog/\(name)", "a line cannot be read: \(line.prefix(60))")
    }
}
