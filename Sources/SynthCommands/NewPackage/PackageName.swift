// SPDX-License-Identifier: Apache-2.0

/// The name of a package of stacks: that of its folder, and what the names of its stacks begin with.
struct PackageName {
    let text: String

    /// Stacks get a stage and a name behind it, and some things that they make take no more than 64 characters.
    private static let mostCharacters = 40

    /// - Throws: `UsageError` for what no stack's name can begin with, or no package that uses StackDSL can be called.
    init(_ text: String) throws(UsageError) {
        let scalars = text.unicodeScalars
        let isLetter = scalars.first.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
        guard isLetter, scalars.allSatisfy({ $0.isASCIILetterOrDigit || $0 == "-" }) else {
            throw UsageError(
                "'\(text)' is no name for a package of stacks: the names of its stacks begin with it, so it begins with "
                    + "a letter and has letters, digits and hyphens, as order-service")
        }
        guard scalars.count <= Self.mostCharacters else {
            throw UsageError(
                "'\(text)' has \(scalars.count) characters; the names of stacks begin with it, and take "
                    + "\(Self.mostCharacters)")
        }
        guard text.lowercased() != "stackdsl" else {
            throw UsageError(
                "a package called '\(text)' cannot depend on StackDSL, which has that name; choose another")
        }
        self.text = text
    }
}
