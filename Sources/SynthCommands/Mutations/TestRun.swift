// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Runs the tests of the package, each time in a process of their own.
struct TestRun: Sendable {
    private let bundle: TestBundle
    private let filters: [String]
    private let timeout: Double
    private let process: ProcessContext
    private let ears: SignalEars

    init(
        _ bundle: TestBundle, filters: [String], timeout: Double, process: ProcessContext, interruption: Interruption
    ) {
        self.bundle = bundle
        self.filters = filters
        self.timeout = timeout
        self.process = process
        ears = interruption.ears
    }

    /// Runs all tests as they are, and notes which of them look at which stacks.
    ///
    /// - Throws: `CommandFailure` when one fails: nothing could be learned from it.
    func reads(_ console: Console) throws -> TestReads {
        console.tell("running the tests as they are", .cyan)
        let folder = try TemporaryFolder(process)
        // A folder with other names than these is never swept.
        let file = folder.place("reads.json")
        for library in TestLibrary.allCases {
            let result = try run(
                library.arguments(filters: filters), [TestReads.variable: file, Mutation.variable: ""])
            if library.hasNone(result.status), !filters.isEmpty {
                throw CommandFailure(
                    "no test of Swift Testing is one that --filter takes: \(filters.joined(separator: ", "))")
            }
            guard result.status == 0 || library.hasNone(result.status) else {
                let said = String(decoding: result.output + result.error, as: UTF8.self).split(separator: "\n")
                for line in said.filter(library.isFailure).prefix(20) { console.tell("  \(line)") }
                throw CommandFailure("the tests fail before anything is changed; nothing can be learned from them")
            }
        }
        let reads = TestReads(try Files.read(file).map { String(decoding: $0, as: UTF8.self) } ?? "")
        if reads.isEmpty { console.tell("no test looks at a stack by StackUnderTest or EnvironmentUnderTest", .yellow) }
        return reads
    }

    /// Whether a test fails when a stack is changed; also when they do not come to an end.
    func notices(_ mutation: Mutation, _ reads: TestReads) throws -> Bool {
        let folder = try TemporaryFolder(process)
        // No system takes a variable of any size.
        let file = try folder.write(JSONWriter.write(mutation.json, style: .compact), to: "mutation.json")
        let variables = [Mutation.variable: file]
        let tests = reads.tests(of: mutation.stackType)
        let hasOthers = reads.hasOthers(of: mutation.stackType)
        if !tests.isEmpty || hasOthers {
            // What looks from a task of its own has no name: any test may be the one.
            let arguments = TestLibrary.swiftTesting.arguments(tests: hasOthers ? [] : tests, filters: filters)
            if try fails(.swiftTesting, arguments, variables, mayHaveNone: tests.isEmpty) { return true }
        }
        guard hasOthers else { return false }
        return try fails(.xcTest, TestLibrary.xcTest.arguments(filters: filters), variables)
    }

    /// Whether a test fails. The first one that does ends them all.
    ///
    /// - Throws: `CommandFailure` where none runs.
    private func fails(
        _ library: TestLibrary, _ arguments: [String], _ variables: [String: String], mayHaveNone: Bool = false
    ) throws -> Bool {
        var hasFailed = false
        let result = try run(
            arguments, variables, timeout: timeout,
            onRead: { bytes in
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                hasFailed = hasFailed || lines.contains(where: library.isCertainFailure)
            }, isEnough: { hasFailed })
        // Who counted that as noticed would have a score without a test.
        if library.hasNone(result.status) {
            if mayHaveNone { return false }
            throw CommandFailure("the tests that looked at the stacks are not found again; nothing can be learned")
        }
        return hasFailed || result.status != 0
    }

    private func run(
        _ arguments: [String], _ more: [String: String], timeout: Double? = nil, onRead: (([UInt8]) -> Void)? = nil,
        isEnough: () -> Bool = { false }
    ) throws -> ChildProcess.Result {
        let interruption = Interruption(ears)
        let variables = process.environment(with: more.merging(["NO_COLOR": "1"]) { $1 })
        let result = try ChildProcess.run(
            bundle.path, arguments, environment: variables, interruption: interruption,
            limits: .init(patience: 1, timeout: timeout), reach: .group,
            onRead: onRead, isEnough: isEnough)
        try interruption.check()
        return result
    }
}

/// A library that runs tests, and how the program of the tests is asked for it.
enum TestLibrary: CaseIterable {
    case swiftTesting
    case xcTest

    /// - Parameter filters: as `swift test --filter` takes them.
    func arguments(filters: [String]) -> [String] {
        switch self {
        case .swiftTesting: Self.choosing + filters.flatMap { ["--filter", $0] }
        // It takes names alone: all of them run.
        case .xcTest: []
        }
    }

    /// Just these, by their identifiers; all that the filters let through where there are none, or too many to be named.
    func arguments(tests: [String], filters: [String]) -> [String] {
        let pattern = "^(\(tests.map(Self.escaped).joined(separator: "|")))"
        if tests.isEmpty || pattern.utf8.count > Self.longestArgument { return arguments(filters: filters) }
        return Self.choosing + ["--filter", pattern]
    }

    /// Linux takes 128 KiB.
    private static let longestArgument = 100_000

    private static let choosing = ["--testing-library", "swift-testing"]

    /// Whether a status says that there are no tests of the library.
    func hasNone(_ status: Int32) -> Bool { self == .swiftTesting && status == 69 }

    /// Whether a line of its output tells of a failure.
    func isFailure(_ line: Substring) -> Bool {
        switch self {
        case .swiftTesting: line.contains("✘") && line.contains("recorded an issue")
        case .xcTest: line.contains(": error: ")
        }
    }

    /// Whether no test that passes prints such a line: then the rest need not run.
    func isCertainFailure(_ line: Substring) -> Bool {
        self == .swiftTesting && line.contains("✘") && line.contains("recorded an issue at")
    }

    private static func escaped(_ text: String) -> String {
        String(text.flatMap { ".()[]{}+*?^$|\\/".contains($0) ? ["\\", $0] : [$0] })
    }
}
