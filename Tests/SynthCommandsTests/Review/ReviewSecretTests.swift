// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

/// No form of a review shows what a template hides, of neither side.
@Suite struct ReviewSecretTests {
    private static func template(_ secret: String, noEcho: Bool = true) -> String {
        #"""
        {"Parameters": {"Password": {"Type": "String", "NoEcho": \#(noEcho), "Default": "\#(secret)"}}, "Resources": {
        "D": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "postgres", "MasterUsername": "u",
          "MasterUserPassword": {"Ref": "Password"}, "DBName": "x"}},
        "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Description": "it is \#(secret)", "Value": {"Fn::Sub": "is ${Password}!"}}}},
        "Outputs": {"O": {"Value": {"Ref": "Password"}}}}
        """#
    }

    @Test(arguments: [[], ["--markdown"], ["--json"]]) func theValuesOfBothSidesAreHidden(_ form: [String]) throws {
        let reviewed = try Reviewed()
        try reviewed.folder.write(Self.template("correct-horse"), to: "old.json")
        try reviewed.folder.write(Self.template("battery-staple"), to: "new.json")
        let run = reviewed.run(
            ["\(reviewed.folder.path)/new.json", "--from", "\(reviewed.folder.path)/old.json"] + form)
        #expect(run.output.contains("MasterUserPassword"), "\(run.output)")
        #expect(run.output.contains("it is ****"))
        for secret in ["correct-horse", "battery-staple"] {
            #expect(!run.output.contains(secret), "\(run.output)")
            #expect(!run.messages.contains(secret))
        }
    }

    /// What was hidden stays so, though the new template hides it no more.
    @Test func aValueThatIsHiddenNoMore() throws {
        let run = try Reviewed().files(Self.template("correct-horse"), Self.template("battery-staple", noEcho: false))
        #expect(!run.output.contains("correct-horse"), "\(run.output)")
    }

    /// What should be a parameter and is written out is no less a secret.
    @Test(arguments: [[], ["--markdown"], ["--json"]]) func secretsThatAreWrittenOut(_ form: [String]) throws {
        func template(_ secret: String) -> String {
            #"""
            {"Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "postgres", "MasterUsername": "u",
              "MasterUserPassword": "\#(secret)"}}}}
            """#
        }
        let reviewed = try Reviewed()
        try reviewed.folder.write(template("Correct-Horse-1"), to: "old.json")
        try reviewed.folder.write(template("Battery-Staple-2"), to: "new.json")
        let run = reviewed.run(
            ["\(reviewed.folder.path)/new.json", "--from", "\(reviewed.folder.path)/old.json"] + form)
        #expect(run.output.contains("****"), "\(run.output)")
        #expect(!run.output.contains("Correct-Horse") && !run.output.contains("Battery-Staple"), "\(run.output)")
    }

    /// Nor is one that a function puts together, or that comes from a parameter which does not hide it.
    @Test(
        arguments: [
            #""MasterUserPassword": {"Fn::Sub": "SECRET-${AWS::Region}"}"#,
            #""MasterUserPassword": {"Fn::Join": ["-", ["SECRET", {"Ref": "AWS::Region"}]]}"#,
            #""MasterUserPassword": {"Fn::Join": ["", ["SEC", "RET"]]}"#,
            #""MasterUserPassword": {"Fn::Base64": "SECRET"}"#,
            #""MasterUserPassword": {"Fn::If": ["C", "SECRET", {"Ref": "AWS::NoValue"}]}"#,
            #""MasterUserPassword": {"Ref": "Shown"}"#,
            #""MasterUserPassword": {"Fn::FindInMap": ["M", "a", "b"]}"#,
            #""Variables": {"First": "x", "DB_PASSWORD": "SECRET", "ADMIN_PASSWORD": "SECRET2"}"#,
            #""DBName": "postgres://user:SECRET@host/name""#,
            #""Environment": [{"Name": "DB_PASSWORD", "Value": {"Ref": "Shown"}}]"#,
        ], [[], ["--markdown"], ["--json"]]) func secretsThatAreMade(_ property: String, _ form: [String]) throws
    {
        func template(_ secret: String) -> String {
            let shown = property.contains("Shown") ? secret : "x"
            let mapped = property.contains("FindInMap") ? secret : "x"
            return #"""
                {"Parameters": {"Shown": {"Type": "String", "Default": "\#(shown)"}},
                "Mappings": {"M": {"a": {"b": "\#(mapped)"}}},
                "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}},
                "Resources": {"D": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "postgres", \#(property)}}},
                "Outputs": {"O": {"Value": {"Ref": "Shown"}}}}
                """#.replacing("SECRET", with: secret).replacing("SEC", with: secret.prefix(7)).replacing(
                    "RET", with: secret.dropFirst(7))
        }
        let reviewed = try Reviewed()
        try reviewed.folder.write(template("Correct-Horse-1"), to: "old.json")
        try reviewed.folder.write(template("Battery-Staple-2"), to: "new.json")
        let run = reviewed.run(
            ["\(reviewed.folder.path)/new.json", "--from", "\(reviewed.folder.path)/old.json"] + form)
        #expect(run.output.contains("****"), "\(run.output)")
        #expect(!run.output.contains("Horse") && !run.output.contains("Staple"), "\(run.output)")
    }

    /// A value that is cut for a reader is not cut within a secret.
    @Test(arguments: [100, 125, 130, 135, 140]) func noPartOfASecretIsLeftAtACut(_ before: Int) throws {
        func template(_ end: String) -> String {
            #"""
            {"Parameters": {"Token": {"Type": "String", "NoEcho": true, "Default": "correct-horse-battery"}}, "Resources": {
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(String(repeating: "x", count: before))correct-horse-battery\#(String(repeating: "y", count: 100))\#(end)"}},
            "P": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(end)\#(String(repeating: "x", count: before))correct-horse-battery\#(String(repeating: "y", count: 100))"}}}}
            """#
        }
        let run = try Reviewed().files(template("1"), template("2"))
        #expect(run.output.contains("DisplayName"))
        #expect(!run.output.contains("correct") && !run.output.contains("horse"), "\(run.output)")
    }
}
