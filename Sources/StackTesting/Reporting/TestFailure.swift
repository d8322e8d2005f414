// SPDX-License-Identifier: Apache-2.0

import Testing
import XCTest

/// A failure of a test, told to whichever library runs it.
enum TestFailure {
    /// Tells it at the line that expects.
    ///
    /// - Parameter text: what is wrong; its first line says it alone.
    static func record(_ text: String, at place: TestPlace) {
        // A test of XCTest has no `Test.current`, and Swift Testing does not count what XCTest is told.
        guard Test.current != nil else {
            XCTFail(text, file: place.filePath, line: place.line)
            return
        }
        Issue.record(
            Comment(rawValue: text),
            sourceLocation: Testing.SourceLocation(
                fileID: "\(place.fileID)", filePath: "\(place.filePath)", line: Int(place.line),
                column: Int(place.column)))
    }
}
