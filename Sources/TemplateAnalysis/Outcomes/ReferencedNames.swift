// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Outcome.Resource {
    /// The names that its properties refer to, in any way and in any branch.
    package var referencedNames: Set<String> { source.node.referencedNames }
}

extension PropertyValue {
    /// The names that it refers to, in any way; in any branch of conditions that are open.
    public var referencedNames: Set<String> { resolved?.referencedNames ?? [] }
}
