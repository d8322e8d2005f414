// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// Environments whose templates are written in YAML.
@Suite struct TemplateFormTests {
    private func names(_ folder: TestFolder) -> [String] {
        (FileManager.default.enumerator(atPath: "\(folder.path)/out")?.allObjects as? [String] ?? [])
            .filter { $0.contains("/") && !$0.hasPrefix(".") }.sorted()
    }

    private static let yaml = [
        "one/first.parameters.json", "one/first.template.yaml", "one/second.parameters.json",
        "one/second.template.yaml",
    ]
    private static let json = yaml.map { $0.replacingOccurrences(of: ".yaml", with: ".json") }.sorted()

    @Test func templatesAreYAMLAndParametersJSON() throws {
        let folder = try TestFolder()
        let run = folder.synth("one", "--format", "yaml")
        #expect(run.status == 0)
        #expect(names(folder) == Self.yaml)
        #expect(
            folder.read("out/one/first.template.yaml")?.hasPrefix("AWSTemplateFormatVersion: \"2010-09-09\"") == true)
        #expect(run.output.contains("--template-file \(folder.path)/out/one/first.template.yaml"))
        #expect(folder.read("out/.synth-files")?.contains("one/first.template.yaml\n") == true)
        #expect(folder.synth("one", "--format", "yaml", "--check").status == 0)
    }

    @Test func aFormThatIsThereStaysUntilAnotherIsAskedFor() throws {
        let folder = try TestFolder()
        _ = folder.synth("one", "--format", "yaml")
        #expect(folder.synth("one", "--check").status == 0)
        #expect(folder.synth("one").messages.contains("unchanged \(folder.path)/out/one/first.template.yaml"))
        #expect(names(folder) == Self.yaml)
        let check = folder.synth("one", "--format", "json", "--check")
        #expect(check.status == 1)
        #expect(check.output.contains("Only in the output folder: \(folder.path)/out/one/first.template.yaml"))
        let back = folder.synth("one", "--format", "json")
        #expect(back.messages.contains("removed   \(folder.path)/out/one/first.template.yaml"))
        #expect(names(folder) == Self.json)
        #expect(folder.synth("one", "--check").status == 0)
    }

    @Test func oneStackAloneChangesItsForm() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        _ = folder.synth("one", "--format", "yaml", "--stack", "first")
        #expect(
            names(folder) == [
                "one/first.parameters.json", "one/first.template.yaml", "one/second.parameters.json",
                "one/second.template.json",
            ])
        #expect(folder.synth("one", "--check").status == 0)
    }

    @Test func aTemplateOfSomebodyElseIsTold() throws {
        let folder = try TestFolder()
        _ = folder.synth("one", "--format", "yaml")
        try folder.write("{}", to: "out/one/first.template.json")
        for arguments in [["one"], ["one", "--check"], ["one", "--stack", "first"]] {
            let run = folder.synth(arguments: arguments)
            #expect(
                run.messages.contains(
                    "warning: \(folder.path)/out/one/first.template.json is another template of the same stack"))
        }
        #expect(folder.read("out/one/first.template.json") == "{}")
    }

    @Test func aTemplateIsPrintedInYAML() throws {
        let run = try TestFolder().synth("two", "--format", "yaml", "-o", "-")
        #expect(run.output.hasPrefix("AWSTemplateFormatVersion: \"2010-09-09\"\n"))
    }

    @Test func whatIsTooLargeForARequestGoesAsJSONWithoutWhiteSpace() throws {
        let stack = LargeTemplateTests.Large(count: 3_500)
        let large = Environment("l", region: .euWest1, account: .any) { stack }
        let aws = try FakeAWS()
        let run = aws.folder.synth("l", "--format", "yaml", environments: [large])
        #expect(run.status == 0)
        #expect(run.output.contains("--template-file \(aws.folder.path)/out/l/large.template.min.json "))
        #expect(aws.folder.read("out/l/large.template.min.json") == stack.template.compactJSON)
        #expect(aws.folder.read("out/l/large.template.yaml")?.hasPrefix("AWSTemplateFormatVersion") == true)
        #expect(aws.folder.synth("l", "--check", environments: [large]).status == 0)
    }

    @Test func aFolderOfYAMLIsWhatAChangeBeginsWith() throws {
        let folder = try TestFolder()
        _ = folder.synth("two", "--format", "yaml")
        let run = folder.synth("review", "two", "--from", "\(folder.path)/out")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("nothing changes") || run.messages.contains("nothing changes"), "\(run.output)")
        try folder.write("{}", to: "out/two/first.template.json")
        let both = folder.synth("review", "two", "--from", "\(folder.path)/out")
        #expect(both.status == 1)
        #expect(
            both.messages.contains("has two templates of 'first', in JSON and in YAML; which one counts nobody knows"))
    }
}
