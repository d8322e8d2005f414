// SPDX-License-Identifier: Apache-2.0

/// Where an expectation stands in a test: failures are told there.
///
/// The functions that expect something take its four parts, which the compiler fills in.
struct TestPlace: Sendable {
    let fileID: StaticString
    let filePath: StaticString
    let line: UInt
    let column: UInt

    init(_ fileID: StaticString, _ filePath: StaticString, _ line: UInt, _ column: UInt) {
        self.fileID = fileID
        self.filePath = filePath
        self.line = line
        self.column = column
    }
}
