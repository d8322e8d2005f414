// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A package that is not there yet, and comes whole or not at all.
struct NewPackage {
    let name: PackageName
    /// By their paths within it.
    let files: [(path: String, text: String)]

    init(_ name: PackageName, _ template: PackageTemplate, _ dependency: PackageDependency) {
        self.name = name
        files = template.files.map { file in
            let named = file.text.replacing(file.example, with: name.text)
            return (file.path, named.replacing(PackageDependency.ofExamples, with: dependency.declaration))
        }
    }

    /// Writes it into a folder of its name: beside that one first, under another name.
    ///
    /// - Throws: `CommandFailure` when something is there already, `Files.Failure` when it cannot be written.
    func write() throws {
        try refuseOccupied()
        let temporary = StagedFiles.newName()
        do {
            for file in files {
                let path = "\(temporary)/\(file.path)"
                try Files.makeDirectory(Files.directory(of: path))
                try Files.writeAtomically(Array(file.text.utf8), to: path)
            }
            guard uninterrupted({ rename(temporary, name.text) }) == 0 else {
                throw Files.Failure("put in its place", name.text)
            }
        } catch {
            remove(temporary)
            throw error
        }
    }

    /// An empty folder is taken.
    private func refuseOccupied() throws {
        guard let status = try Files.status(of: name.text, followingLinks: false) else { return }
        let isEmpty = try status.isFolder && Files.names(in: name.text).isEmpty
        guard isEmpty else {
            throw CommandFailure(
                "there is \(status.isFolder ? "a folder" : "something") '\(name.text)' here already, and nothing is "
                    + "overwritten; choose another name, or go elsewhere")
        }
    }

    private func remove(_ root: String) {
        for file in files { unlink("\(root)/\(file.path)") }
        for file in files {
            var folder = Files.directory(of: file.path)
            while folder != "." {
                rmdir("\(root)/\(folder)")
                folder = Files.directory(of: folder)
            }
        }
        rmdir(root)
    }
}
