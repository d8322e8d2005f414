// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What `refactor` asks of AWS, and that `deploy` waits for it.
@Suite struct RefactorTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("create-stack-refactor", Recorded.refactorMade)
        try aws.answer("execute-stack-refactor", Recorded.nothing)
        try aws.answer("get-stack-policy", Recorded.Answer(output: "{}"))
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1))
        try aws.answer("list-stack-refactor-actions", Recorded.actions)
        try aws.answer(
            "describe-stack-refactor", Recorded.refactor("CREATE_IN_PROGRESS", "UNAVAILABLE"),
            Recorded.refactor("CREATE_COMPLETE", "AVAILABLE"),
            Recorded.refactor("CREATE_COMPLETE", "EXECUTE_IN_PROGRESS"),
            Recorded.refactor("CREATE_COMPLETE", "EXECUTE_COMPLETE"))
    }

    private func deployed(_ ids: String...) throws {
        try aws.answer("list-stack-resources", Recorded.resources(ids))
        try aws.answer("get-template", Recorded.template(ids))
    }

    private func run(_ command: String, _ more: String..., answer: String? = nil) -> TestFolder.Run {
        aws.synth([command, "moving"] + more, environments: [.moving], answer: answer)
    }

    @Test func whatIsDeployedIsRenamed() throws {
        try deployed("Old", "Other")
        let run = run("refactor", "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("  > move Old to Thing ("), "\(run.messages)")
        #expect(run.messages.contains("  > move moving-web/Old to moving-web/Thing (arn:thing)"), "\(run.messages)")
        #expect(run.messages.contains("moved: Thing"))
        #expect(!aws.call("create-stack-refactor").contains("--enable-stack-creation"))
        let definitions = try JSONReader.read(try #require(aws.file("stack-definitions")))
        #expect(definitions[0]?["StackName"] == "moving-web")
        let body = try Template(json: try #require(definitions[0]?["TemplateBody"]?.stringValue))
        #expect(body.resources.map(\.logicalID) == ["Thing", "Other"])
        #expect(
            try JSONReader.read(try #require(aws.file("resource-mappings"))) == [
                [
                    "Source": ["StackName": "moving-web", "LogicalResourceId": "Old"],
                    "Destination": ["StackName": "moving-web", "LogicalResourceId": "Thing"],
                ]
            ])
        #expect(aws.actions.filter { $0 == "execute-stack-refactor" }.count == 1)
        #expect(aws.value("--stack-refactor-id", of: "execute-stack-refactor") == "9c384f70")
        #expect(aws.folder.files("tmp").isEmpty)
    }

    @Test func itAsksFirstAndMovesNothingOtherwise() throws {
        try deployed("Old")
        let nobody = run("refactor")
        #expect(nobody.status == 3, "\(nobody.messages)")
        try aws.answer("describe-stack-refactor", Recorded.refactor("CREATE_COMPLETE", "AVAILABLE"))
        let refused = run("refactor", answer: "n")
        #expect(refused.status == 3)
        #expect(!aws.actions.contains("execute-stack-refactor"))
    }

    @Test func aDryRunShowsTheTemplatesAndAsksForNothing() throws {
        try deployed("Old")
        let run = run("refactor", "--dry-run")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("moving-web would have this template then:"))
        #expect(run.output.contains("\"Thing\": {"))
        #expect(!aws.actions.contains("create-stack-refactor"))
    }

    /// The deployed template may have more secrets than that of Swift.
    @Test func aDryRunShowsNoSecretOfWhatIsDeployed() throws {
        try aws.answer("list-stack-resources", Recorded.resources(["Old", "Table"]))
        let thing = #""Old": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Word"}}}"#
        let database =
            #""Table": {"Type": "AWS::RDS::DBInstance", "Properties": {"MasterUserPassword": "Battery-Staple-2"}}"#
        try aws.answer(
            "get-template",
            Recorded.Answer(
                output: #"""
                    {"TemplateBody": {"Parameters": {"Word": {"Type": "String", "NoEcho": true, "Default": "Correct-Horse"}},
                     "Resources": {\#(thing), \#(database)}}}
                    """#))
        let run = run("refactor", "--dry-run")
        #expect(run.output.contains("moving-web would have this template then:"), "\(run.messages)")
        #expect(run.output.contains(#""MasterUserPassword": "****""#), "\(run.output)")
        #expect(!run.output.contains("Correct-Horse") && !run.output.contains("Staple"), "\(run.output)")
    }

    @Test func whatIsDoneIsToldAsDone() throws {
        try deployed("Thing", "Other")
        let run = run("refactor", "--json")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("  done: Thing, which was Old ("), "\(run.messages)")
        #expect(run.messages.contains("every moved(from:) is done in 'moving'"))
        #expect(try JSONReader.read(run.output)["moves"]?[0]?["state"] == "done")
        #expect(!aws.actions.contains("create-stack-refactor"))
    }

    @Test func twoThingsAreNotOne() throws {
        try deployed("Thing", "Old")
        let run = run("refactor")
        #expect(run.status == 0)
        #expect(run.messages.contains("both are there: Old and Thing"), "\(run.messages)")
    }

    @Test func whatCloudFormationRefusesIsTold() throws {
        try deployed("Old")
        try aws.answer(
            "describe-stack-refactor",
            Recorded.refactor("CREATE_FAILED", "UNAVAILABLE", reason: "Resource type is not supported"))
        let run = run("refactor", "--yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("CloudFormation refuses the refactoring: Resource type is not supported"))
        #expect(!aws.actions.contains("execute-stack-refactor"))
    }

    @Test func whatIsTurnedBackIsToldWithItsReason() throws {
        try deployed("Old")
        try aws.answer(
            "describe-stack-refactor", Recorded.refactor("CREATE_COMPLETE", "AVAILABLE"),
            Recorded.refactor("CREATE_COMPLETE", "EXECUTE_FAILED"),
            Recorded.refactor("CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS"),
            Recorded.refactor("CREATE_COMPLETE", "ROLLBACK_COMPLETE", executionReason: "a tag was refused"))
        let run = run("refactor", "--yes")
        #expect(run.status == 4)
        #expect(run.messages.contains("ended in ROLLBACK_COMPLETE: a tag was refused; everything is where it was"))
    }

    @Test func aFailureThatNothingTurnsBackIsAnEnd() throws {
        try deployed("Old")
        try aws.answer(
            "describe-stack-refactor", Recorded.refactor("CREATE_COMPLETE", "AVAILABLE"),
            Recorded.refactor("CREATE_COMPLETE", "EXECUTE_FAILED", executionReason: "a tag was refused"))
        let run = run("refactor", "--yes")
        #expect(run.status == 4)
        #expect(run.messages.contains("ended in EXECUTE_FAILED: a tag was refused; 'synth status moving' says how"))
    }

    @Test func aStackWithAPolicyOrABusyOneIsLeftAlone() throws {
        try deployed("Old")
        try aws.answer("get-stack-policy", Recorded.Answer(output: #"{"StackPolicyBody": "{}"}"#))
        let policy = run("refactor", "--yes")
        #expect(policy.status == 1)
        #expect(policy.messages.contains("moving-web has a stack policy"), "\(policy.messages)")
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_IN_PROGRESS", updated: 1))
        let busy = run("refactor", "--yes")
        #expect(busy.messages.contains("moving-web is UPDATE_IN_PROGRESS"), "\(busy.messages)")
        #expect(!aws.actions.contains("create-stack-refactor"))
    }

    @Test func whatLooksLikeARenameIsOffered() throws {
        try deployed("Before")
        let run = aws.synth("refactor", "still", "--json", environments: [.still])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("nothing is moved: no resource of 'still' says moved(from:)"))
        #expect(
            run.messages.contains(
                #"? web/Thing looks like web/Before, which is deployed: .moved(from: "Before") says that it is ("#),
            "\(run.messages)")
        #expect(try JSONReader.read(run.output)["likelyRenames"]?[0]?["to"] == "web/Thing")
        #expect(!aws.actions.contains("create-stack-refactor"))
        try deployed("Thing")
        let same = aws.synth("refactor", "still", environments: [.still])
        #expect(!same.messages.contains("looks like"), "\(same.messages)")
    }

    @Test func aReviewFollowsTheMove() throws {
        let old = #"{"Resources": {"Old": {"Type": "AWS::SNS::Topic"}}}"#
        try aws.folder.write(old, to: "base/moving/web.template.json")
        let run = run("review", "--from", "\(aws.folder.path)/base")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("leaves Thing (AWS::SNS::Topic), which was web/Old"), "\(run.output)")
        #expect(run.output.contains("1 moved"), "\(run.output)")
    }

    @Test func aDeploymentReplacesNothingThatWaits() throws {
        try deployed("Old")
        let run = run("deploy", "--yes")
        #expect(run.status == 3)
        #expect(run.messages.contains("what is deployed is to be moved first (Old to Thing)"), "\(run.messages)")
        #expect(run.messages.contains("run 'synth refactor moving', then 'synth deploy moving'"))
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func aDeploymentGoesOnOnceThatIsDoneOrNotWanted() throws {
        try deployed("Thing")
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        let done = run("deploy")
        #expect(done.status == 0, "\(done.messages)")
        #expect(done.messages.contains("every moved(from:) is done in 'moving'"))
        try deployed("Old")
        let ignored = run("deploy", "--ignore-moves")
        #expect(ignored.status == 0, "\(ignored.messages)")
    }

    @Test func aRenamedStackIsMadeAndTheOldOneDeleted() throws {
        let run = try runRenamed(left: ["MovedAway"], Recorded.change("Add", "MovedAway"))
        #expect(run.status == 0, "\(run.messages)")
        #expect(aws.call("create-stack-refactor").contains("--enable-stack-creation"))
        let definitions = try JSONReader.read(try #require(aws.file("stack-definitions")))
        let names = (definitions.arrayValue ?? []).compactMap { $0["StackName"]?.stringValue }
        #expect(names == ["renamed-front", "renamed-web"])
        let placeholder = try Template(json: try #require(aws.file("template-body")))
        #expect(placeholder.resources.map(\.logicalID) == ["Thing", "MovedAway"])
        let order = aws.actions.filter {
            ["execute-change-set", "execute-stack-refactor", "delete-stack"].contains($0)
        }
        #expect(order == ["execute-change-set", "execute-stack-refactor", "delete-stack"])
        #expect(aws.value("--stack-name", of: "delete-stack")?.contains("renamed-front") == true)
    }

    @Test func aStackThatStillHasSomethingIsNotDeleted() throws {
        let run = try runRenamed(left: ["MovedAway", "Stranger"], Recorded.change("Add", "MovedAway"))
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("it still has Stranger, and is left as it is"), "\(run.messages)")
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aPlaceholderChangesNothingElse() throws {
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = try runRenamed(
            left: [], Recorded.change("Add", "MovedAway"), Recorded.change("Modify", "Thing", replacement: "True"))
        #expect(run.status == 1, "\(run.messages)")
        #expect(run.messages.contains("would also change 'Thing' of renamed-front"), "\(run.messages)")
        #expect(!aws.actions.contains("execute-change-set"))
        #expect(!aws.actions.contains("create-stack-refactor"))
    }

    private func runRenamed(left: [String], _ changes: String...) throws -> TestFolder.Run {
        let ready = Recorded.stack("UPDATE_COMPLETE", updated: 1)
        let missing = Recorded.Answer.failing(
            "ValidationError", "DescribeStacks", "Stack with id renamed-web does not exist")
        try aws.answer(
            "describe-stacks", ready, missing, ready, Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 2), Recorded.stack("UPDATE_COMPLETE", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 2), Recorded.stack("DELETE_COMPLETE", updated: 2))
        try aws.answer("get-template", Recorded.template(["Thing"]))
        try aws.answer("list-stack-resources", Recorded.resources(["Thing"]), Recorded.resources(left))
        try aws.answer("describe-change-set", Recorded.changeSet(changes.joined(separator: ",")))
        for action in ["execute-change-set", "delete-stack"] { try aws.answer(action, Recorded.nothing) }
        try aws.answer("describe-stack-events", Recorded.events([]))
        return aws.synth("refactor", "renamed", "--yes", environments: [.renamed])
    }
}

extension StackDSL.Environment {
    fileprivate static let moving = Environment("moving", region: .euWest1, account: "123456789012") {
        MovingStack(name: "web", old: "Old")
    }

    fileprivate static let still = Environment("still", region: .euWest1, account: "123456789012") {
        MovingStack(name: "web", old: nil)
    }

    fileprivate static let renamed = Environment("renamed", region: .euWest1, account: "123456789012") {
        MovingStack(name: "web", old: nil).moved(from: .stack("front"))
    }
}

private struct MovingStack: Stack {
    let name: String
    let old: String?
    let description = "A test"

    var body: some StackContent {
        let thing = UntypedResource("Thing", type: "AWS::SNS::Topic")
        if let old { thing.moved(from: old) } else { thing }
    }
}

extension Recorded {
    static let refactorMade = Answer(output: #"{"StackRefactorId": "9c384f70"}"#)

    static func refactor(
        _ status: String, _ execution: String, reason: String = "", executionReason: String = ""
    ) -> Answer {
        Answer(
            output: #"""
                {"StackRefactorId": "9c384f70", "StackIds": ["\#(stackID)"], "Status": "\#(status)",
                 "StatusReason": "\#(reason)", "ExecutionStatus": "\#(execution)",
                 "ExecutionStatusReason": "\#(executionReason)"}
                """#)
    }

    static let actions = Answer(
        output: #"""
            {"StackRefactorActions": [{
              "Action": "MOVE", "Entity": "RESOURCE", "PhysicalResourceId": "arn:thing",
              "Description": "No configuration changes detected.", "Detection": "MANUAL", "TagResources": [],
              "UntagResources": [], "ResourceMapping": {
                "Source": {"StackName": "arn:aws:cloudformation:eu-west-1:123456789012:stack/moving-web/5d4a",
                           "LogicalResourceId": "Old"},
                "Destination": {"StackName": "arn:aws:cloudformation:eu-west-1:123456789012:stack/moving-web/5d4a",
                                "LogicalResourceId": "Thing"}}}]}
            """#)

    static func resources(_ ids: [String]) -> Answer {
        let nodes = ids.map {
            #"""
            {"LogicalResourceId": "\#($0)", "PhysicalResourceId": "arn:\#($0)", "ResourceType": "AWS::SNS::Topic",
             "ResourceStatus": "CREATE_COMPLETE"}
            """#
        }
        return Answer(output: #"{"StackResourceSummaries": [\#(nodes.joined(separator: ","))]}"#)
    }

    static func template(_ ids: [String]) -> Answer {
        let nodes = ids.map { #""\#($0)": {"Type": "AWS::SNS::Topic"}"# }
        return Answer(
            output:
                #"{"TemplateBody": {"Resources": {\#(nodes.joined(separator: ","))}}, "StagesAvailable": ["Original"]}"#
        )
    }
}
