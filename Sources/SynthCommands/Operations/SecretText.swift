// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The text of a secret, read from where its parameter says.
enum SecretText {
    /// - Returns: nil where there is none.
    /// - Throws: also for a file that git would commit.
    static func read(_ secret: DeploymentSecret, _ session: Session) throws -> String? {
        switch secret.source {
        case .environment(let name):
            return session.cli.process.variables[name].flatMap { $0.isEmpty ? nil : $0 }
        case .file(let path):
            guard let bytes = try Files.read(path) else { return nil }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw OperationFailure("the file \(path) with the value of '\(secret.name)' is not UTF-8")
            }
            try refuseCommitted(path, secret, session)
            let end = text.lastIndex { !$0.isNewline }
            return end.map { String(text[...$0]) }
        }
    }

    /// Outside of a repository, and where there is no git, there is nothing to fear from it.
    private static func refuseCommitted(_ path: String, _ secret: DeploymentSecret, _ session: Session) throws {
        let process = session.cli.process
        guard let git = process.program("git") else { return }
        let result = try ChildProcess.run(
            git, ["check-ignore", "--quiet", "--", path],
            environment: process.environment(),
            interruption: session.interruption, limits: .init(patience: 1, timeout: 30))
        try session.interruption.check()
        guard result.status == 1 else { return }
        throw OperationFailure(
            "git does not ignore \(path), which has the value of '\(secret.name)'; nothing was changed. Name it in "
                + ".gitignore, and change the secret if it was ever committed")
    }
}

extension SecretSource {
    var advice: String {
        switch self {
        case .environment(let name): "Set \(name), or answer at a terminal"
        case .file(let path): "Write it into \(path), which git must ignore, or answer at a terminal"
        }
    }
}
