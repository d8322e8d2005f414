// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What a web ACL does besides AWS's managed rules.
public struct WebACLSettings: Sendable, Located {
    /// Which requests are logged, with `Authorization`, cookies and API keys struck out.
    public enum Logs: Sendable {
        case none
        /// Those that a rule blocks, or would block if it did not count: what one looks up when somebody is turned away.
        case matches
        case all
    }

    /// How many requests an address may make in five minutes; as many as it likes when it is nil. Many people can share an
    /// address.
    public var requestsPerAddress: Int?
    public var logs: Logs
    /// Where it is written.
    public let location: Location

    public init(
        requestsPerAddress: Int? = nil, logs: Logs = .none, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.requestsPerAddress = requestsPerAddress
        self.logs = logs
        location = Location(file: file, line: line, column: column)
    }
}
