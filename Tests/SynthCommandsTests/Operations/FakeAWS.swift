// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TestSupport

@testable import SynthCommands

/// `Tests/FakeAWS/aws` on PATH: it writes down what it was called with and plays scripted answers.
///
/// The answers to `cloudformation describe-stacks` are the files `describe-stacks.1`, `.2` and so on; the last one stays.
final class FakeAWS: Sendable {
    let folder: TestFolder

    /// The folder of the script. It is committed: one written by a test may still be open in another test's child.
    static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("FakeAWS").path

    init() throws {
        folder = try TestFolder()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/tmp", withIntermediateDirectories: true)
        try answer("get-caller-identity", Recorded.identity)
        try answer("create-change-set", Recorded.changeSetMade)
        try answer("get-template", Recorded.unreadableTemplate)
    }

    /// What the action answers from now on, call after call.
    func answer(_ action: String, _ answers: Recorded.Answer...) throws { try answer(action, answers) }

    func answer(_ action: String, _ answers: [Recorded.Answer]) throws {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: "\(folder.path)/answers")) ?? []
        where name.hasPrefix("\(action).") && !name.hasSuffix("slow") && !name.hasSuffix("noise") {
            try manager.removeItem(atPath: "\(folder.path)/answers/\(name)")
        }
        for (index, answer) in answers.enumerated() {
            try folder.write(answer.output, to: "answers/\(action).\(index + 1).out")
            try folder.write(answer.error, to: "answers/\(action).\(index + 1).err")
            try folder.write("\(answer.status)", to: "answers/\(action).\(index + 1).status")
        }
    }

    /// The words of each call.
    var calls: [[String]] {
        (folder.read("calls") ?? "").components(separatedBy: "\u{1E}").dropLast().map { call in
            call.components(separatedBy: "\u{1F}").dropLast().map { String($0) }
        }
    }

    /// The second word of each call.
    var actions: [String] { calls.map { $0.count > 1 ? $0[1] : $0[0] } }

    func call(_ action: String) -> [String] { calls.first { $0.contains(action) } ?? [] }

    /// The value after an option.
    func value(_ option: String, of action: String) -> String? {
        let words = call(action)
        return words.firstIndex(of: option).map { words[words.index(after: $0)] }
    }

    /// The content of a file that a call named, kept as it was then.
    func file(_ option: String) -> String? { folder.read("files/\(option)") }

    var variables: [String: String] {
        [
            "PATH": "\(Self.program):/usr/bin:/bin", "FAKE": folder.path, "TMPDIR": "\(folder.path)/tmp",
            "SYNTH_PAUSE": "0.05",
        ]
    }

    func synth(
        _ arguments: String..., environments: [StackDSL.Environment] = [.one, .two, .operated],
        isTerminal: Bool = false, answer: String? = nil, variables: [String: String]? = nil
    ) -> TestFolder.Run {
        synth(
            arguments, environments: environments, isTerminal: isTerminal, answer: answer, variables: variables)
    }

    func synth(
        _ arguments: [String], environments: [StackDSL.Environment] = [.one, .two, .operated],
        isTerminal: Bool = false, answer: String? = nil, variables: [String: String]? = nil
    ) -> TestFolder.Run {
        let collector = Collector(width: isTerminal ? 100 : nil, answer: answer)
        let status = Synth(
            environments: environments, console: collector.console,
            process: ProcessContext(variables: variables ?? self.variables, pause: 0)
        ).run(arguments)
        return TestFolder.Run(status: status, output: collector.out, messages: collector.error)
    }
}

extension StackDSL.Environment {
    /// Pinned, protected, tagged, and with values that a shell would take apart.
    static let operated = Environment(
        "operated", region: .euWest1, account: "123456789012", stackNamePrefix: "shop",
        tags: ["Team": "a, b='c'"], terminationProtection: true
    ) {
        OddStack()
    }
}

struct OddStack: Stack {
    static let value = "-x 'single' \"double\" $(touch owned) `id` ; a\nb \\ é"

    let name = "odd"
    let description = "A test"

    var body: some StackContent {
        UntypedResource("Thing", type: "AWS::SNS::Topic")
        Parameter<Value<String>>("Odd", value: Self.value)
    }
}
