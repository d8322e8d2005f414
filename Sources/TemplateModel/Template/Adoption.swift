// SPDX-License-Identifier: Apache-2.0

/// A resource that is there already, and joins its stack as it is.
public struct Adoption: Sendable, Hashable {
    /// A property that identifies it, with its value.
    public struct Identifier: Sendable, Hashable {
        /// The property's name; nil where the type has one alone.
        public let name: String?
        /// What it is for this resource.
        public let value: String

        /// - Parameters:
        ///   - name: the property's name; nil where the type has one alone.
        ///   - value: what it is for this resource.
        public init(_ name: String?, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The stack that it joins, by its own name.
    public let stack: String
    /// Its logical ID there.
    public let logicalID: String
    /// What identifies it in AWS.
    public let identifiers: [Identifier]
    /// Where it is written.
    public let location: SourceLocation?

    /// - Parameters:
    ///   - logicalID: its logical ID in the stack.
    ///   - stack: the stack that it joins, by its own name.
    ///   - identifiers: what identifies it in AWS.
    ///   - location: where it is written.
    public init(
        _ logicalID: String, in stack: String, as identifiers: [Identifier], at location: SourceLocation? = nil
    ) {
        self.logicalID = logicalID
        self.stack = stack
        self.identifiers = identifiers
        self.location = location
    }
}
