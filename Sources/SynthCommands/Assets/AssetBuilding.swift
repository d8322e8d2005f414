// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import StackSynthesis

/// Runs the commands that make assets, each once, where somebody asks for it.
struct AssetBuilding {
    private let console: Console
    private let process: ProcessContext

    init(_ invocation: Invocation) { (console, process) = (invocation.console, invocation.process) }

    func run(_ environments: [Environment]) throws {
        let interruption = Interruption()
        var done: Set<[String]> = []
        for request in environments.flatMap(\.assetBuilds) {
            guard let command = request.command else { continue }
            let folder = try PackageFolder(above: request.location.file).path
            guard done.insert([folder, command]).inserted else { continue }
            try run(command, in: folder, for: request, interruption)
        }
    }

    private func run(
        _ command: String, in folder: String, for request: AssetRequest, _ interruption: Interruption
    ) throws {
        console.inform("building \(request.path): \(command)")
        let lines = ToldLines(console)
        let result = try ChildProcess.run(
            "/bin/sh", ["-c", "cd \"$1\" && eval \"$2\"", "sh", folder, command],
            environment: process.environment(), interruption: interruption,
            limits: .init(patience: 1, timeout: nil), reach: .group, onRead: lines.add)
        lines.end(isFailure: result.status != 0)
        try interruption.check()
        guard result.status == 0 else {
            throw CommandFailure(
                "'\(command)' failed (\(result.status)), which is to make '\(request.path)' "
                    + "(\(Files.shown(request.location.file)):\(request.location.line)); what it said is above")
        }
    }
}
