// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Adds a condition that holds where another does not.
    func addCondition(_ name: String, not other: String) {
        conditions = conditions ?? .init()
        conditions?[name] = .call("Fn::Not", .array([["Condition": .string(other)]]))
    }

    /// Adds a condition that holds where one of others does: `Fn::Or` takes ten.
    func addCondition(_ name: String, anyOf names: [String]) {
        var rest = names
        var number = (names.count - 2) / 9
        while rest.count > 1 {
            let own = number > 0 ? "\(name)\(number)" : name
            number -= 1
            let parts = rest.prefix(10).map { Node.object(["Condition": .string($0)]) }
            rest = Array(rest.dropFirst(10)) + [own]
            conditions = conditions ?? .init()
            conditions?[own] = .call("Fn::Or", .array(parts))
        }
    }
}
