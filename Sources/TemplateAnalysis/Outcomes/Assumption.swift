// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// That a condition holds, or that it does not.
package struct Assumption: Sendable, Hashable {
    package let condition: String
    package let holds: Bool

    package init(condition: String, holds: Bool) {
        self.condition = condition
        self.holds = holds
    }
}

extension Assumption {
    /// What holds wherever CloudFormation looks at a value: the condition of the resource or the output that it stands
    /// in, and the branches of `Fn::If` on the way to it.
    ///
    /// - Parameter path: the way from the element to the value.
    package static func all(
        of element: Node, in section: Template.Section, at path: Node.Path = Node.Path()
    ) -> [Assumption] {
        guard section == .resources || section == .outputs else { return [] }
        var found: [Assumption] = []
        if let own = element["Condition"]?.stringValue { found.append(Assumption(condition: own, holds: true)) }
        guard path.steps.contains(.key("Fn::If")) else { return found }
        var node: Node? = element
        var call: Node?
        for step in path.steps {
            switch step {
            case .key(let key):
                node = node?[key]
                call = key == "Fn::If" ? node : nil
            case .index(let index):
                if index > 0, let name = call?[0]?.stringValue {
                    found.append(Assumption(condition: name, holds: index == 1))
                }
                node = node?[index]
                call = nil
            }
        }
        return found
    }
}
