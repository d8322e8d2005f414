// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import ResourceGenerator

@Suite("Types that are not generated")
struct NotGeneratedTests {
    private func files(_ names: String..., catalog: [String: String]) -> [String: String] {
        let output = generator(catalog).generate(names.compactMap(TypeName.init))
        return Dictionary(uniqueKeysWithValues: output.files.map { ($0.path, $0.text) })
    }

    private let catalog = [
        "AWS::Test::Thing": properties(#"{"Key": {"type": "string", "format": "AWS::KMS::Key.Arn"}}"#),
        "AWS::Test::Other": properties("{}"), "AWS::KMS::Key": properties("{}"), "AWS::SQS::Queue": properties("{}"),
        "AWS::SQS::Type": properties("{}"),
    ]

    private func attribute(_ name: String, _ type: String) -> String {
        "@available(*, unavailable, message: \"'\(name)' is not generated yet: `swift run generate-resources \(type)`\")"
    }

    @Test("Each has its name, and the command that generates it; what references point to stays usable")
    func names() throws {
        let files = files("AWS::Test::Thing", catalog: catalog)
        let missing = try #require(files["NotGenerated.swift"])
        let other = attribute("Other", "AWS::Test::Other")
        #expect(missing.contains("extension Test {\n    \(other) typealias Other = any NotGeneratedYet\n}\n"))
        let queue = attribute("Queue", "AWS::SQS::Queue")
        #expect(missing.contains("public enum SQS {\n    \(queue) typealias Queue = any NotGeneratedYet\n"))
        #expect(
            missing.contains(" typealias TypeResource = any NotGeneratedYet\n"), "Swift keeps the name Type for itself")
        #expect(!missing.contains("Thing") && !missing.contains("KMS"))
        let kinds = try #require(files["Kinds.swift"])
        #expect(kinds.contains("    public struct Key: StackDSL.ResourceKind {"))
        let message = "'Key' is not generated yet: `swift run generate-resources AWS::KMS::Key`"
        #expect(kinds.contains("        /* \(message) */ init(_ resource: StackDSL.ResourceDefinition) {"))
    }

    @Test("What no command generates is promised by none")
    func unknownKind() throws {
        let files = files("AWS::Test::Thing", catalog: catalog.filter { $0.key != "AWS::KMS::Key" })
        let kinds = try #require(files["Kinds.swift"])
        #expect(kinds.contains("        init(_ resource: StackDSL.ResourceDefinition) {"))
        #expect(!kinds.contains("generate-resources AWS::"))
    }

    @Test("Where everything is generated, nothing is missing")
    func everything() {
        let files = files("AWS::Test::Thing", catalog: catalog.filter { $0.key == "AWS::Test::Thing" })
        #expect(files["NotGenerated.swift"] == nil)
    }

    @Test("No service is called as something that stack files see from StackDSL and its like")
    func services() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let services = Set(SchemaSource.catalog.typeNames.map(\.service))
        var names: Set<String> = []
        for module in ["StackDSL", "StackTesting", "TemplateModel", "TemplateAnalysis"] {
            let folder = sources.appendingPathComponent(module)
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift")
            {
                let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                for match in text.matches(
                    of: /^public (?:final )?(?:struct|class|enum|protocol|typealias) (\w+)/.anchorsMatchLineEndings())
                {
                    names.insert(String(match.1))
                }
            }
        }
        #expect(names.isSuperset(of: ["Transform", "Resource", "Stack", "Node"]))
        #expect(services.intersection(names) == [])
    }
}
