// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel
import Testing

@testable import ResourceGenerator

/// Schemas of one's own: each is the JSON of one type, without its name.
func generator(
    _ schemas: [String: String], facts: String = "", uses: String = "",
    resolutions: [Resolutions.Row] = []
) -> Generator {
    let source = SchemaSource(
        typeNames: Array(schemas.keys), facts: SchemaFacts(text: facts), uses: UseFacts(text: uses)
    ) { name in
        schemas[name].flatMap { try? JSONReader.read($0) }
    }
    return Generator(source, resolutions: Resolutions(resolutions))
}

/// What is generated for one type, `AWS::Test::Thing`, with that schema.
struct GeneratedThing {
    static let name = "AWS::Test::Thing"

    let output: Generator.Output

    init(
        _ schema: String, among others: [String: String] = [:], facts: String = "", uses: String = "",
        resolutions: [Resolutions.Row] = []
    ) throws {
        let all = others.merging([Self.name: schema]) { $1 }
        let type = try #require(TypeName(Self.name))
        output = generator(all, facts: facts, uses: uses, resolutions: resolutions).generate([type])
    }

    var text: String { output.files.first { $0.path == "Test/Test.Thing.swift" }?.text ?? "" }

    var kinds: String { output.files.first { $0.path == "Kinds.swift" }?.text ?? "" }

    var problems: [String] { output.problems.map(\.description) }

    /// The lines that declare something, without indentation.
    var declarations: [String] {
        text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
    }

    func declares(_ line: String) -> Bool { declarations.contains(line) }
}

/// A schema of which only the properties matter.
func properties(_ properties: String, definitions: String = "{}", rest: String = "") -> String {
    """
    {"properties": \(properties), "definitions": \(definitions), "primaryIdentifier": ["/properties/Id"]\
    \(rest.isEmpty ? "" : ", ")\(rest)}
    """
}
