// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

@Suite struct CheckTests {
    @Test func checkPassesWhenEverythingIsUpToDate() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        let run = folder.synth("one", "--check")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("up to date: 4 files"))
    }

    @Test func checkNamesARecordThatIsNotWhatItShouldBe() throws {
        let folder = try TestFolder()
        _ = folder.synth("--all")
        try folder.write("one/first.template.json\n", to: "out/.synth-files")
        #expect(folder.synth("--all", "--check").output.contains("+one/second.template.json"))
        _ = folder.synth("--all")
        #expect(folder.synth("--all", "--check").status == 0)
    }

    @Test func checkShowsTheDifferenceAndWritesNothing() throws {
        let folder = try TestFolder()
        _ = folder.synth("two")
        let name = "out/two/first.template.json"
        let changed = try #require(folder.read(name)).replacing("AWS::SNS::Topic", with: "AWS::SQS::Queue")
        try folder.write(changed, to: name)
        let run = folder.synth("two", "--check")
        #expect(run.status == 1)
        #expect(run.output.contains("--- \(folder.path)/\(name)"))
        #expect(run.output.contains("-      \"Type\": \"AWS::SQS::Queue\""))
        #expect(run.output.contains("+      \"Type\": \"AWS::SNS::Topic\""))
        #expect(run.output.contains("@@ -"))
        #expect(folder.read(name) == changed)
    }

    @Test func checkNamesMissingFiles() throws {
        let run = try TestFolder().synth("two", "--check")
        #expect(run.status == 1)
        #expect(run.output.contains("--- /dev/null"))
    }

    @Test(arguments: [
        ("", "", ""), ("a\nb\n", "a\nb\n", ""),
        ("a\nb\nc\n", "a\nx\nc\n", "--- o\n+++ n\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
        ("", "a\n", "--- o\n+++ n\n@@ -0,0 +1,1 @@\n+a\n"),
        ("a\n", "", "--- o\n+++ n\n@@ -1,1 +0,0 @@\n-a\n"),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n",
            "--- o\n+++ n\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -7,4 +8,3 @@\n 7\n 8\n 9\n-10\n"
        ),
    ])
    func unifiedDifferences(old: String, new: String, expected: String) {
        #expect(UnifiedDiff.text(from: old, to: new, oldName: "o", newName: "n") == expected)
    }
}
