// SPDX-License-Identifier: Apache-2.0

/// A place in a source file: where an element was made in Swift, or where a value stands in a JSON file.
public struct SourceLocation: Sendable, Hashable {
    /// The file's path, as the compiler or the reader's caller named it.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in UTF-8 bytes.
    public let column: Int
    /// The label of the argument that is meant, where the place is that of a call.
    public let label: String?

    /// - Parameters:
    ///   - file: as the compiler names it, or a JSON file's path.
    ///   - line: counted from 1.
    ///   - column: counted from 1.
    ///   - label: the argument at whose label it is meant.
    public init(file: String, line: Int, column: Int, label: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.label = label
    }

    /// An argument of the call that is here: the compiler tells where calls are, and whoever shows a finding looks up
    /// the argument in the source.
    public func argument(_ label: String) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column, label: label)
    }

    /// The call as a whole.
    package var call: SourceLocation { SourceLocation(file: file, line: line, column: column) }
}

extension SourceLocation: Comparable {
    /// Whether it comes first: by file, line and column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column, left.label ?? "")
            < (right.file, right.line, right.column, right.label ?? "")
    }
}

extension SourceLocation: CustomStringConvertible {
    /// As `Sources/Web.swift:12:9`.
    public var description: String { "\(file):\(line):\(column)" }
}
