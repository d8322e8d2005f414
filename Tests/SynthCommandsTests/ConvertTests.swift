// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

/// Templates that become the other form.
@Suite struct ConvertTests {
    private static let json =
        #"{"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "AWS::StackName"}}}}}"#
    private static let yaml = """
        Resources:
          T:
            Type: AWS::SNS::Topic
            Properties:
              TopicName: !Ref AWS::StackName

        """

    @Test func aTemplateInJSONBecomesYAMLBesideIt() throws {
        let folder = try TestFolder()
        try folder.write(Self.json, to: "a.template.json")
        let run = folder.synth("convert", "\(folder.path)/a.template.json")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.messages == "wrote     \(folder.path)/a.template.yaml\n")
        #expect(folder.read("a.template.yaml") == Self.yaml)
        #expect(folder.read("a.template.json") == Self.json)
    }

    @Test func whatIsThereIsNotWrittenOver() throws {
        let folder = try TestFolder()
        try folder.write(Self.json, to: "a.json")
        try folder.write(Self.json, to: "b.json")
        try folder.write("mine", to: "b.yaml")
        let refused = folder.synth("convert", "\(folder.path)/a.json", "\(folder.path)/b.json")
        #expect(refused.status == 1)
        #expect(refused.messages.contains("b.yaml is there already; nothing was written; --overwrite writes over it"))
        #expect(folder.read("a.yaml") == nil)
        #expect(folder.read("b.yaml") == "mine")
        let run = folder.synth("convert", "\(folder.path)/a.json", "\(folder.path)/b.json", "--overwrite")
        #expect(run.status == 0)
        #expect(run.messages.contains("updated   \(folder.path)/b.yaml"))
        #expect(folder.read("b.yaml") == Self.yaml)
        // What is the same already is no loss.
        #expect(folder.synth("convert", "\(folder.path)/b.json").messages == "unchanged \(folder.path)/b.yaml\n")
    }

    @Test func yamlBecomesJSONWithoutItsComments() throws {
        let folder = try TestFolder()
        try folder.write("# about\nResources: {T: {Type: AWS::SNS::Topic}} # here\n", to: "a.yml")
        let run = folder.synth("convert", "\(folder.path)/a.yml", "-o", "-")
        #expect(run.status == 0)
        #expect(run.output.contains(#""Type": "AWS::SNS::Topic""#))
        #expect(run.messages == "\(folder.path)/a.yml has 2 comments that what is printed has not\n")
        _ = folder.synth("convert", "\(folder.path)/a.yml", "--quiet")
        #expect(folder.read("a.json") == run.output)
    }

    @Test func anOutputIsAFolderOrAFile() throws {
        let folder = try TestFolder()
        try folder.write(Self.json, to: "a.json")
        try folder.write(Self.json, to: "b/a.json")
        #expect(folder.synth("convert", "\(folder.path)/a.json", "-o", "\(folder.path)/new").status == 0)
        #expect(folder.read("new/a.yaml") == Self.yaml)
        #expect(folder.synth("convert", "\(folder.path)/a.json", "-o", "\(folder.path)/x.yml").status == 0)
        #expect(folder.read("x.yml") == Self.yaml)
        let both = folder.synth(
            "convert", "\(folder.path)/a.json", "\(folder.path)/b/a.json", "-o", "\(folder.path)/other")
        #expect(both.status == 64)
        #expect(both.messages.contains("would both become \(folder.path)/other/a.yaml"))
    }

    @Test func whatCannotBeReadKeepsAllFromBeingWritten() throws {
        let folder = try TestFolder()
        try folder.write(Self.json, to: "a.json")
        try folder.write(#"{"a": 1, "b": 1e999, "a": 2}"#, to: "b.json")
        try folder.write("{", to: "c.json")
        let run = folder.synth(arguments: ["convert"] + ["a", "b", "c"].map { "\(folder.path)/\($0).json" })
        #expect(run.status == 1)
        #expect(run.messages.contains("b.json:1:15: error: 1e999 is no number in JSON"))
        #expect(run.messages.contains("b.json:1:27: error: the key 'a' stands twice in one object"))
        #expect(run.messages.contains("b.json:1:7: note: the first 'a' is here"), "\(run.messages)")
        #expect(run.messages.contains("c.json:1:2: error: "))
        #expect(run.messages.hasSuffix("synth: error: 3 errors; nothing was written\n"))
        #expect(folder.read("a.yaml") == nil)
    }

    @Test(arguments: [[], ["-", "-"], ["a.json", "-"], ["a.json", "b.json", "-o", "-"], ["a.json", "--to", "toml"]])
    func wrongArguments(_ arguments: [String]) throws {
        #expect(try TestFolder().synth(arguments: ["convert"] + arguments).status == 64)
    }
}
