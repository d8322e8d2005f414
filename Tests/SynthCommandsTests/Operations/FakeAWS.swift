import Foundation
import StackDSL

@testable import SynthCommands

/// An `aws` of a test's own on PATH: it writes down what it was called with and plays scripted answers.
///
/// The answers to `cloudformation describe-stacks` are the files `describe-stacks.1`, `.2` and so on; the last one stays.
final class FakeAWS: Sendable {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.write(Self.script, to: "bin/aws")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/bin/aws")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/tmp", withIntermediateDirectories: true)
        try answer("get-caller-identity", Recorded.identity)
        try answer("create-change-set", Recorded.changeSetMade)
    }

    /// What the action answers, call after call.
    func answer(_ action: String, _ answers: Recorded.Answer...) throws {
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
        ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "FAKE": folder.path, "TMPDIR": "\(folder.path)/tmp"]
    }

    func synth(
        _ arguments: String..., environments: [StackDSL.Environment] = [.one, .two, .operated],
        answer: String? = nil, variables: [String: String]? = nil
    ) -> TestFolder.Run {
        synth(arguments, environments: environments, answer: answer, variables: variables)
    }

    func synth(
        _ arguments: [String], environments: [StackDSL.Environment] = [.one, .two, .operated],
        answer: String? = nil, variables: [String: String]? = nil
    ) -> TestFolder.Run {
        let collector = Collector(answer: answer)
        let status = Synth(
            environments: environments, console: collector.console,
            surroundings: Surroundings(variables: variables ?? self.variables, pause: 0)
        ).run(arguments)
        return TestFolder.Run(status: status, output: collector.out, messages: collector.error)
    }

    private static let script = #"""
        #!/bin/sh
        # Words end with the unit separator and calls with the record separator, so that line feeds are words' own.
        {
            for word in "$@"; do printf '%s\037' "$word"; done
            printf '\036'
        } >> "$FAKE/calls"
        mkdir -p "$FAKE/files"
        option=
        for word in "$@"; do
            case $word in file://*) cp "${word#file://}" "$FAKE/files/${option#--}" ;; esac
            option=$word
        done
        action=$2
        [ "$1" = --version ] && action=version
        count=$(cat "$FAKE/answers/$action.count" 2>/dev/null || echo 0)
        [ -f "$FAKE/answers/$action.$((count + 1)).out" ] && count=$((count + 1))
        if [ "$count" = 0 ]; then
            echo "the test has no answer to: $*" >&2
            exit 99
        fi
        echo "$count" > "$FAKE/answers/$action.count"
        [ -f "$FAKE/answers/$action.slow" ] && touch "$FAKE/waiting" && sleep "$(cat "$FAKE/answers/$action.slow")"
        cat "$FAKE/answers/$action.$count.out"
        cat "$FAKE/answers/$action.$count.err" >&2
        exit "$(cat "$FAKE/answers/$action.$count.status")"
        """#
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
