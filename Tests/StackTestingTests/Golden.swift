// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Texts of failures, letter for letter, as files have them.
enum Golden {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let folder = tests.appendingPathComponent("Golden")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FAILURES"] != nil

    /// Expects a text. With `RECORD_FAILURES=1` it is written, and the test fails.
    ///
    /// - Parameters:
    ///   - name: the file's, without its ending.
    ///   - movesLines: whether the places are in files whose lines move with every edit of the tests.
    static func expect(
        _ text: String, _ name: String, movingLines movesLines: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let said = (movesLines ? text.replacing(/\.swift:\d+:\d+/, with: ".swift:LINE:COLUMN") : text) + "\n"
        let file = folder.appendingPathComponent("\(name).txt")
        if isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(said.utf8).write(to: file)
            Issue.record(
                "recorded; read what changed, then run without RECORD_FAILURES", sourceLocation: sourceLocation)
            return
        }
        let recorded = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(
            recorded == said, "record it with RECORD_FAILURES=1 swift test --filter StackTestingTests",
            sourceLocation: sourceLocation)
    }

    /// The names of the files in a folder of Golden whose names begin so, without their endings.
    static func names(in part: String = "", beginning prefixes: [String] = [""]) throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(part).path)
        return Set(
            files.filter { file in file.hasSuffix(".txt") && prefixes.contains { file.hasPrefix($0) } }
                .map { String($0.dropLast(4)) })
    }

    /// A folder for one test.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stack-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
