// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// `synth mutate`, with a script in place of the tests: it notices what its text says.
@Suite struct MutateTests {
    struct Queues: Stack {
        let name = "queues"
        let description = "d"

        var body: some StackContent {
            UntypedResource(
                "Queue", type: "AWS::SQS::Queue", properties: ["VisibilityTimeout": 30, "DelaySeconds": 10])
            UntypedResource(
                "Group", type: "AWS::EC2::SecurityGroup",
                properties: [
                    "GroupDescription": "g",
                    "SecurityGroupIngress": [
                        ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"]
                    ],
                ])
        }
    }

    private static let type = String(reflecting: Queues.self)
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// - Parameters:
    ///   - noticed: what fails a test, as a pattern of the shell; nil for nothing.
    ///   - test: the test that looks at the stack.
    private func run(
        noticing noticed: String? = nil, by test: String = "T.a()/t.swift:1:2", failing: Bool = false,
        _ arguments: String...
    ) throws -> TestFolder.Run {
        let check = noticed.map { "case \"$(cat $STACKDSL_MUTATION /dev/null)\" in \($0)) exit 1;; esac" } ?? ""
        try folder.write(
            """
            #!/bin/sh
            echo "$@" >>"\(folder.path)/calls"
            if [ -n "$STACKDSL_TEST_READS" ]; then
              printf '%s\\t%s\\n' '\(Self.type)' '\(test)' >>"$STACKDSL_TEST_READS"
              \(failing ? "echo '✘ Test a() recorded an issue at a.swift:1:1'; exit 1" : "exit 0")
            fi
            \(check)
            exit 0
            """, to: "tests")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/tests")
        let environment = Environment("e", region: .euWest1, account: .any) { Queues() }
        return folder.synth(
            arguments: ["mutate", "e", "--tests", "\(folder.path)/tests"] + arguments, environments: [environment])
    }

    private var calls: [String] { (folder.read("calls") ?? "").split(separator: "\n").map(String.init) }

    @Test func whatNothingNoticesIsListedAtItsPlace() throws {
        let run = try run(noticing: "*VisibilityTimeout*", "--without-rules")
        #expect(run.status == 0, "\(run.messages)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains { $0.contains("survived: queues: 'Queue' DelaySeconds: 10 becomes 20 [value]") })
        #expect(!run.output.contains("VisibilityTimeout"))
        #expect(
            lines.filter { $0.contains("survived:") }.allSatisfy {
                $0.hasPrefix("Tests/SynthCommandsTests/MutateTests.swift:")
            })
        #expect(run.output.contains("mutations, all tried: "))
        #expect(run.output.contains("by a rule 0, by a test 1, by nothing"))
        #expect(calls.allSatisfy { !$0.contains("--filter") || $0.hasSuffix(#"--filter ^(T\.a\(\)\/t\.swift:1:2)"#) })
    }

    @Test func theRulesAreAskedFirst() throws {
        let report = try JSONReader.read(try run("--json").output)
        let mutations = report["mutations"]?.arrayValue ?? []
        let turned = mutations.first { $0["path"]?.stringValue?.hasSuffix("FromPort") == true && $0["new"] == 886 }
        #expect(turned?["noticedBy"] == "rule")
        #expect(turned?["rule"]?.stringValue?.isEmpty == false)
        let survivors = mutations.filter { $0["noticedBy"] == "nothing" }
        #expect(survivors.count == report["survived"]?.quantity?.int(in: 0...100))
        #expect(report["tried"] == report["total"])
        #expect(calls.count == 1 + survivors.count, "the tests run for what no rule notices, and before")
    }

    @Test func aScoreCanBeRequired() throws {
        let low = try run("--fail-under", "90", "--without-rules")
        #expect(low.status == 1)
        #expect(low.messages.contains("0.0 % of the mutations are noticed, fewer than --fail-under 90 %"))
        let broken = try run("--fail-under", "99.5", "--without-rules")
        #expect(broken.messages.contains("fewer than --fail-under 99.5 %"))
        let high = try run(noticing: "*", "--fail-under", "100", "--without-rules")
        #expect(high.status == 0, "\(high.output)")
    }

    @Test func aSampleDependsOnItsSeedAlone() throws {
        func tried(_ seed: String) throws -> [Node] {
            let run = try run("--sample", "3", "--seed", seed, "--json")
            return (try JSONReader.read(run.output)["mutations"]?.arrayValue ?? []).compactMap { $0["path"] }
        }
        let first = try tried("1")
        #expect(first.count == 3)
        #expect(try tried("1") == first)
        #expect(try (2...6).contains { try tried("\($0)") != first })
    }

    @Test func testsThatFailAnywayTeachNothing() throws {
        let run = try run(failing: true)
        #expect(run.status == 1)
        #expect(run.messages.contains("Test a() recorded an issue"))
        #expect(run.messages.contains("the tests fail before anything is changed"))
        #expect(run.output.isEmpty)
    }

    /// Swift Testing ends with 69 where no test is what it was asked for.
    @Test func testsThatAreNotFoundAgainNoticeNothing() throws {
        let run = try run(noticing: "*) exit 69;; x", "--without-rules")
        #expect(run.status == 1)
        #expect(run.messages.contains("the tests that looked at the stacks are not found again"))
    }

    /// A `swift` that prints what the real one does, each with the end of its line.
    @Test func theTestsThatSwiftBuildsAreFound() throws {
        try folder.write("#!/bin/sh\nexit 0\n", to: "shopPackageTests.xctest")
        try folder.write(
            """
            #!/bin/sh
            case "$*" in
            *--show-bin-path) echo "\(folder.path)" ;;
            *dump-package) printf '{\\n  "name" : "shop"\\n}\\n' ;;
            esac
            """, to: "swift")
        for name in ["swift", "shopPackageTests.xctest"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)")
        }
        let collector = Collector()
        let environment = Environment("e", region: .euWest1, account: .any) { Queues() }
        let status = Synth(
            environments: [environment], console: collector.console,
            process: ProcessContext(variables: ["PATH": "\(folder.path):/usr/bin:/bin"], pause: 0)
        ).run(["mutate", "e", "--sample", "1"])
        #expect(status == 0, "\(collector.error)")
    }

    /// What has no name in Swift Testing is a test of XCTest, which all run.
    @Test func testsOfTheOtherLibraryCount() throws {
        let run = try run(noticing: "*DelaySeconds*", by: "", "--without-rules")
        #expect(run.output.contains("by a test 1"), "\(run.output)")
    }

    @Test func aStackThatNoTestLooksAtIsNamed() throws {
        try folder.write("#!/bin/sh\nexit 0\n", to: "blind")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/blind")
        let environment = Environment("e", region: .euWest1, account: .any) { Queues() }
        let run = folder.synth(
            arguments: ["mutate", "e", "--tests", "\(folder.path)/blind", "--sample", "4", "--without-rules"],
            environments: [environment])
        #expect(run.output.contains("no test looks at \(Self.type)"))
        #expect(run.messages.contains("no test looks at a stack"))
    }

    @Test(arguments: [
        ["--sample", "0"], ["--sample", "many"], ["--seed", "-1"], ["--fail-under", "101"], ["--timeout", "0"],
        ["--fail-under", "x"], ["--stack", "nothing"],
    ])
    func numbersAreRead(arguments: [String]) throws {
        let run = folder.synth(
            arguments: ["mutate", "e"] + arguments,
            environments: [Environment("e", region: .euWest1, account: .any) { Queues() }])
        #expect(run.status == 64, "\(run.messages)")
    }

    @Test func testsThatAreNotThereAreSaid() {
        let run = folder.synth(
            arguments: ["mutate", "e", "--tests", "\(folder.path)/none"],
            environments: [Environment("e", region: .euWest1, account: .any) { Queues() }])
        #expect(run.status == 1)
        #expect(run.messages.contains("there are no tests at \(folder.path)/none"))
    }
}
