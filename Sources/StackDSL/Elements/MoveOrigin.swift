// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The stack that something was in before: see `Resource.moved(from:_:until:file:line:column:)`.
public struct OriginStack: Sendable, Hashable {
    package let name: String

    /// A stack by its own name, as `web`; the environment puts its prefix before it.
    public static func stack(_ name: String) -> OriginStack { OriginStack(name: name) }
}

/// What a resource was named before, and where.
package struct MoveOrigin: Sendable, Hashable {
    /// The stack by its own name; nil for that which the resource is in.
    package var stack: String?
    package let logicalID: String
    /// The day after which nobody needs it, as it is written.
    package let until: String?
    package let location: SourceLocation

    init(_ stack: OriginStack?, _ logicalID: String, _ until: String?, _ location: SourceLocation) {
        self.stack = stack?.name
        self.logicalID = logicalID
        self.until = until
        self.location = location
    }
}
