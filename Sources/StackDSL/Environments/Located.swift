// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Something that keeps the place of the call that made it, so that findings about its values point at the arguments.
///
///     struct Size: Located {
///         var tasks: Int
///         let location: Location
///
///         init(tasks: Int, file: String = #filePath, line: Int = #line, column: Int = #column) {
///             self.tasks = tasks
///             location = Location(file: file, line: line, column: column)
///         }
///     }
///
///     let count = Parameter<Value<Int>>("Count", value: size.tasks, from: size.argument("tasks"), maxValue: 10)
public protocol Located {
    /// A place in Swift. It is named here, because a test's `SourceLocation` is that of Swift Testing. A file that imports
    /// `AWS`, which has a `Location` too, says `Located.Location`.
    typealias Location = SourceLocation

    /// The call that made it.
    var location: Location { get }
}

extension Located {
    /// Where the argument with that label stands; the call where it is left out.
    public func argument(_ label: String) -> Location { location.argument(label) }
}
