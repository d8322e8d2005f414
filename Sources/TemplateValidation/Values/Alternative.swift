// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// One thing that a value can turn out to be when the stack is deployed.
struct Alternative {
    enum Content {
        /// Known, all or in part: what stands within may be functions again.
        case literal(Node)
        /// Only its type is known.
        case type(JSONType)
        /// Nothing is known.
        case unknown
        /// The property is not there: `AWS::NoValue`.
        case absent
    }

    var content: Content
    /// What holds where it is what the value turns out to be.
    var assumptions: [Assumption] = []
    /// The parameter whose default or allowed value it is: the deployment may give another.
    var parameter: String?
    /// What to point at: the value itself, or the function.
    var source: Node

    /// Where that stands.
    var origin: SourceLocation? { source.origin }
}
