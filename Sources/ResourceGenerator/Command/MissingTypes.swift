// SPDX-License-Identifier: Apache-2.0

/// The resource types that a package needs and has nowhere yet, neither generated nor in the module `AWS`.
package struct MissingTypes {
    package let types: Set<TypeName>
    /// The folder where the package has such types already; nil where it has none, or several.
    package let folder: String?

    /// - Parameters:
    ///   - wanted: the types that are needed.
    ///   - package: the folder of the package.
    ///   - aws: what the module `AWS` has.
    package init(_ wanted: Set<TypeName>, in package: String, beside aws: TypedModule = .aws) throws(Problem) {
        let root = OutputFolder(package)
        let present = try Destination.types(in: root)
        let lacking = wanted.subtracting(aws.types)
        let paths = Set(present.map(\.path))
        types = lacking.filter { !paths.contains(ResourcePrinter.path(of: $0)) }
        let folders = Set(present.map(\.folder))
        folder = folders.count == 1 ? folders.first : nil
    }
}
