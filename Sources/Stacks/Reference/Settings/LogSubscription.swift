// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Where else log lines go, as they come: to another account's archive, or to a search.
public struct LogSubscription: Sendable, Located {
    /// A stream of Kinesis, a delivery stream of Firehose or a function of Lambda, by its ARN.
    public var destinationArn: String
    /// Which lines, as CloudWatch Logs takes a filter pattern; all of them when it is empty.
    public var pattern: String
    /// Where it is written.
    public let location: Location

    public init(
        to destinationArn: String, matching pattern: String = "", file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.destinationArn = destinationArn
        self.pattern = pattern
        location = Location(file: file, line: line, column: column)
    }

    enum Destination: String, Sendable {
        case kinesis, firehose, lambda
    }

    /// What the ARN names; nil where it is none of these.
    var destination: Destination? {
        let parts = destinationArn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count > 5 && parts[0] == "arn" ? Destination(rawValue: String(parts[2])) : nil
    }
}
