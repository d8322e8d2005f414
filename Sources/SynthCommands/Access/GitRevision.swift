// SPDX-License-Identifier: Apache-2.0

/// A revision of the git repository that the current folder is in.
struct GitRevision {
    let name: String
    private let git: String
    private let interruption = Interruption()
    private let process: ProcessContext

    /// Seconds that git may take.
    private static let timeout = 60.0

    /// Nil where there is no git, or no such revision.
    init?(_ name: String, _ process: ProcessContext) throws {
        guard !name.hasPrefix("-"), !name.isEmpty, let git = process.program("git") else { return nil }
        self.name = name
        self.git = git
        self.process = process
        let answer = try run(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
        if answer.status != 0 { return nil }
    }

    /// The files within a folder, seen from the current one; nil where the revision has no such folder.
    func names(in folder: String) throws -> [String]? {
        let answer = try run(["ls-tree", "-z", "--name-only", name, "--", "\(folder)/"])
        guard answer.status == 0 else { return nil }
        let names = String(decoding: answer.output, as: UTF8.self).split(separator: "\0").map {
            Files.name(of: String($0))
        }
        return names.isEmpty ? nil : names
    }

    /// The content of a file, seen from the current folder; nil where the revision has none.
    func read(_ path: String) throws -> [UInt8]? {
        let address = path.hasPrefix("/") ? path : "./\(path)"
        let answer = try run(["show", "\(name):\(address)"])
        return answer.status == 0 ? answer.output : nil
    }

    private func run(_ arguments: [String]) throws -> ChildProcess.Result {
        let answer = try ChildProcess.run(
            git, arguments, environment: process.variables.map { "\($0.key)=\($0.value)" },
            interruption: interruption, limits: .init(patience: 1, timeout: Self.timeout))
        try interruption.check()
        guard answer.ending == .byItself, !answer.isCut else {
            throw CommandFailure("git \(arguments.joined(separator: " ")) came to no end")
        }
        return answer
    }
}
