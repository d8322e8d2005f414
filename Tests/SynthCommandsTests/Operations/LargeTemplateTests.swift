// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct LargeTemplateTests {
    struct Large: Stack {
        let name = "large"
        let description = ""
        /// Lists are what indentation makes long.
        var count = 0
        var body: some StackContent {
            UntypedResource("T", type: "AWS::SNS::Topic")
                .metadata([
                    "x": Document(Value(String(repeating: "x", count: count > 0 ? 10 : 60_000))),
                    "y": Document(node: .array((0..<count).map { [["n": .number($0)]] })),
                ])
        }
    }

    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        try aws.answer("cp", Recorded.nothing)
    }

    private func deploy(_ stack: Large, _ more: String...) -> TestFolder.Run {
        aws.synth(["deploy", "l"] + more, environments: [Environment("l", region: .euWest1, account: .any) { stack }])
    }

    @Test func aBucketIsAskedForAndUsed() throws {
        let run = deploy(Large())
        #expect(run.status == 1)
        #expect(
            run.messages.contains("bytes even without white space, and a request holds 51200; pass --s3-bucket"),
            "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
        _ = deploy(Large(), "--s3-bucket", "mine")
        let target = aws.call("cp")[3]
        #expect(target.hasPrefix("s3://mine/synth/l-large/"))
        let key = target.dropFirst("s3://mine/".count)
        #expect(
            aws.value("--template-url", of: "create-change-set") == "https://s3.eu-west-1.amazonaws.com/mine/\(key)")
    }

    private static let indented = Large(count: 2_500)
    private static let small = Large(count: 1)

    private static func environment(_ stack: Large) -> Environment {
        Environment("l", region: .euWest1, account: .any) { stack }
    }

    @Test func whiteSpaceIsLeftOutWhereThatMakesItFit() throws {
        let stack = Self.indented
        #expect(stack.template.compactJSON.utf8.count < 51_200 && stack.template.json.utf8.count > 51_200)
        _ = deploy(stack)
        #expect(aws.file("template-body") == stack.template.compactJSON)
        _ = deploy(Self.small)
        #expect(aws.file("template-body") == Self.small.template.json)
        #expect(!aws.actions.contains("cp"))
    }

    @Test func thePrintedCommandNamesWhatIsSent() throws {
        let folder = aws.folder
        let run = folder.synth("l", environments: [Self.environment(Self.indented)])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("--template-file \(folder.path)/out/l/large.template.min.json "), "\(run.output)")
        #expect(folder.read("out/l/large.template.min.json") == Self.indented.template.compactJSON)
        #expect(folder.read("out/l/large.template.json") == Self.indented.template.json)
        #expect(folder.synth("l", "--check", environments: [Self.environment(Self.indented)]).status == 0)
        let plan = aws.synth("deploy", "l", "--dry-run", environments: [Self.environment(Self.indented)])
        #expect(plan.output.contains("--template-body file://cfn-out/l/large.template.min.json"))
    }

    @Test func theCopyGoesWhenItIsNotNeeded() throws {
        let folder = aws.folder
        #expect(folder.synth("l", environments: [Self.environment(Self.indented)]).status == 0)
        #expect(folder.synth("l", "--prune", environments: [Self.environment(Self.small)]).status == 0)
        #expect(folder.files() == ["l/large.parameters.json", "l/large.template.json"])
    }

    @Test func aBucketIsNamedWhereNothingElseHelps() throws {
        let run = aws.folder.synth("l", environments: [Self.environment(Large())])
        #expect(run.output.contains("large.template.json "))
        #expect(run.output.hasSuffix(" --s3-bucket \"$BUCKET\"\n"), "\(run.output)")
        #expect(run.messages.contains("bytes even without white space"))
        #expect(!aws.folder.files().contains("l/large.template.min.json"))
    }
}
