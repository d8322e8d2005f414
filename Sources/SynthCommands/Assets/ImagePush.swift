// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackAssets

/// Builds an image and pushes it to the repository of assets.
struct ImagePush {
    private let session: Session
    private let place: AssetPlace

    init(_ session: Session, _ place: AssetPlace) {
        self.session = session
        self.place = place
    }

    func run(_ asset: SynthesizedAsset, _ image: ImageContext) throws {
        let tool = try ContainerTool(session.options.containerTool, session.cli.process)
        session.console.inform("  building the image of \(asset.path) with \(Files.name(of: tool.path))")
        // Built first: what cannot be built needs no password.
        try run(tool, place.building(asset, image, shown: Files.shown))
        try Self.pushing.locked { try push(asset, by: tool) }
        session.console.inform("  \(asset.path) pushed as \(asset.place)", .green)
    }

    /// One at a time: docker and the others keep all passwords in one file, which each of them reads and writes as a whole.
    private static let pushing = Lock()

    private func push(_ asset: SynthesizedAsset, by tool: ContainerTool) throws {
        session.console.inform("  pushing it to \(place.registry)")
        let password = try session.cli.text(AssetPlace.password).filter { !$0.isNewline }
        session.console.hidden.hide([password])
        try run(tool, place.loggingIn, input: Array(password.utf8))
        do {
            try run(tool, place.pushing(asset))
        } catch let failure as OperationFailure {
            // Another deployment may have pushed it meanwhile, and its tag never changes.
            guard (try? session.ask(place.looking(for: asset), { _ in })) != nil else { throw failure }
        }
    }

    private func run(_ tool: ContainerTool, _ words: [String], input: [UInt8]? = nil) throws {
        let shown = ([Files.name(of: tool.path)] + words).map(ShellWord.quoted).joined(separator: " ")
        if session.console.verbosity == .verbose { session.console.tell("$ \(shown)", .cyan) }
        let lines = ToldLines(session.console)
        var variables = session.cli.process.variables
        variables[AssetPlace.variable.name] = AssetPlace.variable.value
        let result = try ChildProcess.run(
            tool.path, words, environment: variables.map { "\($0.key)=\($0.value)" },
            interruption: session.interruption, limits: .init(patience: 1, timeout: nil), reach: .group, input: input,
            onRead: lines.add)
        lines.end(isFailure: result.status != 0)
        try session.interruption.check()
        guard result.status == 0 else {
            throw OperationFailure(
                "'\(shown)' failed (\(result.status)), and no stack was changed; what it said is above. "
                    + "'\(session.command("deploy"))' tries again")
        }
    }
}
