// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// A package that is built and synthesised while it is written.
@Suite struct WatchTests {
    private let aws: FakeAWS
    private let collector = Collector()

    /// The compiler and the program are scripts: the one fails where the test says so, the other writes what it says.
    init() throws {
        aws = try FakeAWS()
        try aws.folder.write("", to: "Package.swift")
        try aws.folder.write("let a = 1", to: "Sources/Stacks/A.swift")
        try aws.folder.write("one", to: "template")
        try aws.install(
            "swift",
            """
            echo "$*" >>"$FAKE/built"
            case "$*" in *--show-bin-path*) echo "$FAKE/tools"; exit 0 ;; esac
            [ -f "$FAKE/broken" ] || exit 0
            echo "A.swift:1:9: error: no such thing"
            exit 1
            """)
        try aws.install(
            "synth",
            """
            echo "$*" >>"$FAKE/ran"
            [ "$1" = watch ] && { echo "swapped" >&2; exit 0; }
            echo "A.swift:1:1: warning: think" >&2
            [ -f "$FAKE/wrong" ] && exit 1
            mkdir -p "$3/web" && cp "$FAKE/template" "$3/web/web.template.json"
            """)
    }

    private func watch(swapping: [String]? = nil) throws -> Watch {
        let environment = Environment(
            "web", region: .euWest1, account: .any, file: "\(aws.folder.path)/Sources/Stacks/A.swift"
        ) { TestStack(name: "web") }
        let invocation = Invocation(
            arguments: try Arguments([], options: []), environments: [environment],
            location: environment.location, commandNames: [], alternatives: { _ in [] }, console: collector.console,
            process: ProcessContext(
                variables: aws.variables.merging(["PATH": "\(aws.folder.path)/tools:/usr/bin:/bin"]) { $1 }))
        let package = try WatchedPackage(environment, invocation, Interruption())
        return Watch(package, environment: "web", selection: [], swapping: swapping)
    }

    @Test func theDifferenceAndTheFindingsAreShown() throws {
        var watch = try watch()
        try watch.round()
        #expect(collector.error.contains("A.swift:1:1: warning: think\n"), "\(collector.error)")
        #expect(collector.error.contains("web: 1 templates\n"))
        #expect(collector.out.isEmpty)
        try aws.folder.write("two", to: "template")
        try watch.round()
        #expect(
            collector.out == "--- before/web.template.json\n+++ now/web.template.json\n@@ -1,1 +1,1 @@\n-one\n+two\n",
            "\(collector.out)")
        try watch.round()
        #expect(collector.error.hasSuffix("the templates are as before\n"))
        #expect(aws.folder.read("built")?.contains("--product synth") == true)
    }

    @Test func aBuildThatFailsIsToldAndWaitedFor() throws {
        var watch = try watch(swapping: [WatchCommand.name, "--deploy", "--once"])
        try aws.folder.write("", to: "broken")
        try watch.round()
        #expect(collector.error.contains("    A.swift:1:9: error: no such thing\n"), "\(collector.error)")
        #expect(collector.error.contains("failed (1), as told above; waiting for the next change"))
        #expect(aws.folder.read("ran") == nil)
        try FileManager.default.removeItem(atPath: "\(aws.folder.path)/broken")
        try watch.round()
        #expect(collector.error.contains("swapped\n"))
    }

    @Test func whatHasErrorsIsNotSwapped() throws {
        var watch = try watch(swapping: [WatchCommand.name, "--deploy", "--once"])
        try aws.folder.write("", to: "wrong")
        try watch.round()
        #expect(collector.error.contains("the stacks have errors, as told above"))
        #expect(aws.folder.read("ran")?.contains("watch web") == false)
    }

    @Test func eachDifferenceIsSwapped() throws {
        var watch = try watch(swapping: [WatchCommand.name, "--deploy", "--once"])
        try watch.round()
        try watch.round()
        try aws.folder.write("two", to: "template")
        try watch.round()
        let swaps = (aws.folder.read("ran") ?? "").split(separator: "\n").filter { $0 == "watch web --deploy --once" }
        #expect(swaps.count == 2)
    }

    @Test func onlyWhatIsSynthesisedCounts() throws {
        let package = try watch().package
        let before = package.snapshot
        #expect(package.snapshot == before)
        for other in [".build/x", "Sources/Stacks/.hidden", "notes.md"] { try aws.folder.write("x", to: other) }
        #expect(package.snapshot == before)
        try aws.folder.write("let a = 22", to: "Sources/Stacks/A.swift")
        #expect(package.snapshot != before)
    }

    /// The real program, and the signal that ends it.
    @Test func ctrlCEndsIt() throws {
        let process = Process()
        let messages = Foundation.Pipe()
        process.executableURL = Products.synth
        process.arguments = ["watch", "shop"]
        process.environment = aws.variables.merging(["PATH": "\(aws.folder.path)/tools:/usr/bin:/bin"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = messages
        try aws.folder.write("", to: "broken")
        try process.run()
        let identifier = process.processIdentifier
        let guardian = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: guardian)
        defer { guardian.cancel() }
        for _ in 0..<1_500 where aws.folder.read("built") == nil { usleep(20_000) }
        usleep(300_000)
        process.interrupt()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130, "\(text)")
        #expect(text.contains("waiting for the next change"), "\(text)")
        #expect(!text.contains("synth: error:"))
    }
}
