// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct ReportTests {
    private func run(_ arguments: [String]) -> (status: Int32, out: String, error: String) {
        let collector = Collector()
        let synth = Synth(environments: [.traveled, .blocked], console: collector.console)
        return (synth.run(["report"] + arguments), collector.out, collector.error)
    }

    private func page(of template: String, _ more: String...) throws -> String {
        let folder = try TestFolder()
        try folder.write(template, to: "t.json")
        let run = run(["\(folder.path)/t.json"] + more)
        #expect(run.out.hasPrefix("<!doctype html>"), "\(run.error)")
        return run.out
    }

    @Test func anEnvironmentIsExplained() {
        let run = run(["traveled"])
        #expect(run.status == 0, "\(run.error)")
        for title in ["Picture", "Findings", "Resources", "Ways", "Open ports", "Cost", "Deployment"] {
            #expect(run.out.contains(">\(title)"), "\(title)")
        }
        #expect(run.out.contains("TemplateReference/aws-resource-ec2-securitygroup.html"))
        #expect(run.out.contains("TraveledTemplate.swift:"))
    }

    @Test func aBrokenWayHasItsReasonAndItsFix() {
        let page = run(["blocked"]).out
        #expect(page.contains("1 of "))
        #expect(page.contains("admits 8080, not 80"))
        #expect(page.contains("<b>Fix:</b>"))
    }

    @Test func theFileIsNamed() throws {
        let folder = try TestFolder()
        let written = run(["traveled", "-o", "\(folder.path)/a.html"])
        #expect(written.out.isEmpty && written.error.contains("wrote \(folder.path)/a.html"))
        #expect(folder.read("a.html")?.hasPrefix("<!doctype html>") == true)
        #expect(run(["traveled", "-o", ""]).status == 64)
        #expect(run(["traveled", "--port", "1"]).status == 64)
        #expect(run(["traveled", "--serve", "--port", "x"]).status == 64)
        #expect(run(["traveled", "--serve", "-o", "x"]).status == 64)
    }

    @Test func whatIsNoTemplateLeavesTheOldPage() throws {
        let folder = try TestFolder()
        try folder.write("[1]", to: "t.json")
        try folder.write("old", to: "a.html")
        let run = run(["\(folder.path)/t.json", "-o", "\(folder.path)/a.html"])
        #expect(run.status == 1 && run.error.contains("nothing was written"), "\(run.error)")
        #expect(folder.read("a.html") == "old")
    }

    @Test func whatUseCostsLeadsToItsResource() throws {
        let page = try page(
            of: #"{"Resources": {"Q": {"Type": "AWS::Logs::LogGroup"}}}"#, "--region", "eu-west-1")
        let row = try #require(page.firstRange(of: "logs written"))
        #expect(page[row.upperBound...].prefix(300).contains("href=\"#r-Q\""))
        #expect(page.contains("1 time is not known"))
    }

    @Test func hostileNamesAreInert() throws {
        let name = "</script><img src=x onerror=alert(1)>"
        let text = "\"><script>alert(2)</script>"
        let root: Node = [
            "Description": .string(text),
            "Parameters": .object([.init(key: name, value: ["Type": .string(text), "Default": .string(text)])]),
            "Resources": .object([
                .init(
                    key: name,
                    value: [
                        "Type": "AWS::SQS::Queue", "Properties": .object([.init(key: text, value: .string(name))]),
                        "Condition": .string(text),
                    ]),
                .init(key: "T", value: ["Type": .string(text), "DependsOn": .string(name)]),
                .init(
                    key: "R",
                    value: [
                        "Type": "AWS::IAM::Role",
                        "Properties": [
                            "RoleName": .string(text), "Description": .string("javascript:alert(3)"),
                            "AssumeRolePolicyDocument": [
                                "Statement": [
                                    [
                                        "Effect": "Allow", "Action": "sts:AssumeRole",
                                        "Principal": ["AWS": .string(text)],
                                    ]
                                ]
                            ],
                        ],
                    ]),
            ]),
            "Outputs": .object([.init(key: text, value: ["Value": .string(name), "Description": .string(text)])]),
        ]
        let page = try page(of: Template(root: root).json, "--region", "eu-west-1")
        #expect(page.ranges(of: "<script").count == 1)
        #expect(!page.contains("<img"))
        #expect(!page.contains("\"><script"))
        #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"))
        #expect(!page.contains("href=\"javascript"))
    }

    @Test func secretsAreNowhere() throws {
        let json = """
            {"Parameters": {
              "Password": {"Type": "String", "NoEcho": true, "Default": "hunter2hunter2"},
              "Pin": {"Type": "String", "NoEcho": "true", "Default": "4711"}},
             "Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {
              "MasterUserPassword": {"Ref": "Password"}, "Port": {"Ref": "Pin"}, "DBInstanceClass": "db.t4g.micro",
              "MasterUsername": "{{resolve:secretsmanager:prod/db/admin:SecretString:user}}",
              "DBName": {"Fn::Sub": "db${Pin}"},
              "Tags": [{"Key": "u", "Value": {"Fn::Sub": "postgres://u:${Password}@h"}},
                       {"Key": "b", "Value": {"Fn::Join": ["", ["{{resolve:ssm-secure:", "/prod/deep", "}}"]]}}]}}},
             "Outputs": {"Url": {"Value": {"Fn::Join": [":", ["p", {"Ref": "Password"}]]}}}}
            """
        let page = try page(of: json, "--region", "eu-west-1")
        for secret in ["hunter2", "4711", "prod/db/admin", "/prod/deep"] {
            #expect(!page.contains(secret), "\(secret)")
        }
        #expect(page.contains("postgres://u:${<a href=\"#p-Password\"><code>Password</code></a>}@h"))
        #expect(page.contains("{{resolve:secretsmanager:****}}"))
    }

    @Test func severalTemplatesKeepTheirNamesApart() throws {
        let folder = try TestFolder()
        for name in ["a", "b"] {
            try folder.write("{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}", to: "\(name).json")
        }
        let page = run(["\(folder.path)/a.json", "\(folder.path)/b.json"]).out
        #expect(page.ranges(of: "<details class=\"item\" id=\"r-").count == 2)
        #expect(page.ranges(of: " data-of=\"r-").count == 2)
    }

    @Test func whatAConditionLeavesOutIsToldOf() throws {
        let page = try page(
            of: """
                {"Conditions": {"Never": {"Fn::Equals": ["a", "b"]}},
                 "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Condition": "Never"}}}
                """)
        #expect(page.contains("(not made)"))
        #expect(page.contains("not made, since <code>Never</code> does not hold"))
    }
}
