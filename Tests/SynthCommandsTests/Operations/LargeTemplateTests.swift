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
        #expect(run.messages.contains("and a request holds 51200; pass --s3-bucket"), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
        _ = deploy(Large(), "--s3-bucket", "mine")
        let target = aws.call("cp")[3]
        #expect(target.hasPrefix("s3://mine/synth/l-large/"))
        let key = target.dropFirst("s3://mine/".count)
        #expect(
            aws.value("--template-url", of: "create-change-set") == "https://s3.eu-west-1.amazonaws.com/mine/\(key)")
    }

    @Test func whiteSpaceCanBeLeftOut() throws {
        let stack = Large(count: 2_500)
        #expect(stack.template.compactJSON.utf8.count < 51_200 && stack.template.json.utf8.count > 51_200)
        #expect(deploy(stack).messages.contains("--compact sends it without white space, in"))
        _ = deploy(stack, "--compact")
        #expect(aws.file("template-body") == stack.template.compactJSON)
    }
}
