// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The tests of the package, built, as a program that runs them.
struct TestBundle: Sendable {
    let path: String

    /// - Throws: `CommandFailure` where nothing is there.
    init(path: String) throws {
        guard Files.exists(path) else { throw CommandFailure("there are no tests at \(path)") }
        self.path = path
    }

    /// Lets swift build the tests of the package in the current folder.
    static func built(by invocation: Invocation) throws -> TestBundle {
        #if canImport(Darwin)
            // There the tests are a bundle that another program loads.
            throw CommandFailure("mutations are tried on Linux only, in a container for example")
        #else
            guard let swift = invocation.process.program("swift") else {
                throw CommandFailure("there is no swift on PATH to build the tests; --tests names those that are built")
            }
            invocation.console.tell("$ swift build --build-tests", .cyan)
            _ = try output(of: swift, ["build", "--build-tests"], invocation)
            let folder = try output(of: swift, ["build", "--show-bin-path"], invocation)
            let package = try output(of: swift, ["package", "dump-package"], invocation)
            guard let name = (try? JSONReader.read(package))?["name"]?.stringValue else {
                throw CommandFailure("swift package dump-package does not say what the package is called")
            }
            return try TestBundle(path: "\(folder)/\(name)PackageTests.xctest")
        #endif
    }

    private static func output(of swift: String, _ words: [String], _ invocation: Invocation) throws -> String {
        let interruption = Interruption()
        let result = try ChildProcess.run(
            swift, words, environment: invocation.process.environment(),
            interruption: interruption, limits: .init(patience: 1, timeout: nil), reach: .toolchain)
        try interruption.check()
        guard result.status == 0 else {
            let said = String(decoding: result.output + result.error, as: UTF8.self).split(separator: "\n")
            for line in said.suffix(20) { invocation.console.tell("  \(line)") }
            throw CommandFailure("swift \(words.joined(separator: " ")) fails")
        }
        var text = Substring(decoding: result.output, as: UTF8.self)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
