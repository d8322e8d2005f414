// SPDX-License-Identifier: Apache-2.0

import Foundation
import ResourceSchemas
import TemplateModel
import TemplateValidation

/// Templates to begin with: all examples of rules, those of the repository, and resources made from schemas.
struct Seeds {
    let templates: [Node]
    /// The types that rules, models and templates name.
    let types: [String]

    init() {
        var texts = Validator.rules.flatMap { [$0.example.failing, $0.example.passing] }.map { Array($0.utf8) }
        for folder in ["cfn-out", "Tools/mutation/templates"] { texts += Self.files(folder, suffix: ".json") }
        templates = texts.compactMap { try? JSONReader.read($0) }.filter { $0["Resources"] != nil }
        var types = Set(templates.flatMap { $0["Resources"]?.children ?? [] }.compactMap { $0["Type"]?.stringValue })
        for folder in [
            "Sources/ResourceSchemas", "Sources/TemplateAnalysis", "Sources/TemplateValidation", "Sources/StackCosts",
        ] {
            for text in Self.files(folder, suffix: ".swift") { types.formUnion(Self.types(in: text)) }
        }
        self.types = types.filter { Catalog.contains($0) }.sorted()
    }

    private static func files(_ folder: String, suffix: String) -> [[UInt8]] {
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
        return names.filter { $0.hasSuffix(suffix) }.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) }
        }
    }

    private static func types(in text: [UInt8]) -> Set<String> {
        Set(
            text.split(separator: UInt8(ascii: "\"")).filter { $0.starts(with: "AWS::".utf8) }.map {
                String(decoding: $0, as: UTF8.self)
            })
    }
}
