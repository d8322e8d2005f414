// SPDX-License-Identifier: Apache-2.0

/// The files that environments should have, against those that there are.
struct OutputPlan: Sendable {
    struct File: Sendable {
        enum State: Sendable {
            case new, changed, unchanged
        }

        let path: String
        let content: String
        /// The content that is there now.
        let present: String?

        var state: State {
            guard let present else { return .new }
            return present == content ? .unchanged : .changed
        }
    }

    private(set) var files: [File] = []
    /// Files that earlier runs wrote for stacks that are no longer there.
    private(set) var leftovers: [String] = []

    /// - Throws: `Files.Failure` when a file that is there cannot be read.
    mutating func add(_ path: String, _ content: String) throws(Files.Failure) {
        let present = try Files.read(path).map { String(decoding: $0, as: UTF8.self) }
        files.append(File(path: path, content: content, present: present))
    }

    mutating func addLeftovers(in folder: String) {
        let expected = Set(files.map(\.path))
        for name in Files.names(in: folder) where Self.isOurs(name) {
            let path = "\(folder)/\(name)"
            if !expected.contains(path) { leftovers.append(path) }
        }
    }

    var isStale: Bool { !leftovers.isEmpty || files.contains { $0.state != .unchanged } }

    private static func isOurs(_ name: String) -> Bool {
        name.hasSuffix(StackFiles.templateSuffix) || name.hasSuffix(StackFiles.parametersSuffix)
    }
}
