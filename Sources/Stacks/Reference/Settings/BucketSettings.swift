// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// An S3 bucket that nobody reads from outside the account or without TLS, and that stays when its stack goes.
public struct BucketSettings: Sendable, Located {
    /// After how many days a former version of an object goes.
    public var formerVersionsInDays: Int
    /// After how many days objects go themselves; never when it is nil.
    public var expirationInDays: Int?
    /// Where it is written.
    public let location: Location

    public init(
        formerVersionsInDays: Int = 30, expirationInDays: Int? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.formerVersionsInDays = formerVersionsInDays
        self.expirationInDays = expirationInDays
        location = Location(file: file, line: line, column: column)
    }
}
