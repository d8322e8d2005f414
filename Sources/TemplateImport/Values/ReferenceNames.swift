// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the elements of a template are called in Swift, where a value is written. Nil for what has no name there: the value
/// then says the logical ID as text, past the types.
package protocol ReferenceNames {
    /// What `Ref` of a parameter, or of the identifier of a loop, is: `stage.ref`, with its type.
    ///
    /// - Parameter wanted: the type of the slot that it is given to.
    func parameter(_ logicalID: String, wanted: ValueType) -> (expression: SwiftExpression, type: ValueType)?

    /// The resource itself, as `queue` or `network.vpc`, and its type's name as the template has it.
    func resource(_ logicalID: String) -> (expression: SwiftExpression, type: String)?

    func condition(_ logicalID: String) -> SwiftExpression?

    func mapping(_ logicalID: String) -> SwiftExpression?

    /// The handle of what `Fn::ImportValue` takes from another stack that is imported too.
    func consumed(_ argument: Node) -> SharedHandle?

    /// The handle of an output that another of the stacks takes.
    func provided(_ output: String) -> SharedHandle?
}

extension ReferenceNames {
    package func consumed(_ argument: Node) -> SharedHandle? { nil }

    package func provided(_ output: String) -> SharedHandle? { nil }
}
