// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// What every rule says of the template that fails it, letter for letter: messages are what users get.
@Suite struct GoldenFindingsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FINDINGS"] != nil

    @Test(arguments: Validator.rules.map(\.id))
    func saysWhatIsRecorded(id: String) throws {
        let example = try #require(Validator.rules.first { $0.id == id }).example
        let said = try example.failingFindings().map { shown($0, in: example.failing) }.joined(separator: "\n")
        let file = Self.folder.appendingPathComponent("\(id).txt")
        if Self.isRecording {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(said.utf8).write(to: file)
            Issue.record("recorded; read what changed, then run without RECORD_FINDINGS")
            return
        }
        let recorded = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(recorded == said, "record it with RECORD_FINDINGS=1 swift test --filter GoldenFindings")
    }

    @Test func everyFileIsOfARule() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(Validator.rules.map { "\($0.id).txt" }))
    }

    /// The finding and its notes, each with the line that it points at.
    private func shown(_ finding: Diagnostic, in template: String) -> String {
        let places = [finding.location] + finding.notes.map(\.location)
        let texts = finding.description.split(separator: "\n", omittingEmptySubsequences: false)
        return zip(texts, places).map { "\($0)\n\(excerpt(at: $1, in: template))" }.joined()
    }

    private func excerpt(at place: TemplateModel.SourceLocation?, in template: String) -> String {
        guard let place else { return "" }
        let line = template.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
        guard line.utf8.count < 200 else { return "" }
        return "    \(line)\n    \(String(repeating: " ", count: place.column - 1))^\n"
    }
}
