// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A DynamoDB table by its keys, which are texts. It can be set back to any second of the last 35 days, and stays when its
/// stack goes.
public struct TableSettings: Sendable, Located {
    public var partitionKey: String
    public var sortKey: String?
    /// Whether its changes are a stream, with the items before and after.
    public var stream: Bool
    /// The attribute with the second at which an item goes by itself.
    public var timeToLive: String?
    /// Where it is written.
    public let location: Location

    public init(
        partitionKey: String, sortKey: String? = nil, stream: Bool = false, timeToLive: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.partitionKey = partitionKey
        self.sortKey = sortKey
        self.stream = stream
        self.timeToLive = timeToLive
        location = Location(file: file, line: line, column: column)
    }
}
