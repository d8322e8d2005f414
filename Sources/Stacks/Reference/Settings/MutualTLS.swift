// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Who may open a connection at all: whoever shows a certificate that one of these authorities signed. It comes before, and
/// beside, the authorization of requests.
public struct MutualTLS: Sendable, Located {
    /// The bucket of this region that has the authorities' certificates. It is versioned, and nobody else's.
    public var bucket: String
    /// The file in the bucket: certificates in PEM, one after the other.
    public var key: String
    /// The version of the file. A new file reaches nobody before its version stands here.
    public var version: String?
    /// Where it is written.
    public let location: Location

    public init(
        bucket: String, key: String, version: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.bucket = bucket
        self.key = key
        self.version = version
        location = Location(file: file, line: line, column: column)
    }
}
