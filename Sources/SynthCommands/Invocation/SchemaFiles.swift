// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The files of `--schema`: schemas of resource types as the registry of an account answers them.
struct SchemaFiles {
    let schemas: KnownSchemas
    /// What is wrong with the files.
    let problems: [Findings.Subject]

    init(_ paths: [String]) throws {
        var schemas: [(schema: RegistrySchema, file: String)] = []
        var problems: [Findings.Subject] = []
        for path in paths {
            let file = try DocumentFile(path, holding: "a resource type's schema")
            guard let root = file.root else {
                problems.append((file.name, file.problems))
                continue
            }
            do throws(Problem) {
                let schema = try Self.schema(root, file.name)
                if let earlier = schemas.first(where: { $0.schema.typeName == schema.typeName }) {
                    throw Problem(
                        message: "\(schema.typeName) has a schema in \(earlier.file) already", fix: "give one of both")
                }
                schemas.append((schema, file.name))
            } catch {
                problems.append((file.name, [error.diagnostic(at: root.origin)]))
            }
        }
        self.schemas = KnownSchemas(schemas.map(\.schema))
        self.problems = problems
    }

    /// `aws cloudformation describe-type` answers an object with the schema as text; the registry's own files are it.
    private static func schema(_ root: Node, _ file: String) throws(Problem) -> RegistrySchema {
        var schema = root
        if let text = root["Schema"]?.stringValue {
            do {
                schema = try JSONReader.read(Array(text.utf8), file: file)
            } catch {
                throw Problem(message: "what is in Schema is no JSON: \(error.message)", fix: Self.advice)
            }
        }
        guard let schema = RegistrySchema(schema) else {
            throw Problem(
                message: "no schema of a resource type: it has no typeName like Acme::Shop::Counter, or no properties",
                fix: Self.advice)
        }
        return schema
    }

    private static let advice =
        "write the answer of 'aws cloudformation describe-type --type RESOURCE --type-name NAME' into the file"

    private struct Problem: Error {
        let message: String
        let fix: String

        func diagnostic(at place: SourceLocation?) -> Diagnostic {
            Diagnostic(
                .error, rule: "schema-file", at: place, message, why: "nothing can be compared with it", fix: fix)
        }
    }
}

extension Option {
    static let schema = Option(
        name: "--schema", value: "FILE",
        help: "A resource type's schema that is newer than the catalogue's or not in it; may be given several times.")
}
