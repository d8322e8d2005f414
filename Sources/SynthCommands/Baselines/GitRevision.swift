// SPDX-License-Identifier: Apache-2.0

/// A revision of the git repository that files are in.
struct GitRevision {
    let name: String
    private let git: String
    private let interruption = Interruption()
    private let process: ProcessContext

    /// Seconds that git may take.
    private static let timeout = 60.0

    /// Nil where there is no git, or no such revision.
    ///
    /// - Parameter path: a file or a folder of the repository.
    init?(_ name: String, of path: String, _ process: ProcessContext) throws {
        guard !name.hasPrefix("-"), !name.isEmpty, let git = process.program("git") else { return nil }
        self.name = name
        self.git = git
        self.process = process
        let answer = try run(in: Self.place(path).folder, ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
        if answer.status != 0 { return nil }
    }

    /// The names of the files within a folder; nil where the revision has no such folder.
    func names(in path: String) throws -> [String]? {
        let place = Self.place(path)
        let answer = try run(in: place.folder, ["ls-tree", "-z", "--name-only", name, "--", "./\(place.rest)/"])
        let names = String(decoding: answer.output, as: UTF8.self).split(separator: "\0")
        return answer.status != 0 || names.isEmpty ? nil : names.map { Files.name(of: String($0)) }
    }

    /// The content of a file; nil where the revision has none.
    func read(_ path: String) throws -> [UInt8]? {
        let place = Self.place(path)
        let answer = try run(in: place.folder, ["show", "\(name):./\(place.rest)"])
        return answer.status == 0 ? answer.output : nil
    }

    /// The nearest folder above that is there today, and the rest of the path.
    private static func place(_ path: String) -> (folder: String, rest: String) {
        var folder = Files.directory(of: path)
        while !Files.isDirectory(folder), folder != ".", folder != "/" { folder = Files.directory(of: folder) }
        let isInside = folder != "." && folder != "/"
        let rest = isInside ? path.dropFirst(folder.count + 1) : path.drop { $0 == "/" }
        return (folder, String(rest))
    }

    private func run(in folder: String, _ arguments: [String]) throws -> ChildProcess.Result {
        let answer = try ChildProcess.run(
            git, ["-C", folder] + arguments, environment: process.environment(),
            interruption: interruption, limits: .init(patience: 1, timeout: Self.timeout))
        try interruption.check()
        guard answer.ending == .byItself, !answer.isCut else {
            throw CommandFailure("git \(arguments.joined(separator: " ")) came to no end")
        }
        return answer
    }
}
