// SPDX-License-Identifier: Apache-2.0

/// Which file each converted one becomes.
struct ConversionPlan {
    struct Entry {
        let source: ConvertedFile
        let path: String
        let content: [UInt8]
        /// What is there now.
        let present: [UInt8]?

        var isNew: Bool { present == nil }
        var isUnchanged: Bool { present == content }
    }

    let entries: [Entry]

    /// - Parameter output: a folder, or a file where there is one template; nil for the places beside the templates.
    init(_ files: [(path: String, file: ConvertedFile)], output: String?) throws {
        var entries: [Entry] = []
        for (path, file) in files {
            let target = try Self.path(for: path, file.form, output, isOnly: files.count == 1)
            if let other = entries.first(where: { $0.path == target }) {
                throw UsageError("\(other.source.name) and \(file.name) would both become \(target)")
            }
            let content = Array((file.text ?? "").utf8)
            entries.append(Entry(source: file, path: target, content: content, present: try Files.read(target)))
        }
        self.entries = entries
    }

    private static func path(
        for path: String, _ form: TemplateForm, _ output: String?, isOnly: Bool
    ) throws(UsageError) -> String {
        guard let output else { return named(path, form) }
        if TemplateForm(path: output) != nil, !Files.isDirectory(output) {
            guard isOnly else { throw UsageError("--output names one file; name a folder for several templates") }
            return output
        }
        guard path != "-" else { throw UsageError("--output names a folder; name a file for standard input") }
        return "\(output)/\(Files.name(of: named(path, form)))"
    }

    /// `a.template.json` becomes `a.template.yaml`, and `a.template` too, whatever it is written in.
    private static func named(_ path: String, _ form: TemplateForm) -> String {
        let isNamed = TemplateForm(path: path) != nil
        let stem = isNamed ? path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path : path
        return "\(stem).\(form.rawValue)"
    }

    /// - Throws: `CommandFailure` naming the files that are there and say something else.
    func refuseOverwriting() throws(CommandFailure) {
        let present = entries.filter { !$0.isNew && !$0.isUnchanged }.map(\.path)
        guard present.isEmpty else {
            throw CommandFailure(
                "\(present.joined(separator: ", ")) \(present.count == 1 ? "is" : "are") there already; nothing was written; "
                    + "--overwrite writes over \(present.count == 1 ? "it" : "them")")
        }
    }

    /// All of them, or none.
    func write() throws {
        for folder in Set(entries.map { Files.directory(of: $0.path) }).sorted() { try Files.makeDirectory(folder) }
        var staged = StagedFiles()
        for entry in entries where !entry.isUnchanged { try staged.stage(entry.content, for: entry.path) }
        try staged.commit()
    }
}
