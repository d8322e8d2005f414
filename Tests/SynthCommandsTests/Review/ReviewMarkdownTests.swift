// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct ReviewMarkdownTests {
    @Test func aTableThenWarningsThenFoldedDetails() throws {
        let run = try Reviewed().files(
            "\(Reviewed.table("id")), \(Reviewed.queue("Jobs", 30))",
            "\(Reviewed.table("orderId")), \(Reviewed.queue("Jobs", 60))", "--markdown")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(
                """
                <!-- synth review -->
                ### What changes from `/old.json`

                | environment | data lost | replaced | updated |
                | --- | --- | --- | --- |
                | `/new.json` | **1** | **1** | 1 |

                **data lost**
                - `Table` (AWS::DynamoDB::Table): the items, since no UpdateReplacePolicy keeps them

                <details><summary>resources (2)</summary>

                - replaces `Table` (AWS::DynamoDB::Table), /new.json:1:25
                """), "\(run.output)")
        #expect(run.output.contains("  - `KeySchema[0].AttributeName` `\"id\"` -&gt; `\"orderId\"`: replaces it\n"))
        let opened = run.output.components(separatedBy: "<details>").count
        #expect(opened == run.output.components(separatedBy: "</details>").count)
    }

    /// However much changes, GitHub takes it, nothing stays open, and what is missing is said.
    @Test func aHugeChangeIsCutAndSaysSo() throws {
        func queues(_ seconds: Int) -> String {
            (0..<900).map { number in
                #""Queue\#(number)WithAVeryLongNameThatSaysWhatItIsForAndMoreThanThat": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": \#(seconds + number), "Tags": [{"Key": "k", "Value": "\#(String(repeating: "v", count: 90))\#(seconds)"}]}}"#
            }.joined(separator: ",\n")
        }
        let run = try Reviewed().files(
            "\(queues(1)), \(Reviewed.table("id"))", "\(queues(2)), \(Reviewed.table("orderId"))", "--markdown")
        #expect(run.output.utf8.count < 65_536)
        #expect(run.output.utf8.count > 50_000)
        #expect(run.output.contains("**data lost**"))
        #expect(run.output.contains("more lines did not fit into a comment.** Run `synth review --from"))
        let opened = run.output.components(separatedBy: "<details>").count
        #expect(opened == run.output.components(separatedBy: "</details>").count)
    }

    @Test func hundredsOfEnvironmentsFit() throws {
        let reviewed = try Reviewed()
        let environments = (0..<110).map { number in
            Environment("environment-number-\(number)", region: .euWest1, account: .any, stackNamePrefix: "n\(number)")
            {
                ReviewedStack(name: "first")
            }
        }
        let all = environments + [.one]
        let run = reviewed.run(["--all", "--from", "one", "--markdown"], environments: all)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.utf8.count < 65_536)
        #expect(run.output.contains("and 11 more"), "\(run.output.prefix(500))")
    }

    @Test func aSignIsNoBullet() throws {
        func template(_ output: String) -> String {
            #"{"Resources": {\#(Reviewed.queue("Q", 1))}, "Outputs": {"\#(output)": {"Value": "x"}}}"#
        }
        let run = try Reviewed().files(template("Old"), template("New"), "--markdown")
        #expect(run.output.contains("- \\+ `New` `\"x\"`\n- \\- `Old`\n"), "\(run.output)")
    }

    @Test func nothingOfATemplateIsMarkup() {
        let phrase: ReviewPhrase = "\(code: "a`b``c") is \("<b>|*_#1 @someone") and \(code: "x")"
        #expect(
            phrase.markdown(hiding: Mask()) == "``` a`b``c ``` is &lt;b&gt;\\|\\*\\_#<!-- -->1 @<!-- -->someone and `x`"
        )
        #expect(phrase.text == "a`b``c is <b>|*_#1 @someone and x")
    }

    @Test(arguments: [
        ("see https://example.com or www.example.com", "see https:<!-- -->//example.com or www<!-- -->.example.com"),
        ("arn:${A}-${B}", "arn:<span>$</span>{A}-<span>$</span>{B}"), ("owner/repo#12", "owner/repo#<!-- -->12"),
    ])
    func nothingOfATemplateIsALinkOrAFormula(_ text: String, _ markdown: String) {
        #expect(ReviewPhrase(text).markdown(hiding: Mask()) == markdown)
    }

    @Test func aBarInANameIsNoColumn() throws {
        let reviewed = try Reviewed()
        for (name, seconds) in [("old.json", 1), ("a|b.json", 2)] {
            try reviewed.folder.write(#"{"Resources": {\#(Reviewed.queue("Q", seconds))}}"#, to: name)
        }
        let run = reviewed.run([
            "\(reviewed.folder.path)/a|b.json", "--from", "\(reviewed.folder.path)/old.json", "--markdown",
        ])
        #expect(run.output.contains("| `/a\\|b.json` | 1 |"), "\(run.output)")
    }

    @Test func aPageNeverGrowsBeyondItsLimit() {
        var page = MarkdownPage()
        for number in 0..<40 {
            page.add(
                (0..<50).map { ["- \(number) \($0) \(String(repeating: "x", count: 60))"] }, after: ["<details>", ""],
                before: ["", "</details>"])
        }
        #expect(!page.isWhole)
        page.finish("See the rest.")
        #expect(page.text.utf8.count <= MarkdownPage.limit)
        #expect(page.text.hasSuffix("See the rest.\n"))
        #expect(
            page.text.components(separatedBy: "<details>").count
                == page.text.components(separatedBy: "</details>").count)
        var small = MarkdownPage()
        small.add(["a"])
        small.finish("See the rest.")
        #expect(small.text == "a\n")
    }
}
