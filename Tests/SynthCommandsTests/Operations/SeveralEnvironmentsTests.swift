// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// One command for several environments.
@Suite struct SeveralEnvironmentsTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
    }

    private static func environment(
        _ name: String, account: Account = "123456789012", profile: String? = nil, prefix: String? = nil
    ) -> Environment {
        Environment(name, region: .euWest1, account: account, profile: profile, stackNamePrefix: prefix) {
            TestStack(name: "first")
        }
    }

    private static let three = [environment("a", profile: "pa"), environment("b"), environment("c", profile: "pc")]

    /// The lines of the summary.
    private func summary(_ run: TestFolder.Run) -> [[String]] {
        run.messages.split(separator: "\n").filter { !$0.hasPrefix("[") && $0.hasSuffix(" s") }.map {
            $0.split(separator: " ").map(String.init)
        }
    }

    @Test(arguments: [
        ["deploy", "--all"], ["deploy", "a", "b", "c", "--jobs", "3"], ["status", "--all", "--jobs", "2"],
    ])
    func eachIsDoneWithItsOwnProfileAndName(arguments: [String]) throws {
        let run = aws.synth(arguments, environments: Self.three)
        #expect(run.status == 0, "\(run.messages)")
        let profiles = aws.calls.filter { $0.contains("describe-stacks") }.map { call in
            call.firstIndex(of: "--profile").map { call[$0 + 1] } ?? "none"
        }
        #expect(Set(profiles) == ["pa", "none", "pc"])
        for line in (run.messages + run.output).split(separator: "\n") where !line.hasSuffix(" s") {
            #expect(["[a] ", "[b] ", "[c] "].contains { line.hasPrefix($0) }, "\(line)")
        }
        #expect(summary(run).map { $0[0] } == ["a", "b", "c"])
        #expect(summary(run).allSatisfy { $0[1] == "done" })
    }

    @Test func oneFailsAndOthersGoOn() throws {
        let environments = [Self.environment("a"), Self.environment("b", account: "210987654321"), Self.three[2]]
        let run = aws.synth(["deploy", "--all"], environments: environments)
        #expect(run.status == 1)
        #expect(run.messages.contains("[b] synth: error: the credentials are of account 123456789012"))
        #expect(summary(run).map { $0[1] } == ["done", "failed", "done"])
    }

    @Test func nothingIsStartedAfterAFailureWhereThatIsAsked() throws {
        let environments = [Self.environment("a", account: "210987654321"), Self.environment("b")]
        let run = aws.synth(["deploy", "--all", "--fail-fast", "--json"], environments: environments)
        #expect(run.status == 1)
        #expect(summary(run).map { $0[1] } == ["failed", "not"])
        let report = try JSONReader.read(run.output)
        #expect(report["exitStatus"] == 1)
        let results = (report["environments"]?.arrayValue ?? []).map { $0["result"]?.stringValue }
        #expect(results == ["failed", "not started"])
        #expect(report["environments"]?[0]?["error"]?.stringValue?.contains("pinned to") == true)
    }

    @Test func aReportHasEachEnvironment() throws {
        let run = aws.synth(["deploy", "a", "b", "--json"], environments: Self.three)
        let report = try JSONReader.read(run.output)
        #expect(report["environments"]?[0]?["environment"] == "a")
        #expect(report["environments"]?[1]?["stacks"]?[0]?["action"] == "unchanged")
        #expect(report["environments"]?[1]?["exitStatus"] == 0)
        #expect(report["environments"]?[0]?["account"] == "123456789012")
    }

    @Test func differencesAreToldByTheStatus() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Thing")))
        let run = aws.synth(["diff", "--all", "--exit-code", "--jobs", "3"], environments: Self.three)
        #expect(run.status == 2, "\(run.messages)")
        #expect(run.output.contains("[b]   ~ change Thing (AWS::SNS::Topic): DisplayName\n"))
    }

    @Test func oneAskedAfterTheOtherAnswers() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Remove", "Thing")))
        let run = aws.synth(["deploy", "a", "b"], environments: Self.three, answer: "no")
        #expect(run.status == 1)
        #expect(run.messages.contains("[a] This replaces or removes Thing. Go on? [y/N]"), "\(run.messages)")
        #expect(run.messages.contains("[b] This replaces or removes Thing. Go on? [y/N]"))
    }

    @Test func nobodyIsAskedWhereSeveralWork() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Remove", "Thing")))
        let run = aws.synth(["deploy", "a", "b", "--jobs", "2"], environments: Self.three, answer: "yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("[a] synth: error: nobody is there to agree to that"), "\(run.messages)")
        #expect(!aws.actions.contains("execute-change-set"))
    }

    @Test func twoWithOneStackAreRefused() throws {
        let environments = [Self.environment("a", prefix: "shop"), Self.environment("b", prefix: "shop")]
        for command in ["deploy", "destroy"] {
            let run = aws.synth([command, "--all", "--yes"], environments: environments)
            #expect(run.status == 1)
            #expect(
                run.messages.contains("environments 'a' and 'b' both have the stack 'shop-first' of 123456789012"),
                "\(run.messages)")
            #expect(aws.calls.isEmpty)
        }
        // To look at both is fine, and so are two accounts.
        #expect(aws.synth(["status", "--all"], environments: environments).status == 0)
        let accounts = [
            Self.environment("a", prefix: "s"), Self.environment("b", account: "210987654321", prefix: "s"),
        ]
        #expect(!aws.synth(["deploy", "--all"], environments: accounts).messages.contains("duplicate-stack"))
    }

    private static let topic = SharedValue<Value<String>>("Topic", stackName: "net-first")

    private struct Providing: Stack {
        let name = "first"
        let description = "A test"
        var body: some StackContent {
            UntypedResource("Thing", type: "AWS::SNS::Topic")
            topic.provided("x")
        }
    }

    private struct Consuming: Stack {
        let name = "first"
        let description = "A test"
        var body: some StackContent {
            UntypedResource("Thing", type: "AWS::SNS::Topic", properties: ["DisplayName": .init(topic.consumed)])
        }
    }

    private static let tied = [
        Environment("app", region: .euWest1, account: "123456789012") { Consuming() },
        Environment("net", region: .euWest1, account: "123456789012") { Providing() },
    ]

    private var stackNames: [String] {
        aws.calls.filter { $0.contains("describe-stacks") }.compactMap { call in
            call.firstIndex(of: "--stack-name").map { call[$0 + 1] }
        }
    }

    @Test(arguments: ["1", "2"]) func whatProvidesAValueIsDeployedFirst(jobs: String) throws {
        let run = aws.synth(["deploy", "app", "net", "--jobs", jobs], environments: Self.tied)
        #expect(run.status == 0, "\(run.messages)")
        #expect(stackNames.first == "net-first" && stackNames.last == "app-first", "\(stackNames)")
    }

    @Test func whatTakesItIsDestroyedFirst() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        #expect(aws.synth(["destroy", "net", "app", "--yes"], environments: Self.tied).status == 0)
        #expect(stackNames == ["app-first", "net-first"])
    }

    @Test func whatNeedsOneThatFailedIsLeftOut() throws {
        try aws.answer("describe-stacks", Recorded.stack("ROLLBACK_FAILED"))
        let run = aws.synth(["deploy", "app", "net"], environments: Self.tied)
        #expect(run.status == 1)
        #expect(run.messages.contains("[app] left out, because of 'net', which it waits for"), "\(run.messages)")
        #expect(!stackNames.contains("app-first"))
    }

    @Test(arguments: [
        ["deploy", "a", "b", "--profile", "x"], ["status", "--all", "--region", "us-east-1"],
        ["deploy", "a", "--jobs", "0"], ["deploy", "a", "--jobs", "x"], ["outputs", "a", "b"],
    ])
    func whatSeveralCannotShareIsAWrongArgument(arguments: [String]) {
        #expect(aws.synth(arguments, environments: Self.three).status == 64)
        #expect(aws.calls.isEmpty)
    }

    @Test func aDryRunHasTheOrderOfTheRun() {
        let deploy = aws.synth(["deploy", "app", "net", "--dry-run"], environments: Self.tied).output
        let first = deploy.split(separator: "\n").first { $0.contains("execute-change-set") }
        #expect(first?.contains("net-first") == true, "\(deploy)")
        let destroy = aws.synth(["destroy", "net", "app", "--dry-run"], environments: Self.tied).output
        let gone = destroy.split(separator: "\n").first { $0.contains("delete-stack") }
        #expect(gone?.contains("app-first") == true, "\(destroy)")
    }

    @Test func withoutAProfileTheShellsCredentialsAreTaken() throws {
        #expect(aws.synth(["status", "a", "--no-profile"], environments: Self.three).status == 0)
        #expect(aws.value("--profile", of: "describe-stacks") == nil)
        let printed = aws.synth(["a", "--no-profile", "--output", aws.folder.path + "/out"], environments: Self.three)
        #expect(printed.output.contains("aws cloudformation deploy") && !printed.output.contains("--profile"))
        for wrong in [["status", "a", "--profile", ""], ["status", "a", "--profile", "x", "--no-profile"]] {
            #expect(aws.synth(wrong, environments: Self.three).status == 64)
        }
    }

    @Test func theCommandLinesProfileStandsBeforeTheEnvironments() throws {
        #expect(aws.synth("status", "a", "--profile", "mine", environments: Self.three).status == 0)
        #expect(aws.value("--profile", of: "describe-stacks") == "mine")
        #expect(aws.synth("status", "b", environments: Self.three).status == 0)
    }

    @Test func whatWaitsForACircleComesAfterIt() {
        let queue = EnvironmentQueue([0, 1, 2], waitingFor: [[1], [2], [1]])
        #expect(queue.next() == .start(1))
        queue.end(1, isWell: true)
        #expect(queue.next() == .start(0))
        #expect(queue.next() == .start(2))
    }

    @Test func aCircleIsDeployedInTheOrderOfTheCommandLine() {
        let queue = EnvironmentQueue([0, 1, 2], waitingFor: [[1], [0], []])
        #expect(queue.next() == .start(2))
        #expect(queue.next() == .wait)
        queue.end(2, isWell: true)
        #expect(queue.next() == .start(0))
        queue.end(0, isWell: true)
        #expect(queue.next() == .start(1))
        queue.end(1, isWell: true)
        #expect(queue.next() == .end)
    }
}
