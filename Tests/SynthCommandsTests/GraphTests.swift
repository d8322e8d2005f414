// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct GraphTests {
    private func run(_ arguments: String...) -> (status: Int32, out: String, error: String) {
        let collector = Collector()
        let synth = Synth(environments: [.traveled, .blocked], console: collector.console)
        return (synth.run(["graph"] + arguments), collector.out, collector.error)
    }

    @Test func anEnvironmentIsDrawn() {
        let run = run("traveled")
        #expect(run.status == 0, "\(run.error)")
        #expect(run.out.hasPrefix("<svg xmlns="))
        #expect(run.out.contains("<title id=\"sp-title\">Architecture of traveled</title>"))
        #expect(run.out.contains("@media (prefers-color-scheme:dark)"))
    }

    @Test func aBrokenWayIsTold() {
        let run = run("blocked")
        #expect(run.out.contains("&apos;Group&apos; admits 8080") || run.out.contains("'Group' admits 8080, not 80"))
        #expect(run.error.contains("synth: 1 way is broken, drawn in red with the reason"))
    }

    @Test func everyFormIsWritten() throws {
        #expect(run("traveled", "--format", "mermaid").out.contains("flowchart TB\n"))
        #expect(run("traveled", "--format", "dot").out.hasPrefix("digraph architecture {\n"))
        #expect(run("traveled", "--format", "d2").out.hasPrefix("direction: down\n"))
        let folder = try TestFolder()
        let written = run("traveled", "--output", "\(folder.path)/a.d2")
        #expect(written.out.isEmpty)
        #expect(folder.read("a.d2")?.hasPrefix("direction: down\n") == true)
        #expect(run("traveled", "-o", "\(folder.path)/none/a.svg").status == 1)
    }

    @Test func templatesInFilesAreDrawn() throws {
        let folder = try TestFolder()
        try folder.write(TraveledTemplate.json(admitted: 80), to: "t.json")
        try folder.write("{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}", to: "q.json")
        let one = run("\(folder.path)/t.json")
        #expect(one.out.contains("Balancer"))
        let both = run("\(folder.path)/t.json", "\(folder.path)/q.json", "--format", "mermaid")
        #expect(both.out.contains("Balancer<br>") && both.out.contains("Q<br>SQS queue"))
    }

    @Test func whatIsNoTemplateLeavesTheOldPicture() throws {
        let folder = try TestFolder()
        try folder.write("hello", to: "t.yaml")
        try folder.write("old", to: "a.svg")
        let run = run("\(folder.path)/t.yaml", "-o", "\(folder.path)/a.svg")
        #expect(run.status == 1 && run.error.contains("nothing was drawn"), "\(run.error)")
        #expect(folder.read("a.svg") == "old")
    }

    @Test func whatIsNoFileStaysWhatItIs() throws {
        let folder = try TestFolder()
        let pipe = "\(folder.path)/pipe.svg"
        try #require(mkfifo(pipe, 0o600) == 0)
        let reader = try #require(FileHandle(forUpdatingAtPath: pipe))
        #expect(run("traveled", "-o", pipe).status == 0)
        #expect(try reader.read(upToCount: 4) == Data("<svg".utf8))
        #expect(try Files.status(of: pipe)?.isFile == false)
    }

    @Test func aLinkLeadsToItsFile() throws {
        let folder = try TestFolder()
        try folder.write("old", to: "there/a.svg")
        let link = "\(folder.path)/a.svg"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "there/a.svg")
        #expect(run("traveled", "-o", link).status == 0)
        #expect(folder.read("there/a.svg")?.hasPrefix("<svg ") == true)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "there/a.svg")
    }

    @Test func aFileWithoutAnEndingIsSVG() throws {
        let folder = try TestFolder()
        #expect(run("traveled", "-o", "\(folder.path)/picture").status == 0)
        #expect(folder.read("picture")?.hasPrefix("<svg ") == true)
        #expect(!PictureFormat.isNamed(in: "v1.0/picture"))
    }

    @Test func aChangeIsDrawn() throws {
        let folder = try TestFolder()
        try folder.write("{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}", to: "new.json")
        try folder.write("{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\"}}}", to: "old.json")
        let run = run("\(folder.path)/new.json", "--diff", "\(folder.path)/old.json")
        #expect(run.out.contains("<g class=\"s new\""))
        #expect(run.out.contains("<g class=\"s gone\""))
        #expect(self.run("\(folder.path)/new.json", "--diff", "no-such-thing").status == 1)
    }

    @Test func aSecretIsHiddenAndNoMarkupWithIt() throws {
        let folder = try TestFolder()
        try folder.write(
            """
            {"Parameters": {"P": {"Type": "String", "NoEcho": true, "Default": "class"}}, "Resources": {
              "F": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "class"}}}}
            """, to: "t.json")
        _ = run("\(folder.path)/t.json", "-o", "\(folder.path)/a.svg")
        let picture = try #require(folder.read("a.svg"))
        #expect(picture.contains("Lambda, ****") && picture.contains(" class=\"sp\""), "\(picture.prefix(200))")
    }

    @Test func theReportSaysWhatIsDrawn() throws {
        let run = run("traveled", "--json")
        let report = try Template(json: run.out).root
        #expect(report["symbols"]?.arrayValue?.compactMap { $0["label"]?.stringValue }.contains("Balancer") == true)
        #expect(report["arrows"]?.arrayValue?.first?["kind"] == "way")
    }

    @Test func wrongUsesAreRefused() {
        #expect(run("traveled", "--show", "nothing").status == 64)
        #expect(
            run("traveled", "--show", "nothing").error.contains("is none of: security, permissions, dependencies, all"))
        #expect(run("traveled", "--format", "png").status == 64)
        #expect(run("traveled", "--output", "").status == 64)
        #expect(
            run("traveled", "--output", "a.png").error.contains("end it in .svg, .mmd, .dot or .d2, or say --format"))
        #expect(run("traveled", "blocked").status == 64)
        #expect(run("nowhere").status == 64)
    }
}
