// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

extension Arguments {
    /// The names that an option gives the stacks of the templates, in their order.
    ///
    /// - Throws: `UsageError` for more names than templates, for one twice, and for what names no stack.
    func stackNames(_ option: Option) throws(UsageError) -> [String] {
        let names = values(option)
        guard names.count <= positionals.count else {
            throw UsageError("there are \(names.count) names of stacks and \(positionals.count) templates")
        }
        for (index, name) in names.enumerated() {
            guard StackNames.isValid(name) else {
                throw UsageError("'\(name)' is not a name for a stack: letters, digits and hyphens, a letter first")
            }
            guard !names[..<index].contains(name) else { throw UsageError("two stacks are named '\(name)'") }
        }
        return names
    }
}
