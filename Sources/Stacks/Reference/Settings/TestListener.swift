// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A port of the load balancer at which the new version of a service can be tried before clients get it.
public struct TestListener: Sendable, Located {
    public var port: Int
    /// The addresses that may ask there, as a CIDR block.
    public var clients: String
    /// Where it is written.
    public let location: Location

    public init(
        port: Int, clients: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.port = port
        self.clients = clients
        location = Location(file: file, line: line, column: column)
    }
}
