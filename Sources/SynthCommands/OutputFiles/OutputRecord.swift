// SPDX-License-Identifier: Apache-2.0

/// The files that runs of `synth` wrote into an output folder: no other is ever removed.
///
/// It is a file in that folder, committed with the others: a line for each, sorted, so that git merges it. Lines that
/// are no path of such a file, as the marks of a conflict, count for nothing.
struct OutputRecord: Sendable {
    static let name = ".synth-files"
    private static let heading = "# What synth wrote here. It is written by synth, and --prune removes nothing else."

    /// Relative to the output folder, as `env1/service.template.json`.
    private(set) var paths: Set<String>
    /// What is there now; nil where there is no record.
    let present: [UInt8]?

    init(in root: String) throws(Files.Failure) {
        present = try Files.read("\(root)/\(Self.name)")
        let lines = String(decoding: present ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
        paths = Set(lines.map(String.init).filter(Self.isPath))
    }

    var text: String { ([Self.heading] + paths.sorted()).joined(separator: "\n") + "\n" }

    mutating func add(_ path: String) { paths.insert(path) }

    mutating func remove(_ path: String) { paths.remove(path) }

    /// Whether it is a file of a stack one folder below: nothing else is ever believed of a record.
    private static func isPath(_ line: String) -> Bool {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") } && isOurs(String(parts[1]))
    }

    static func isOurs(_ name: String) -> Bool {
        !name.hasPrefix(".") && StackFiles.suffixes.contains { name.hasSuffix($0) }
    }
}
