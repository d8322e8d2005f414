// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Texts of failures, as Golden has them.
enum ChangeGolden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    /// Expects a text, in which places of this target's files have no lines: those change with every edit.
    ///
    /// With `RECORD_GOLDEN=1` it is written, and the test fails.
    static func expect(
        _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let here = folder.deletingLastPathComponent().path
        let text = text.replacing(here + "/", with: "")
            .replacing(/\.swift:[0-9]+:[0-9]+/, with: ".swift:LINE")
            .replacing(/\/[^ )]*\/(change-test-[A-Za-z0-9-]+)\//, with: "FOLDER/")
        let file = folder.appendingPathComponent("\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try? Data("\(text)\n".utf8).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? "there is no \(file.path)"
        #expect("\(text)\n" == golden, sourceLocation: sourceLocation)
    }

    /// A folder for one test.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("change-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
