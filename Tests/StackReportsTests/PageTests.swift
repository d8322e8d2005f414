// SPDX-License-Identifier: Apache-2.0

import StackPictures
import TemplateModel
import Testing

@testable import StackReports

@Suite struct PageTests {
    private static func report(_ names: [String], in stack: String = "web") -> EnvironmentReport {
        var report = EnvironmentReport(
            title: "test", region: "eu-west-1", account: nil, program: "synth", picture: Picture(title: "test"))
        var made = EnvironmentReport.Stack(name: stack, stackName: nil, description: nil)
        made.resources = names.map { .init(name: "\(stack)/\($0)", logicalID: $0, type: "AWS::SQS::Queue") }
        report.stacks = [made]
        return report
    }

    @Test func namesInSentencesAreLinksWhereTheyLeadSomewhere() {
        let names = PageNames(Self.report(["Queue"]))
        #expect(names.sentence("see 'Queue' now").text == "see <a href=\"#r-web.Queue\"><code>Queue</code></a> now")
        #expect(
            names.sentence("AWS's 'web/Queue' isn't 'None'", in: "web").text
                == "AWS's <a href=\"#r-web.Queue\"><code>Queue</code></a> isn't <code>None</code>")
        #expect(names.sentence("'Queue'", linking: false).text == "<code>Queue</code>")
        #expect(names.sentence("an end '").text == "an end '")
        #expect(names.sentence("''").text == "''")
    }

    @Test func aNameOfTwoStacksIsThatOfItsOwn() {
        var report = Self.report(["Queue"])
        report.stacks += Self.report(["Queue"], in: "work").stacks
        let names = PageNames(report)
        #expect(names.anchor("Queue", in: nil) == nil)
        #expect(names.anchor("Queue", in: "work") == "r-work.Queue")
        #expect(names.anchor("web/Queue", in: "work") == "r-web.Queue")
    }

    @Test func valuesAreShownAsPeopleReadThem() throws {
        let tree = PropertyTree(names: PageNames(Self.report(["Queue"])), stack: "web")
        let json = """
            {"Name": {"Fn::Join": ["", ["a-", {"Ref": "AWS::Region"}, {"Fn::GetAtt": ["web/Queue", "Arn"]}]]},
             "Tags": [{"Key": "k", "Value": "<v>"}, "x", []], "On": true, "Text": "one\\ntwo",
             "Odd": {"Fn::Base64": {"Ref": "web/Queue"}}}
            """
        let members = try JSONReader.read(json, file: "t").objectValue?.members ?? []
        #expect(
            tree.lines(members).text == """
                <i>Name:</i> a-${${AWS::Region}}${<a href="#r-web.Queue"><code>Queue</code></a>.Arn}
                <i>Tags:</i>
                  <i>-</i> <i>Key:</i> k
                    <i>Value:</i> &lt;v&gt;
                  <i>-</i> x
                  <i>-</i> []
                <i>On:</i> true
                <i>Text:</i> <i>|</i>
                  one
                  two
                <i>Odd:</i>
                  <i>Fn::Base64:</i> <a href="#r-web.Queue"><code>Queue</code></a>
                """)
    }

    @Test func aReferenceThatIsPutTogetherIsConcealed() throws {
        let tree = PropertyTree(names: PageNames(Self.report([])), stack: nil)
        let json = """
            {"P": {"Fn::Join": ["", ["{{resolve:secretsmanager:", {"Ref": "Secret"}, ":SecretString:password}}"]]}}
            """
        let members = try JSONReader.read(json, file: "t").objectValue?.members ?? []
        #expect(tree.lines(members).text == "<i>P:</i> {{resolve:secretsmanager:****}}")
    }

    @Test func aServedPageHasItsVersionAndIsOtherwiseTheSame() {
        let page = ReportPage(Self.report(["Queue"])).text
        let served = ReportPage.served(page, version: "7")
        #expect(served.contains("<html lang=\"en\" data-version=\"7\">"))
        #expect(served.replacing(" data-version=\"7\"", with: "") == page)
        #expect(ReportPage.version(of: page) != ReportPage.version(of: served))
    }

    @Test func theProgramIsTheOneThatThePolicyAdmits() throws {
        let page = ReportPage(Self.report(["</script><script>alert(1)</script>"])).text
        let start = try #require(page.firstRange(of: "<script>"))
        let end = try #require(page.firstRange(of: "</script>"))
        let program = String(page[start.upperBound..<end.lowerBound])
        #expect(page.contains("script-src 'sha256-\(Digest.base64(program))'"))
        #expect(page.ranges(of: "<script").count == 1)
    }
}
