// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Why something could not be expanded.
package struct ExpansionProblem: Error, Sendable, Hashable {
    /// The resource that it is about; nil for the template as a whole.
    package let logicalID: String?
    package let message: String
    package let place: SourceLocation?

    init(_ logicalID: String?, _ message: String, at place: SourceLocation? = nil) {
        self.logicalID = logicalID
        self.message = message
        self.place = place
    }
}
