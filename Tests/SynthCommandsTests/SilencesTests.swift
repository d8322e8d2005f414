// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What is silenced is seen: in reports, and by `synth silences`.
@Suite struct SilencesTests {
    private let template = """
        {"Metadata": {"StackDSL": {"Ignore": [
          {"Rule": "unused-element", "Element": "Old", "Reason": "a script reads it", "Until": "2026-12-31", "Owner": "ops"}
        ]}},
         "Parameters": {"Old": {"Type": "String"}},
         "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}
        """

    private func run(
        _ arguments: [String], environments: [Environment] = [], on day: String = "2026-06-01"
    ) -> TestFolder.Run {
        let collector = Collector()
        let process = ProcessContext(variables: [:], today: Day(day))
        let status = Synth(environments: environments, console: collector.console, process: process).run(arguments)
        return .init(status: status, output: collector.out, messages: collector.error)
    }

    private func file(_ folder: TestFolder) throws -> String {
        try folder.write(template, to: "t.json")
        return "\(folder.path)/t.json"
    }

    @Test func jsonHoldsThemAfterWhatCounts() throws {
        let folder = try TestFolder()
        let path = try file(folder)
        let run = run(["validate", path, "--format", "json", "--fail-on", "note"])
        #expect(run.status == 0)
        let silenced = try #require(try JSONReader.read(run.output).arrayValue?.first)
        #expect(silenced["rule"] == "unused-element")
        #expect(
            silenced["silence"]?.description
                == #"{"reason":"a script reads it","until":"2026-12-31","owner":"ops","file":"\#(path)","line":2,"column":3}"#
        )
        let told = try JSONReader.read(
            self.run(["validate", path, "--format", "json"], on: "2027-01-01").output)
        #expect(told.arrayValue?.map { $0["silence"] ?? "none" } == [.null, .null])
    }

    @Test func sarifHoldsThemAsSuppressions() throws {
        let folder = try TestFolder()
        let path = try file(folder)
        let run = run(["validate", path, "--format", "sarif"])
        let results = try #require(try JSONReader.read(run.output)["runs"]?[0]?["results"]?.arrayValue)
        #expect(results.count == 1)
        let suppression = try #require(results[0]["suppressions"]?[0])
        #expect(suppression["kind"] == "inSource")
        #expect(suppression["status"] == "accepted")
        #expect(suppression["justification"] == "a script reads it")
        #expect(suppression["properties"] == ["until": "2026-12-31", "owner": "ops"])
        #expect(suppression["location"]?["physicalLocation"]?["region"]?["startLine"] == 2)
        let ended = self.run(["validate", path, "--format", "sarif"], on: "2027-01-01")
        let all = try #require(try JSONReader.read(ended.output)["runs"]?[0]?["results"]?.arrayValue)
        #expect(all.map { $0["suppressions"] ?? "none" } == [[], []])
    }

    @Test func junitAndTextTellOfThem() throws {
        let folder = try TestFolder()
        let path = try file(folder)
        let junit = run(["validate", path, "--format", "junit"]).output
        #expect(junit.contains("failures=\"0\""))
        #expect(
            junit.contains(
                "<system-out>silenced (until 2026-12-31, ops), because a script reads it: \(path):4:24: note: "))
        let text = run(["validate", path])
        #expect(text.output.isEmpty)
        #expect(text.messages == "no findings in 1 file, 1 silenced\n")
    }

    @Test func theListSaysEverything() throws {
        let folder = try TestFolder()
        let path = try file(folder)
        let run = run(["silences", path])
        #expect(run.status == 0)
        #expect(
            run.output == """
                unused-element  Old
                  in: \(path)
                  at: \(path):2:3
                  because: a script reads it
                  owner: ops
                  until: 2026-12-31
                  hides: \(path):4:24: note: nothing uses the parameter 'Old'

                """)
        let report = try JSONReader.read(self.run(["silences", path, "--json"]).output)
        let listed = try #require(report["silences"]?[0])
        for (key, value) in [
            ("rule", "unused-element"), ("logicalId", "Old"), ("state", "holding"), ("reason", "a script reads it"),
            ("until", "2026-12-31"), ("owner", "ops"), ("file", path),
        ] { #expect(listed[key]?.stringValue == value) }
        #expect(listed["in"] == [.string(path)])
        #expect(listed["findings"]?[0]?["rule"] == "unused-element")
        #expect(report["exitStatus"] == 0)
    }

    @Test func whatHasEndedIsListedAndFailsWhereItIsAskedTo() throws {
        let folder = try TestFolder()
        let path = try file(folder)
        let run = run(["silences", path], on: "2027-01-01")
        #expect(run.status == 0)
        #expect(run.output.contains("  until: 2026-12-31, which is over\n  hid: "))
        #expect(run.messages.contains(": warning: 'Old': 'unused-element' was silenced until 2026-12-31 (ops); "))
        for options in [["--fail-on", "warning"], ["--error", "silence"]] {
            #expect(self.run(["silences", path] + options, on: "2027-01-01").status == 1)
            #expect(self.run(["silences", path] + options).status == 0)
        }
        #expect(self.run(["silences", path], on: "2026-12-30").output.contains("  until: 2026-12-31, which is soon\n"))
    }

    @Test func environmentsAreListedAndEachSilenceOnce() throws {
        struct Unused: Stack {
            let name: String
            let description = ""
            var body: some StackContent {
                Parameter<Value<String>>("Old", value: "x")
                UntypedResource("Topic", type: "AWS::SNS::Topic")
                    .ignoring("null-value", because: "none yet")
            }
        }
        let silence = Silence("unused-element", on: "Old", because: "a script reads it")
        let shop = Environment("shop", region: .euWest1, account: .any, silencing: [silence]) {
            Unused(name: "a")
            Unused(name: "b")
        }
        let run = run(["silences"], environments: [shop])
        #expect(run.status == 0)
        #expect(run.output.contains("null-value  Topic\n  in: shop/a, shop/b\n  at: Tests/"))
        #expect(run.output.contains("  hides nothing: the rule finds nothing here\n"))
        #expect(run.output.contains("unused-element  Old\n  in: shop/a, shop/b\n"))
        #expect(run.messages.contains("'null-value' is silenced and finds nothing"))
        #expect(self.run(["silences", "shp"], environments: [shop]).status == 64)
        #expect(self.run(["silences", "shop", "--stack", "a"], environments: [shop]).output.contains("in: shop/a\n"))
        #expect(self.run(["silences", "shop", "--region", "eu-west-1"], environments: [shop]).status == 64)
        #expect(self.run(["silences"], environments: [.two]).output == "nothing is silenced\n")
    }

    @Test func whatCannotBeReadFails() throws {
        let folder = try TestFolder()
        try folder.write("{", to: "t.json")
        let broken = run(["silences", "\(folder.path)/t.json"])
        #expect(broken.status == 1)
        #expect(broken.messages.contains("t.json:1:2: error: "))
        #expect(run(["silences", "\(folder.path)/none.json"]).status == 1)
    }
}
