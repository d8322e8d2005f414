// SPDX-License-Identifier: Apache-2.0

/// Why a text is not what it shall be read as, and where.
public struct SyntaxFailure: Error, Sendable, Hashable {
    /// What is wrong with the text.
    public let message: String
    /// Where in the text.
    public let location: SourceLocation

    /// - Parameters:
    ///   - message: what is wrong with the text.
    ///   - location: where in the text.
    public init(message: String, location: SourceLocation) {
        self.message = message
        self.location = location
    }
}
