// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Stack {
    /// Says that the stack had another name: all of its resources are in a stack of that name where it is deployed.
    ///
    ///     Web(settings).moved(from: .stack("frontend"))
    ///
    /// CloudFormation renames no stack: the command `refactor` makes the new one, moves everything, and deletes the old one.
    ///
    /// - Parameters:
    ///   - stack: the name that it had.
    ///   - until: the day after which it is told that nobody needs this any more, as `2027-03-31`.
    public func moved(
        from stack: OriginStack, until: String? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> ChangedStack {
        let location = SourceLocation(file: file, line: line, column: column)
        return ChangedStack(self, MovedElements(elements, at: location, until: until).all(from: stack))
    }
}
