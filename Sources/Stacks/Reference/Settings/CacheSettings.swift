// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// An ElastiCache serverless cache of Valkey in private subnets, reached by TLS alone. It forgets: what it holds goes with it.
public struct CacheSettings: Sendable, Located {
    /// The most that it stores, in GB; what is over it is evicted. The smallest that is paid for is 0.1 GB.
    public var maximumStorage: Int
    /// The most processing units a second, 1000 at least: more is throttled.
    public var maximumUnitsPerSecond: Int
    /// Where it is written.
    public let location: Location

    public init(
        maximumStorage: Int, maximumUnitsPerSecond: Int,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.maximumStorage = maximumStorage
        self.maximumUnitsPerSecond = maximumUnitsPerSecond
        location = Location(file: file, line: line, column: column)
    }
}
