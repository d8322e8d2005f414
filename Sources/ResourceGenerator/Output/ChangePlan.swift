// SPDX-License-Identifier: Apache-2.0

/// The changes that an output folder needs so that it holds what the generator makes.
package struct ChangePlan: Sendable, Hashable {
    /// Files that are missing or say something else, by path.
    package var written: [GeneratedFile] = []
    /// Generated files that nothing makes any more.
    package var removed: [String] = []
    package var unchanged = 0

    /// - Parameter existing: the generated files that are there, by path.
    package init(existing: [String: String], files: [GeneratedFile]) {
        for file in files {
            if existing[file.path] == file.text { unchanged += 1 } else { written.append(file) }
        }
        removed = Set(existing.keys).subtracting(files.map(\.path)).sorted()
    }

    package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}
