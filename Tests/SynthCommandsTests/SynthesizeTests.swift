// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct SynthesizeTests {
    @Test func writesTemplatesAndParametersAndPrintsTheCommands() throws {
        let folder = try TestFolder()
        let run = folder.synth("one", "two")
        #expect(run.status == 0)
        #expect(
            folder.files() == [
                "one/first.parameters.json", "one/first.template.json", "one/second.parameters.json",
                "one/second.template.json", "two/first.parameters.json", "two/first.template.json",
            ])
        #expect(folder.read("out/one/first.parameters.json") == "[\"Port=8080\"]\n")
        let out = "\(folder.path)/out"
        #expect(
            run.output == """
                aws cloudformation deploy --stack-name one-first --template-file \(out)/one/first.template.json \
                --parameter-overrides file://\(out)/one/first.parameters.json --region eu-west-1 --tags 'Team=a b' \
                --no-fail-on-empty-changeset
                aws cloudformation deploy --stack-name one-second --template-file \(out)/one/second.template.json \
                --parameter-overrides file://\(out)/one/second.parameters.json --capabilities CAPABILITY_IAM \
                --region eu-west-1 --tags 'Team=a b' --no-fail-on-empty-changeset
                aws cloudformation deploy --stack-name shop-prod-first --template-file \(out)/two/first.template.json \
                --parameter-overrides file://\(out)/two/first.parameters.json --region us-east-1 \
                --no-fail-on-empty-changeset

                """)
        #expect(run.messages.contains("wrote     \(out)/one/first.template.json"))
    }

    @Test func whatIsWrongWithAnEnvironmentIsToldOnce() throws {
        let environment = Environment("e", region: .euWest1, account: "1234-5678-9012") {
            TestStack(name: "first")
            TestStack(name: "second")
        }
        for arguments in [["e"], ["deploy", "e", "--dry-run"]] {
            let collector = Collector()
            #expect(Synth(environments: [environment], console: collector.console).run(arguments) == 1)
            #expect(collector.error.contains("environment 'e' is pinned to account '1234-5678-9012'"))
            #expect(collector.error.contains("1 error; "))
        }
    }

    @Test func unchangedFilesKeepTheirTimeStamp() throws {
        let folder = try TestFolder()
        _ = folder.synth("two")
        let name = "out/two/first.template.json"
        let past = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: "\(folder.path)/\(name)")
        let run = folder.synth("two")
        #expect(run.messages.contains("unchanged"))
        #expect(try folder.modified(name) == past)
    }

    @Test func errorsAreShownTogetherAndNothingIsWritten() throws {
        let folder = try TestFolder()
        try folder.write("kept", to: "out/broken/first.template.json")
        let run = folder.synth("broken", "one", environments: [.broken, .one])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("false  # "))
        #expect(run.messages.contains("which is above MaxValue 65535"))
        #expect(run.messages.contains("gives no value to parameter 'Port'"))
        #expect(run.messages.contains("synth: error: 2 errors; nothing was written"))
        #expect(folder.files() == ["broken/first.template.json"])
        #expect(folder.read("out/broken/first.template.json") == "kept")
    }

    @Test func stackSelectsAndLeavesTheOthersFilesAlone() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        let run = folder.synth("one", "--stack", "second")
        #expect(run.status == 0)
        #expect(!run.messages.contains("left over"))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func dashWritesOneTemplateToStandardOutput() throws {
        let folder = try TestFolder()
        let run = folder.synth("one", "--stack=first", "-o", "-")
        #expect(run.status == 0)
        #expect(run.output == TestStack(name: "first").template.json)
        #expect(folder.synth("one", "--output=-").status == 64)
        #expect(folder.files().isEmpty)
    }

    @Test func theOtherParametersFormatComesWithItsCommand() throws {
        let folder = try TestFolder()
        let run = folder.synth("two", "--parameters-format", "create-stack")
        let text = folder.read("out/two/first.parameters.json") ?? ""
        #expect(try JSONReader.read(text)[0]?["ParameterKey"] == "Port")
        #expect(try JSONReader.read(text)[0]?["ParameterValue"] == "8080")
        #expect(run.output.contains("aws cloudformation create-stack"))
        #expect(run.output.contains("--parameters file://"))
    }

    @Test func quietPrintsNothing() throws {
        let run = try TestFolder().synth("one", "-q")
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.messages.isEmpty)
    }

    @Test func allIsEveryEnvironment() throws {
        let folder = try TestFolder()
        #expect(folder.synth("--all").status == 0)
        #expect(folder.files().count == 6)
        #expect(folder.synth("--all", "one").status == 64)
    }

    @Test func theOrderOfEnvironmentsDoesNotMatter() throws {
        let (first, second) = (try TestFolder(), try TestFolder())
        _ = first.synth("one", "two")
        _ = second.synth("two", "one", "two")
        #expect(first.files() == second.files())
        for name in first.files() { #expect(first.read("out/\(name)") == second.read("out/\(name)")) }
    }

    @Test func aFolderThatCannotBeWrittenIsAnError() throws {
        let folder = try TestFolder()
        try folder.write("a file", to: "out")
        let run = folder.synth("one")
        #expect(run.status == 1)
        #expect(run.messages.contains("synth: error: cannot make the folder"))
        #expect(folder.read("out") == "a file")
    }

    @Test func aLargeTemplateGoesThroughABucket() throws {
        struct Large: Stack {
            let name = "large"
            let description = ""
            var body: some StackContent {
                UntypedResource("T", type: "AWS::SNS::Topic")
                    .metadata(["x": Document(Value(String(repeating: "x", count: 60_000)))])
            }
        }
        let run = try TestFolder().synth(
            "big", environments: [Environment("big", region: .euWest1, account: .any) { Large() }])
        #expect(run.status == 0)
        #expect(run.output.contains("--s3-bucket \"$BUCKET\""))
        #expect(run.messages.contains("warning: the template has"))
        #expect(!run.output.contains("--parameter-overrides"))
    }
}
