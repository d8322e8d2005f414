// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The state that stacks are compared with: template files, a folder of them, or a revision of git.
struct EarlierStacks {
    let systems: [(name: String, stacks: JoinedStacks)]
    /// Why there are none of the environment; nil where there are, and of files.
    let absence: String?

    /// - Parameters:
    ///   - what: a file, a folder or a revision, in that order.
    ///   - option: the option that says it, with its hyphens.
    ///   - folder: where the templates of environments are.
    /// - Throws: `CommandFailure` where it is none of them, or what it has cannot be read.
    init(
        _ what: String, by option: String, for requested: RequestedStacks, files: [String], in folder: String,
        _ process: ProcessContext
    ) throws {
        let path = requested.isEnvironment ? "\(folder)/x" : files.first ?? "."
        let source = try Source(what, by: option, of: path, process)
        if requested.isEnvironment {
            (systems, absence) = try Self.environment(requested, source, folder)
        } else {
            systems = try Self.files(files, source, option, requested)
            absence = nil
        }
    }

    /// Where the content of files comes from.
    enum Source {
        case file(String)
        case folder(String)
        case revision(GitRevision)

        init(_ what: String, by option: String, of path: String, _ process: ProcessContext) throws {
            if Files.isDirectory(what) {
                self = .folder(what)
            } else if Files.exists(what) {
                self = .file(what)
            } else if let revision = try GitRevision(what, of: path, process) {
                self = .revision(revision)
            } else {
                throw CommandFailure("\(option) '\(what)' is neither a file, a folder nor a revision of git")
            }
        }

        /// - Parameter path: as seen from the current folder.
        func read(_ path: String, holding content: String) throws -> DocumentFile? {
            switch self {
            case .file, .folder:
                return try Files.read(path).map { DocumentFile($0, named: path, holding: content) }
            case .revision(let revision):
                return try revision.read(path).map {
                    DocumentFile($0, named: "\(revision.name):\(path)", holding: content)
                }
            }
        }
    }

    /// The environments that there were and that nobody knows any more, where they are in folders of their own.
    static func environments(
        _ what: String, by option: String, in folder: String, besides known: [String], _ process: ProcessContext
    ) throws -> [String] {
        func names(_ path: String, _ source: Source) throws -> [String] {
            switch source {
            case .file: []
            case .folder: try Files.isDirectory(path) ? Files.names(in: path) : []
            case .revision(let revision): try revision.names(in: path) ?? []
            }
        }
        let source = try Source(what, by: option, of: "\(folder)/x", process)
        let root = if case .folder(let path) = source { path } else { folder }
        return try names(root, source).filter { name in
            try !known.contains(name) && !name.contains(".")
                && names("\(root)/\(name)", source).contains { StackFiles.stack(ofTemplate: $0) != nil }
        }
    }

    private static func environment(_ requested: RequestedStacks, _ source: Source, _ output: String) throws
        -> ([(name: String, stacks: JoinedStacks)], absence: String?)
    {
        func system(_ parts: [StackPart]) -> [(name: String, stacks: JoinedStacks)] {
            [(requested.title, JoinedStacks(parts, existing: requested.existing, region: requested.region))]
        }
        let folder: String
        let found: [String]
        switch source {
        case .file(let path):
            let name = Self.stackName(of: path, requested)
            let part = try part(of: source, name, template: path, parameters: nil, requested)
            return (system([part].compactMap { $0 }), nil)
        case .folder(let path):
            let own = "\(path)/\(requested.title)"
            folder = Files.isDirectory(own) ? own : path
            found = try Files.names(in: folder)
        case .revision(let revision):
            folder = "\(output)/\(requested.title)"
            guard let names = try revision.names(in: folder) else {
                return (system([]), "\(revision.name) has no folder \(folder)")
            }
            found = names
        }
        let templates = try TemplateNames(found, in: folder)
        let present = templates.stacks
        if present.isEmpty { return (system([]), "there are no templates in \(folder)") }
        let current = requested.stacks.map(\.name)
        let names = present.filter { !current.contains($0) } + current.filter(present.contains)
        let parts = try names.compactMap { name in
            let files = templates.files(of: name, in: folder)
            return try part(of: source, name, template: files.template, parameters: files.parameters, requested)
        }
        return (system(parts), nil)
    }

    /// The stack of an environment that a file is the template of: as it is written, or the only one there is.
    private static func stackName(of path: String, _ requested: RequestedStacks) -> String {
        let file = Files.name(of: path)
        if let stack = StackFiles.stack(ofTemplate: file) { return stack }
        return requested.stacks.count == 1 ? requested.stacks[0].name : file
    }

    private static func files(
        _ paths: [String], _ source: Source, _ option: String, _ requested: RequestedStacks
    ) throws -> [(name: String, stacks: JoinedStacks)] {
        let parts = try zip(paths, requested.stacks).compactMap { path, stack -> StackPart? in
            let earlier: String
            switch source {
            case .file(let other):
                guard paths.count == 1 else {
                    throw UsageError("\(option) names one file, and there are \(paths.count)")
                }
                earlier = other
            case .folder(let folder): earlier = "\(folder)/\(Files.name(of: path))"
            case .revision: earlier = path
            }
            return try part(of: source, stack.name, template: earlier, parameters: nil, requested)
        }
        if requested.joined != nil { return [(requested.title, JoinedStacks(parts, region: requested.region))] }
        return parts.map { ($0.name, JoinedStacks([$0], region: requested.region)) }
    }

    /// Nil where there is no such template.
    private static func part(
        of source: Source, _ name: String, template path: String, parameters: String?, _ requested: RequestedStacks
    ) throws -> StackPart? {
        guard let file = try source.read(path, holding: "the template") else { return nil }
        guard let root = file.root else {
            throw CommandFailure("\(file.name): \(file.problems.first?.message ?? "cannot be read")")
        }
        guard root.objectValue != nil else {
            throw CommandFailure("\(file.name) is no template: a template is an object")
        }
        let template = Template(root: root)
        let stack = requested.stacks.first { $0.name == name }
        var values = parameters == nil ? stack?.parameterValues ?? [] : []
        if let parameters, let file = try source.read(parameters, holding: ParameterFile.content) {
            let given = ParameterFile(file)
            if let problem = given.problems.first { throw CommandFailure("\(file.name): \(problem.message)") }
            values = given.values
        }
        return StackPart(
            name: name, stackName: stack?.stackName ?? (requested.isEnvironment ? name : nil), template: template,
            parameters: requested.isEnvironment ? template.withDefaults(values) : values)
    }
}
