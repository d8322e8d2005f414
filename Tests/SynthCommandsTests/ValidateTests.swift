// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

@testable import SynthCommands

@Suite struct ValidateTests {
    private let bad = """
        {"Resources": {"Vpc": {"Type": "AWS::EC2::VPC",
          "Properties": {"CidrBlok": "10.0.0.0/16", "CidrBlock": "10.0.0.0/16"}}}}
        """
    private let good = #"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}"#
    private let unused = #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#

    private func run(_ arguments: String...) -> (status: Int32, out: String, error: String) {
        let collector = Collector()
        let status = Synth(environments: [.one], console: collector.console).run(["validate"] + arguments)
        return (status, collector.out, collector.error)
    }

    @Test func findingsNamePlaceRuleAndFix() throws {
        let folder = try TestFolder()
        try folder.write(bad, to: "t.json")
        let run = run("\(folder.path)/t.json")
        #expect(run.status == 1)
        #expect(
            run.out
                == "\(folder.path)/t.json:2:30: error: 'Vpc' at Properties.CidrBlok: there is no property 'CidrBlok' "
                + "(schemas of 2026-10-20); CloudFormation answers 'Encountered unsupported property'; did you mean 'CidrBlock'? [unknown-property]\n"
        )
        #expect(run.error == "1 error\n")
    }

    @Test func aTerminalShowsTheSourceUnlessAFormIsAskedFor() throws {
        let folder = try TestFolder()
        try folder.write(bad, to: "t.json")
        func run(_ arguments: String...) -> String {
            let collector = Collector(width: 200)
            _ = Synth(environments: [.one], console: collector.console).run(
                ["validate", "\(folder.path)/t.json"] + arguments)
            return collector.out
        }
        #expect(run().contains("\n    2 |   \"Properties\": {\"CidrBlok\": "))
        #expect(run().contains("= fix: did you mean 'CidrBlock'?\n"))
        #expect(run("--format", "text").split(separator: "\n").count == 1)
        #expect(run("--format", "json").hasPrefix("["))
    }

    @Test func goodTemplatesPassAndWarningsCountWhenStrict() throws {
        let folder = try TestFolder()
        try folder.write(good, to: "good.json")
        try folder.write(unused, to: "unused.json")
        #expect(run("\(folder.path)/good.json").status == 0)
        #expect(run("\(folder.path)/unused.json").status == 0)
        #expect(run("\(folder.path)/unused.json", "--strict").status == 0)
        let twice = #"{"Resources": {"T": {"Type": "AWS::SNS::Topic", "Metadata": {"A": "a", "A": "b"}}}}"#
        try folder.write(twice, to: "twice.json")
        #expect(run("\(folder.path)/twice.json").status == 0)
        #expect(run("\(folder.path)/twice.json", "--strict").status == 1)
        #expect(run("\(folder.path)/twice.json", "--fail-on", "warning").status == 1)
        #expect(run("\(folder.path)/unused.json", "--fail-on", "note").status == 1)
        let raised = run("\(folder.path)/unused.json", "--error", "open-port,unused-element")
        #expect(raised.status == 1)
        #expect(raised.out.contains(": error: "))
        #expect(run("\(folder.path)/unused.json", "--error", "unused-elment").status == 64)
        #expect(run("\(folder.path)/good.json", "\(folder.path)/unused.json").out.contains("[unused-element]"))
    }

    @Test func yamlIsJudgedAsJSONIsAndFindingsPointIntoIt() throws {
        let folder = try TestFolder()
        let text = """
            Parameters:
              Size: {Type: Number, Default: 010}
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties: &common
                  DelaySeconds: !Ref Size
                  QueueNme: jobs
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: !GetAtt Missing.Arn
            """
        for name in ["t.yaml", "t.template", "t.txt"] {
            try folder.write(text, to: name)
            let run = run("\(folder.path)/\(name)")
            #expect(run.status == 1)
            #expect(run.out.contains("\(name):8:17: error: "), "\(run.out)")
            #expect(run.out.contains("\(name):12:18: error: "), "\(run.out)")
            let number = "\(name):2:33: warning: 010 without quotes is a number of base 8: 8; "
            #expect(run.out.contains(number), "\(run.out)")
        }
        try folder.write("- Size=3\n- ParameterKey: Size\n  ParameterValue: 4\n", to: "p.yaml")
        let given = run("\(folder.path)/t.yaml", "--parameters", "\(folder.path)/p.yaml")
        #expect(given.out.contains("t.yaml:8:17"))
        try folder.write("a: &x {Type: AWS::SNS::Topic}\nResources:\n  A: *x\n  B: *x\n", to: "alias.yaml")
        let aliased = run("\(folder.path)/alias.yaml").out
        #expect(aliased.contains("alias.yaml:3:6: warning: the alias '*x' stands for what"))
    }

    @Test func whatIsNoYAMLIsAFinding() throws {
        let folder = try TestFolder()
        try folder.write("Resources:\n  A: b: c\n", to: "t.yaml")
        let yaml = run("\(folder.path)/t.yaml")
        #expect(yaml.status == 1)
        #expect(yaml.out.contains("t.yaml:2:6: error: a second key stands on the line of the first"), "\(yaml.out)")
        #expect(yaml.out.contains("; the template is read as YAML [yaml]"), "\(yaml.out)")
    }

    @Test func whatIsNoJSONIsAFindingAndWhatIsMissingAFailure() throws {
        let folder = try TestFolder()
        try folder.write("Resources:\n  A: 1\n", to: "t.json")
        let text = run("\(folder.path)/t.json")
        #expect(text.status == 1)
        #expect(text.out.contains("t.json:1:1: error: expected a value"))
        let missing = run("\(folder.path)/none.json")
        #expect(missing.status == 1)
        #expect(missing.error == "synth: error: there is no file \(folder.path)/none.json\n")
        try folder.write(bad, to: "bad.json")
        for names in [["bad", "none"], ["none", "bad"]] {
            let both = run("\(folder.path)/\(names[0]).json", "\(folder.path)/\(names[1]).json", "--json")
            #expect(both.status == 1)
            #expect(both.out.contains("unknown-property"))
            #expect(both.error.contains("synth: error: there is no file \(folder.path)/none.json\n"))
        }
        #expect(run().status == 64)
    }

    @Test(arguments: [
        #"["P=70"]"#, #"[{"ParameterKey": "P", "ParameterValue": "70"}]"#, #"{"Parameters": {"P": "70"}}"#,
    ])
    func parameterFilesOfEveryForm(values: String) throws {
        let folder = try TestFolder()
        try folder.write(
            """
            {"Parameters": {"P": {"Type": "Number", "MaxValue": 5}}, "Resources": {"T": {"Type": "AWS::SNS::Topic",
             "Properties": {"TopicName": {"Ref": "P"}}}}}
            """, to: "t.json")
        try folder.write(values, to: "p.json")
        let run = run("\(folder.path)/t.json", "--parameters", "\(folder.path)/p.json")
        #expect(run.status == 1)
        #expect(run.out.contains("'70', which is above MaxValue 5"))
        #expect(run.out.hasPrefix("\(folder.path)/p.json:1:"))
    }

    @Test func theRegionDecidesMappingsAndConditions() throws {
        let folder = try TestFolder()
        try folder.write(
            """
            {"Mappings": {"M": {"eu-west-1": {"Cidr": "10.0.0.0/16"}, "us-east-1": {"Cidr": "wrong"}}},
             "Resources": {"V": {"Type": "AWS::EC2::VPC",
              "Properties": {"CidrBlock": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "Cidr"]}}}}}
            """, to: "t.json")
        #expect(run("\(folder.path)/t.json", "--region", "eu-west-1").out.isEmpty)
        #expect(run("\(folder.path)/t.json", "--region", "us-east-1").status == 1)
        #expect(run("\(folder.path)/t.json").out.contains("warning"))
    }

    @Test func reportsForOtherPrograms() throws {
        let folder = try TestFolder()
        try folder.write(bad, to: "t.json")
        let path = "\(folder.path)/t.json"
        let json = try JSONReader.read(run(path, "--format", "json").out)
        #expect(json[0]?["rule"] == "unknown-property")
        #expect(json[0]?["logicalId"] == "Vpc")
        #expect(json[0]?["path"] == "Properties.CidrBlok")
        #expect(json[0]?["line"] == 2)
        let sarif = try JSONReader.read(run(path, "--format", "sarif").out)
        #expect(sarif["version"] == "2.1.0")
        #expect(sarif["runs"]?[0]?["results"]?[0]?["ruleId"] == "unknown-property")
        #expect(sarif["runs"]?[0]?["tool"]?["driver"]?["rules"]?[0]?["id"] == "unknown-property")
        let junit = run(path, "--format", "junit").out
        #expect(junit.contains("<testsuite name=\"synth validate\" tests=\"1\" failures=\"1\">"))
        #expect(junit.contains("did you mean &apos;") || junit.contains("did you mean 'CidrBlock'?"))
        #expect(run(path, "--format", "xml").status == 64)
    }

    @Test func rulesAreExplained() {
        let collector = Collector()
        let tool = Synth(environments: [], console: collector.console)
        #expect(tool.run(["explain", "reference-kind"]) == 0)
        for word in ["What fails (-)", "- ", "+ ", "https://docs.aws.amazon.com/", "Why:"] {
            #expect(collector.out.contains(word))
        }
        #expect(tool.run(["explain", "reference-knd"]) == 64)
        #expect(collector.error.contains("did you mean 'reference-kind'?"))
        let all = Collector()
        #expect(Synth(environments: [], console: all.console).run(["explain"]) == 0)
        #expect(all.out.split(separator: "\n").count == Validator.rules.count)
    }
}
