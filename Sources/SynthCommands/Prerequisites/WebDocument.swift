// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A JSON document of the web, asked for with what the machine has: nobody promises that it has anything.
enum WebDocument {
    enum Outcome {
        case found(Node)
        /// The server answers, and not with the document.
        case refused(String)
        /// It could not be asked.
        case unknown(String)
    }

    static func get(_ address: String, _ session: Session) throws -> Outcome {
        let process = session.cli.process
        guard let curl = process.program("curl") else { return .unknown("there is no curl on PATH") }
        let result = try ChildProcess.run(
            curl,
            ["--silent", "--show-error", "--fail", "--location", "--proto", "=https", "--proto-redir", "=https"]
                + ["--max-time", "20", "--max-filesize", "1000000", "--url", address],
            environment: process.environment(), interruption: session.interruption,
            limits: .init(patience: 1, timeout: 30))
        try session.interruption.check()
        let said = String(decoding: result.error, as: UTF8.self).split(whereSeparator: \.isNewline).last.map(
            String.init)
        switch result.status {
        case 0: break
        // The server's own no.
        case 22: return .refused(said ?? "it is not there")
        default: return .unknown(said ?? "curl ended with \(result.status)")
        }
        guard let node = try? JSONReader.read(result.output, file: address) else { return .refused("it is not JSON") }
        return .found(node)
    }
}
