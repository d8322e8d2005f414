// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

/// What the transform of SAM makes of a template, printed.
@Suite struct ExpandTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: s3://code/f.zip
              Handler: app.handler
              Runtime: python3.13
              Events:
                E:
                  Type: Schedule
                  Properties:
                    Schedule: rate(1 day)

        """

    @Test func theExpansionIsPrintedInTheFormOfTheFile() throws {
        let folder = try TestFolder()
        try folder.write(Self.template, to: "a.yaml")
        let run = folder.synth("expand", "\(folder.path)/a.yaml")
        #expect(run.status == 0)
        #expect(run.messages == "")
        #expect(run.output.contains("  FRole:\n    Type: AWS::IAM::Role\n"))
        #expect(!run.output.contains("Serverless"))
        #expect(folder.synth("expand", "\(folder.path)/a.yaml", "--format", "json").output.hasPrefix("{"))
    }

    @Test func theReportSaysWhatEachResourceIsMadeFor() throws {
        let folder = try TestFolder()
        try folder.write(Self.template, to: "a.yaml")
        let run = folder.synth("expand", "\(folder.path)/a.yaml", "--json", "--region", "cn-north-1")
        #expect(run.output.contains("arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"))
        let sources = try JSONReader.read(run.output)["sources"]
        #expect(sources?["FEPermission"] == ["resource": "F", "event": "E"])
        #expect(sources?["FRole"] == ["resource": "F"])
    }

    @Test func withoutTheTransformThereIsNothingToExpand() throws {
        let folder = try TestFolder()
        try folder.write("Resources: {T: {Type: AWS::SNS::Topic}}", to: "a.yaml")
        let run = folder.synth("expand", "\(folder.path)/a.yaml")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.messages.contains("names no transform AWS::Serverless-2016-10-31; there is nothing to expand"))
    }

    @Test func whatCannotBeExpandedIsSaidAtItsPlace() throws {
        let folder = try TestFolder()
        try folder.write(
            "Transform: AWS::Serverless-2016-10-31\nResources:\n  T: {Type: AWS::SNS::Topic}\n"
                + "  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      InlineCode: x\n      Events: 7\n",
            to: "a.yaml")
        let run = folder.synth("expand", "\(folder.path)/a.yaml")
        #expect(run.status == 1)
        #expect(run.messages.contains("a.yaml:8:15: error: F is not expanded: its Events are no object"))
        #expect(run.output.contains("AWS::SNS::Topic"))
    }

    @Test func validationJudgesWhatTheFunctionBecomes() throws {
        let folder = try TestFolder()
        try folder.write(
            Self.template.replacing("      Events:", with: "      Policies: AdministratorAccess\n      Events:"),
            to: "a.yaml")
        let run = folder.synth("validate", "\(folder.path)/a.yaml")
        #expect((run.output + run.messages).contains("'FRole' has AdministratorAccess"))
        #expect((run.output + run.messages).contains("the transform of SAM makes FRole (AWS::IAM::Role) of F"))
        #expect((run.output + run.messages).contains("a.yaml:"))
    }
}

extension String {
    fileprivate func replacing(_ text: String, with other: String) -> String {
        guard let range = firstRange(of: text) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
