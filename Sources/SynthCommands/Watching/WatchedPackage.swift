// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL

/// The package that this program was built from: it is built anew, and what comes out is run as a child, since a running
/// program does not become another.
struct WatchedPackage {
    let folder: String
    let program: String
    let console: Console
    let process: ProcessContext
    let interruption: Interruption
    private let swift: String
    private let assets: [String]
    private let configuration: [String]

    init(_ environment: Environment, _ invocation: Invocation, _ interruption: Interruption) throws {
        guard let swift = invocation.process.program("swift") else {
            throw CommandFailure("there is no swift on PATH to build the package with")
        }
        let folder = try PackageFolder(above: environment.location.file).path
        self.swift = swift
        self.folder = folder
        self.interruption = interruption
        program = invocation.console.program
        console = invocation.console
        process = invocation.process
        assets = environment.assetRequests.map { "\(folder)/\($0.path)" }
        configuration = CommandLine.arguments.first?.contains("/release/") == true ? ["-c", "release"] : []
    }

    var snapshot: SourceSnapshot { SourceSnapshot(package: folder, assets: assets) }

    /// Builds it; what the compiler says is told where it fails.
    ///
    /// - Returns: the path of the program; nil where it cannot be built.
    func build() throws -> String? {
        console.inform("building \(program)")
        let words = ["build", "--package-path", folder, "--product", program] + configuration
        let lines = ToldLines(console)
        let result = try run(swift, words, onRead: lines.add)
        lines.end(isFailure: result != 0)
        guard result == 0 else {
            console.tell(
                "'swift \(words.joined(separator: " "))' failed (\(result)), as told above; waiting for the next change",
                .red)
            return nil
        }
        var path: [UInt8] = []
        guard
            try run(
                swift, ["build", "--package-path", folder, "--show-bin-path"] + configuration, onRead: { path += $0 })
                == 0
        else { return nil }
        var text = Substring(decoding: path, as: UTF8.self)
        while text.last?.isWhitespace == true { text.removeLast() }
        return "\(text.split(separator: "\n").last ?? "")/\(program)"
    }

    /// Runs the program that was built, and tells what it says.
    func run(_ path: String, _ words: [String]) throws -> Int32 {
        var open: [UInt8] = []
        let console = console
        func tell(_ bytes: [UInt8]) {
            open += bytes
            while let end = open.firstIndex(of: UInt8(ascii: "\n")) {
                console.tell(String(decoding: open[..<end], as: UTF8.self))
                open.removeFirst(end + 1)
            }
        }
        if console.verbosity == .verbose {
            console.tell("$ \(([path] + words).map(ShellWord.quoted).joined(separator: " "))", .cyan)
        }
        let status = try run(path, words, onRead: tell)
        if !open.isEmpty { tell([UInt8(ascii: "\n")]) }
        return status
    }

    private func run(_ path: String, _ words: [String], onRead: @escaping ([UInt8]) -> Void) throws -> Int32 {
        let result = try ChildProcess.run(
            path, words, environment: process.environment(), interruption: interruption,
            limits: .init(patience: 1, timeout: nil), reach: .toolchain, onRead: onRead)
        try interruption.check()
        return result.status
    }
}
