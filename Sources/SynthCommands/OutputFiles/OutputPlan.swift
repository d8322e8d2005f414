// SPDX-License-Identifier: Apache-2.0

/// The files that environments should have below an output folder, against those that there are.
struct OutputPlan: Sendable {
    struct File: Sendable {
        enum State: Sendable {
            case new, changed, unchanged
        }

        let path: String
        let content: [UInt8]
        /// The content that is there now.
        let present: [UInt8]?

        init(_ path: String, _ content: String, present: [UInt8]?) {
            self.path = path
            self.content = Array(content.utf8)
            self.present = present
        }

        var state: State {
            guard let present else { return .new }
            return present == content ? .unchanged : .changed
        }
    }

    let root: String
    /// With paths relative to the output folder, as everything here.
    private(set) var files: [File] = []
    /// Files that earlier runs wrote for stacks that are no longer there.
    private(set) var leftovers: [String] = []
    /// Files of such names that are not removed, and why.
    private(set) var strangers: [(path: String, reason: String)] = []
    private(set) var record: OutputRecord

    init(_ root: String) throws(Files.Failure) {
        self.root = root
        record = try OutputRecord(in: root)
    }

    /// - Throws: `Files.Failure` when a file that is there cannot be read.
    mutating func add(_ path: String, _ content: String) throws(Files.Failure) {
        files.append(File(path, content, present: try Files.read("\(root)/\(path)")))
        record.add(path)
    }

    /// Looks for what nobody writes any more.
    ///
    /// - Parameters:
    ///   - environments: those whose files are all in the plan.
    ///   - isAll: whether there are no others.
    mutating func addLeftovers(of environments: [String], isAll: Bool) throws(Files.Failure) {
        let expected = Set(files.map(\.path))
        var recorded = record.paths
        if record.present == nil {
            for environment in environments {
                for name in try EarlierOutput.names(in: "\(root)/\(environment)") {
                    recorded.insert("\(environment)/\(name)")
                }
            }
        }
        var folders = Set(environments)
        if isAll { folders.formUnion(try Files.names(in: root).filter { !$0.hasPrefix(".") }) }
        var gone = record.paths.subtracting(expected)
        if !isAll { gone = gone.filter { environments.contains(String($0.prefix { $0 != "/" })) } }
        let known = Set(environments).union(recorded.map(Files.directory))
        for folder in folders.sorted() {
            let isLink = try Files.status(of: "\(root)/\(folder)", followingLinks: false)?.isFolder != true
            for name in try names(in: folder, isNeeded: known.contains(folder)) {
                let path = "\(folder)/\(name)"
                guard !expected.contains(path) else { continue }
                gone.remove(path)
                let isFile = try Files.status(of: "\(root)/\(path)", followingLinks: false)?.isFile == true
                if !recorded.contains(path) {
                    strangers.append((path, Self.unrecorded))
                } else if isLink || !isFile {
                    strangers.append((path, "it is a link, or behind one"))
                } else {
                    leftovers.append(path)
                    record.add(path)
                }
            }
        }
        for path in gone { record.remove(path) }
    }

    /// The names that may be ours. What cannot be read and has nothing of ours is no reason to write nothing.
    private func names(in folder: String, isNeeded: Bool) throws(Files.Failure) -> [String] {
        do throws(Files.Failure) {
            return try Files.names(in: "\(root)/\(folder)").filter(OutputRecord.isOurs)
        } catch {
            guard isNeeded else { return [] }
            throw error
        }
    }

    /// The record as a file like the others.
    var recordFile: File { File(OutputRecord.name, record.text, present: record.present) }

    /// The files, and the record where it is another one.
    var all: [File] { recordFile.state == .unchanged ? files : files + [recordFile] }

    var isStale: Bool { !leftovers.isEmpty || all.contains { $0.state != .unchanged } }

    /// Whether a file is another form of a template that is written now: in JSON and not in YAML, or the one that fitted
    /// only without white space.
    func isOutdatedForm(_ path: String) -> Bool {
        let forms = TemplateForm.allCases.map { StackFiles.templateSuffix($0) }
        guard let suffix = (forms + [StackFiles.compactSuffix]).first(where: path.hasSuffix) else { return false }
        let stack = path.dropLast(suffix.count)
        return forms.contains { form in files.contains { $0.path == stack + form } }
    }

    /// Looks for other forms of the templates that are written, where files of other names are nobody's concern.
    mutating func addOutdatedForms() throws(Files.Failure) {
        let expected = Set(files.map(\.path))
        for file in files {
            guard let stack = StackFiles.stack(ofTemplate: file.path) else { continue }
            for suffix in StackFiles.suffixes where suffix != StackFiles.parametersSuffix {
                let path = stack + suffix
                if !expected.contains(path) { try addOutdated(path) }
            }
        }
    }

    private mutating func addOutdated(_ path: String) throws(Files.Failure) {
        guard let status = try Files.status(of: "\(root)/\(path)", followingLinks: false) else { return }
        if record.paths.contains(path), status.isFile {
            leftovers.append(path)
        } else {
            strangers.append((path, Self.unrecorded))
        }
    }

    private static let unrecorded = "no record says that synth wrote this file"

    mutating func forget(_ path: String) { record.remove(path) }
}
