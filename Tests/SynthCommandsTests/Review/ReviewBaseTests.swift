// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// Where a change begins: a revision of git, files, another environment, what is deployed.
@Suite struct ReviewBaseTests {
    private func shop(_ seconds: Int, hasTopic: Bool = false) -> Environment {
        Environment("shop", region: .euWest1, account: "123456789012") {
            ReviewedStack(name: "jobs", seconds: seconds, hasTopic: hasTopic)
        }
    }

    /// A repository whose only revision has what the environments were.
    private func repository(_ environments: [Environment]) throws -> Reviewed {
        let reviewed = try Reviewed()
        let out = "\(reviewed.folder.path)/cfn-out"
        #expect(reviewed.folder.synth(arguments: ["--all", "--output", out], environments: environments).status == 0)
        try reviewed.git("init", "-q")
        try reviewed.git("add", ".")
        try reviewed.git("commit", "-q", "-m", "first")
        return reviewed
    }

    private func review(_ reviewed: Reviewed, _ environments: [Environment], _ arguments: String...) -> TestFolder.Run {
        reviewed.run(arguments + ["--output", "\(reviewed.folder.path)/cfn-out"], environments: environments)
    }

    @Test func theLastRevisionIsTheDefault() throws {
        let reviewed = try repository([shop(30)])
        let same = review(reviewed, [shop(30)], "shop")
        #expect(same.output == "shop from HEAD: eu-west-1\n  nothing changes\n", "\(same.output)\(same.messages)")
        let run = review(reviewed, [shop(60, hasTopic: true)], "shop")
        #expect(run.status == 0)
        #expect(run.output.contains("  1 updated, 1 added"), "\(run.output)")
        #expect(run.output.contains("  jobs\n    updates Jobs (AWS::SQS::Queue), "), "\(run.output)")
        #expect(run.output.contains("ReviewTests") || run.output.contains("Reviewed.swift"), "\(run.output)")
        #expect(run.output.contains("VisibilityTimeout 30 -> 60"))
        let branch = review(reviewed, [shop(60)], "shop", "--from", "HEAD~1")
        #expect(branch.status == 1)
        #expect(branch.messages.contains("--from 'HEAD~1' is neither a file, a folder nor a revision of git"))
    }

    /// A file is compared with the stack that it is the template of.
    @Test(arguments: ["cfn-out/shop/jobs.template.json", "before.json"])
    func oneFileIsTheStackOfItsName(_ path: String) throws {
        let reviewed = try repository([shop(30)])
        let template = try #require(reviewed.folder.read("cfn-out/shop/jobs.template.json"))
        try reviewed.folder.write(template, to: "before.json")
        let run = review(reviewed, [shop(60)], "shop", "--from", "\(reviewed.folder.path)/\(path)")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("  1 updated\n"), "\(run.output)")
        #expect(run.output.contains("VisibilityTimeout 30 -> 60"))
    }

    @Test func anEnvironmentThatTheRevisionHasNot() throws {
        let reviewed = try repository([shop(30)])
        let run = review(reviewed, [shop(30), .two], "--all")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("shop from HEAD: eu-west-1\n  nothing changes"))
        #expect(
            run.output.contains("two from HEAD: us-east-1\n  HEAD has no folder /cfn-out/two: compared with nothing"),
            "\(run.output)")
        #expect(run.output.contains("adds Thing"))
    }

    @Test func anEnvironmentThatIsNoMore() throws {
        let reviewed = try repository([shop(30), .two])
        let run = review(reviewed, [shop(30)], "--all")
        #expect(
            run.output
                == "shop from HEAD: eu-west-1\n  nothing changes\n\ntwo is no environment any more: its stacks stay until somebody deletes them\n",
            "\(run.output)\(run.messages)")
        #expect(!review(reviewed, [shop(30)], "shop").output.contains("two"))
        let folder = reviewed.run(
            ["--all", "--from", "\(reviewed.folder.path)/cfn-out", "--json"], environments: [shop(30)])
        #expect(try JSONReader.read(folder.output)["gone"] == ["two"])
        let page = review(reviewed, [shop(30)], "--all", "--markdown")
        #expect(page.output.contains("\n`two` is no environment any more"))
    }

    @Test func whereThereIsNoRepository() throws {
        let reviewed = try Reviewed()
        let run = review(reviewed, [shop(30)], "shop")
        #expect(run.status == 1)
        #expect(run.messages.contains("'HEAD' is neither a file, a folder nor a revision of git"), "\(run.messages)")
    }

    /// What is there already and of no stack is the same before and after: it neither comes nor goes.
    @Test func whatIsThereAlreadyIsOfBothSides() throws {
        func shop(_ seconds: Int) -> Environment {
            Environment(
                "shop", region: .euWest1, account: "123456789012",
                existing: [
                    Existing.vpc(
                        "vpc-0123456789abcdef0", cidrBlock: "10.0.0.0/16",
                        subnets: [.isolated("subnet-0123456789abcdef0", zone: "eu-west-1a")])
                ]
            ) {
                ReviewedStack(name: "jobs", seconds: seconds)
            }
        }
        let reviewed = try repository([shop(30)])
        #expect(review(reviewed, [shop(30)], "shop").output == "shop from HEAD: eu-west-1\n  nothing changes\n")
        let run = review(reviewed, [shop(60)], "shop")
        #expect(run.output.contains("HEAD: eu-west-1\n  1 updated\n"), "\(run.output)\(run.messages)")
    }

    @Test func filesOfARevision() throws {
        let reviewed = try Reviewed()
        try reviewed.folder.write(#"{"Resources": {\#(Reviewed.queue("Q", 1))}}"#, to: "t.json")
        try reviewed.git("init", "-q")
        try reviewed.git("add", ".")
        try reviewed.git("commit", "-q", "-m", "first")
        try reviewed.folder.write(#"{"Resources": {\#(Reviewed.queue("Q", 2))}}"#, to: "t.json")
        try reviewed.folder.write(#"{"Resources": {\#(Reviewed.queue("Q", 2))}}"#, to: "new.json")
        let run = reviewed.run(["\(reviewed.folder.path)/t.json", "\(reviewed.folder.path)/new.json"])
        #expect(run.output.contains("/t.json from HEAD\n  1 updated"), "\(run.output)\(run.messages)")
        #expect(run.output.contains("HEAD has no /new.json: compared with nothing\n  1 added"), "\(run.output)")
    }

    @Test func anotherEnvironment() throws {
        let other = Environment("other", region: .euWest1, account: .any, tags: ["Stage": "test", "Team": "a"]) {
            ReviewedStack(name: "jobs", seconds: 60)
        }
        let own = Environment("shop", region: .euCentral1, account: .any, tags: ["Stage": "prod"]) {
            ReviewedStack(name: "jobs", seconds: 30)
        }
        let run = try Reviewed().run(["shop", "--from", "other"], environments: [own, other])
        #expect(run.output.contains("VisibilityTimeout 60 -> 30"), "\(run.output)\(run.messages)")
        #expect(run.output.contains("compared with what is in eu-west-1"))
        #expect(run.output.contains(#"jobs: Stage "test" -> "prod", on all that it holds"#), "\(run.output)")
        #expect(run.output.contains(#"jobs: Team "a" -> not set"#))
    }

    @Test func whatIsDeployed() throws {
        let aws = try FakeAWS()
        let stack = Recorded.stack("UPDATE_COMPLETE")
        try aws.answer("describe-stacks", stack)
        try aws.answer(
            "get-template",
            Recorded.Answer(
                output:
                    #"{"TemplateBody": {"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 30}}}}}"#
            ))
        let run = aws.synth(["review", "shop", "--from", "deployed"], environments: [shop(60)])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("VisibilityTimeout 30 -> 60"), "\(run.output)")
        #expect(aws.actions == ["get-caller-identity", "describe-stacks", "get-template"])
        // What is gone has the lines of the template as it was written, whatever the answer's are.
        try aws.answer(
            "get-template",
            .init(output: #"{"TemplateBody": {"Resources": {"Gone": {"Type": "AWS::SNS::Topic"}}}}"#))
        let gone = aws.synth(["review", "shop", "--from", "deployed"], environments: [shop(60)])
        #expect(
            gone.output.contains("removes Gone (AWS::SNS::Topic), deployed:shop-jobs:3:13"), "\(gone.output)")
        try aws.answer("describe-stacks", Recorded.noStack)
        let none = aws.synth(["review", "shop", "--from", "deployed"], environments: [shop(60)])
        #expect(none.output.contains("no stack of it is deployed: compared with nothing\n  1 added"), "\(none.output)")
    }

    @Test func severalEnvironmentsAreOneReport() throws {
        let reviewed = try repository([shop(30), .two])
        let json = review(reviewed, [shop(60), .two], "--all", "--json")
        let report = try JSONReader.read(json.output)
        #expect(report["from"] == "HEAD")
        #expect(report["kinds"] == ["change"])
        #expect(report["reviews"]?.arrayValue?.map { $0["name"] } == ["shop", "two"])
        let shop = try #require(report["reviews"]?[0])
        #expect(shop["counts"]?["updated"] == 1)
        #expect(shop["resources"]?[0]?["name"] == "jobs/Jobs")
        #expect(shop["resources"]?[0]?["effect"] == "updated")
        let property = try #require(shop["resources"]?[0]?["properties"]?[0])
        #expect(property["path"] == "VisibilityTimeout")
        #expect(property["old"] == 30)
        #expect(property["new"] == 60)
        #expect(report["reviews"]?[1]?["kinds"] == [])
        let page = review(reviewed, [self.shop(60), .two], "--all", "--markdown")
        #expect(page.output.contains("| `two`: nothing changes |"), "\(page.output)")
        #expect(page.output.components(separatedBy: "<!-- synth review -->").count == 2)
    }
}
