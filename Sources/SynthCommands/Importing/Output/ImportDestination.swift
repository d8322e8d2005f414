// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator

/// Where an import goes.
struct ImportDestination {
    /// The folder of the stacks.
    let stacks: String
    /// What the resource types belong to that are generated for them: the package, or that folder where it is outside.
    let root: String

    /// - Parameter output: what the command line says.
    /// - Throws: `UsageError` where there is no package, or none of its targets is the one.
    init(_ output: String?) throws {
        let isPackage = Files.exists("Package.swift")
        if let output {
            guard !output.isEmpty else { throw UsageError("--output needs a folder") }
            if Files.exists(output), !Files.isDirectory(output) {
                throw UsageError("--output '\(output)' is a file; name a folder")
            }
            var folder = output
            while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
            (stacks, root) = (folder, isPackage && folder.hasPrefix("Sources/") ? "." : folder)
            return
        }
        guard isPackage else {
            throw UsageError("there is no Package.swift here; run this in your package's folder, or say --output DIR")
        }
        let targets = try Files.names(in: "Sources").filter { Files.isDirectory("Sources/\($0)") }
        guard let target = targets.first(where: { $0 == "Stacks" }) ?? (targets.count == 1 ? targets[0] : nil) else {
            throw UsageError("which target of the package is it for? Say --output Sources/TARGET")
        }
        (stacks, root) = ("Sources/\(target)", ".")
    }
}
