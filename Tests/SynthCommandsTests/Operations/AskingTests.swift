// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

/// Commands that only ask, and what pipelines read.
@Suite struct AskingTests {
    private let aws: FakeAWS

    init() throws { aws = try FakeAWS() }

    @Test func statusTellsStatesAndMeanings() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("UPDATE_ROLLBACK_COMPLETE"))
        let run = aws.synth("status", "one")
        #expect(run.status == 0)
        #expect(
            run.output == """
                first  one-first  CREATE_COMPLETE  2026-01-09T21:39:40.123Z
                second  one-second  UPDATE_ROLLBACK_COMPLETE  2026-01-09T21:39:40.123Z
                  the last update failed; the stack is as it was before and can be updated

                """)
    }

    @Test func outputsPrintTheURLFirst() throws {
        let outputs = #"[{"OutputKey": "A", "OutputValue": "1"}, {"OutputKey": "Url", "OutputValue": "https://x"}]"#
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", outputs: outputs))
        let run = aws.synth("outputs", "one", "--stack", "first", "--json")
        #expect(try JSONReader.read(run.output)["outputs"] == ["Url": "https://x", "A": "1"])
    }

    @Test func aDifferenceLeavesNothingBehind() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Thing")))
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = aws.synth("diff", "one", "--stack", "first", "--exit-code")
        #expect(run.status == 2)
        #expect(run.output == "one-first\n  ~ change Thing (AWS::SNS::Topic): DisplayName\n  1 to change\n")
        #expect(aws.actions.last == "delete-change-set")
        #expect(aws.synth("diff", "one", "--stack", "first").status == 0)
    }

    @Test func aStackThatIsNewIsComparedWithNothing() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        let run = aws.synth("diff", "one", "--json")
        #expect(run.status == 0)
        #expect(try JSONReader.read(run.output)["stacks"]?[0]?["changes"]?[0]?["change"] == "add")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func everyCommandSpeaksJSON() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        let list = try JSONReader.read(aws.synth("list", "--json").output)
        #expect(list["environments"]?[0]?["stacks"]?[1]?["stackName"] == "one-second")
        let made = aws.synth("one", "--json", "--output", "\(aws.folder.path)/out")
        #expect(try JSONReader.read(made.output)["files"]?[0]?["state"] == "new")
        #expect(try JSONReader.read(made.output)["exitStatus"] == 0)
        let refused = aws.synth("deploy", "broken", environments: [.broken])
        #expect(refused.output.isEmpty)
        let told = aws.synth("deploy", "broken", "--json", environments: [.broken])
        #expect(try JSONReader.read(told.output)["error"] == "2 errors; nothing was asked of AWS")
        for command in ["status", "outputs", "drift", "deploy", "destroy"] {
            let run = aws.synth(command, "one", "--json", "--stack", "first")
            #expect(try JSONReader.read(run.output)["exitStatus"] == .number(Int(run.status)))
        }
    }
}
