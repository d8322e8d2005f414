// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack that a method changed: see `Stack.forEach`, `Stack.moved(from:until:)` and `Stack.deployed(as:)`.
public struct ChangedStack: Stack {
    /// As before the change.
    public let name: String
    /// As before the change.
    public let description: String
    /// As before the change.
    public let tags: List<Tag>
    /// As before the change.
    public let findings: [Diagnostic]
    /// The elements after the change.
    public let body: Elements
    /// Its name in CloudFormation, where that does not follow from the environment.
    package private(set) var deployedName: String?
    /// The type of the stack that was written, before all changes.
    package let original: any Stack.Type

    init(_ base: some Stack, _ aspect: Aspect) {
        self.init(base, Elements(aspect.applied(to: base.elements)))
    }

    init(_ base: some Stack, _ body: Elements) {
        let changed = base as? ChangedStack
        name = base.name
        description = base.description
        tags = base.tags
        findings = base.findings
        self.body = body
        deployedName = changed?.deployedName
        original = changed?.original ?? type(of: base)
    }

    func deployed(as name: String) -> ChangedStack {
        var copy = self
        copy.deployedName = name
        return copy
    }
}
