// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateImport
import Testing
import YAML

/// The examples of docs/import.md are what an import makes of the templates beside `Scripts/round-trip`, which proves that those
/// come back. `RECORD_IMPORTS=1` writes them again.
@Suite struct ImportedExamplesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: ["events.yaml", "subnets.json", "uploads.yaml"])
    func theExampleIsWhatIsMade(name: String) throws {
        let template = Self.root.appendingPathComponent("Tools/round_trip/templates/\(name)")
        let document = try TemplateText.read(Array(try Data(contentsOf: template)), file: name)
        let stack = ImportedStack(document, named: String(name.prefix { $0 != "." }), given: [])
        let text = "// SPDX-License-Identifier: Apache-2.0\n\n" + (stack.files.first?.text ?? "")
        #expect(stack.files.count == 1)
        let example = Self.root.appendingPathComponent("docs/import-examples/\(stack.typeName).swift")
        if ProcessInfo.processInfo.environment["RECORD_IMPORTS"] != nil {
            try Data(text.utf8).write(to: example)
        }
        #expect(try String(contentsOf: example, encoding: .utf8) == text)
        #expect(stack.unchecked.isEmpty)
    }
}
