// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What a deployment takes into a stack that is there already: what Swift names, and what an earlier life of the stack left.
@Suite struct AdoptionTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        for action in ["execute-change-set", "delete-change-set", "delete-stack"] {
            try aws.answer(action, Recorded.nothing)
        }
        try aws.answer("describe-stack-events", Recorded.events([]))
        try aws.answer("get-resource", Recorded.noThing)
        try aws.answer(
            "describe-stack-resources",
            Recorded.Answer.failing("ValidationError", "DescribeStackResources", "Stack for shop does not exist"))
    }

    private func run(_ command: String, _ more: String..., answer: String? = nil) -> TestFolder.Run {
        aws.synth([command, "taking"] + more, environments: [.taking], answer: answer)
    }

    /// The stack is there and has `Topic`.
    private func prepareStack(_ ids: String...) throws {
        let ready = Recorded.stack("UPDATE_COMPLETE", updated: 1)
        try aws.answer(
            "describe-stacks", ready, ready, ready, Recorded.stack("IMPORT_IN_PROGRESS", updated: 2),
            Recorded.stack("IMPORT_COMPLETE", updated: 2))
        try aws.answer("list-stack-resources", Recorded.resources(ids))
        try aws.answer("get-template", Recorded.template(ids))
        try aws.answer(
            "describe-change-set", Recorded.changeSet(Recorded.change("Import", "Uploads", "AWS::S3::Bucket")),
            Recorded.noChanges)
    }

    private var kinds: [String] {
        aws.calls.filter { $0.contains("create-change-set") }.compactMap { words in
            words.firstIndex(of: "--change-set-type").map { words[$0 + 1] }
        }
    }

    @Test func theDifferenceAndTheCommandsSayIt() throws {
        try prepareStack("Topic")
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = run("diff", "--stack", "store", "--exit-code")
        #expect(run.status == 2, "\(run.messages)")
        let words = "Uploads (AWS::S3::Bucket, BucketName shop-uploads)"
        #expect(
            run.output.contains("  + import \(words), which is there: it joins the stack before the rest\n"),
            "\(run.output)")
        #expect(kinds == ["UPDATE"])
        let commands = self.run("deploy", "--stack", "store", "--dry-run").output
        #expect(commands.contains("# \(words) joins "), "\(commands)")
    }

    @Test func whatIsThereJoinsTheStackBeforeTheRestIsDeployed() throws {
        try prepareStack("Topic")
        let run = run("deploy", "--stack", "store")
        #expect(run.status == 0, "\(run.messages)")
        #expect(kinds == ["IMPORT", "UPDATE"])
        #expect(run.messages.contains("  + import Uploads (AWS::S3::Bucket)"), "\(run.messages)")
        #expect(run.messages.contains("taken in: Uploads (AWS::S3::Bucket, BucketName shop-uploads)"))
        #expect(
            try JSONReader.read(try #require(aws.file("resources-to-import"))) == [
                [
                    "ResourceType": "AWS::S3::Bucket", "LogicalResourceId": "Uploads",
                    "ResourceIdentifier": ["BucketName": "shop-uploads"],
                ]
            ])
        // The ordinary deployment overwrote the file of the import's template.
        let imported = aws.call("create-change-set")
        #expect(!imported.contains("--tags"))
        #expect(imported.contains("--resources-to-import"))
        #expect(aws.folder.files("tmp").isEmpty)
    }

    @Test func whatIsTakenInAlreadyIsNoNews() throws {
        try prepareStack("Topic", "Uploads")
        try aws.answer(
            "get-template",
            Recorded.template(
                #"""
                {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"},
                 "Uploads": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "shop-uploads"}}}}
                """#))
        try aws.answer("describe-change-set", Recorded.noChanges)
        let run = run("deploy", "--stack", "store")
        #expect(run.status == 0, "\(run.messages)")
        #expect(kinds == ["UPDATE"])
        #expect(!run.messages.contains("Uploads"), "\(run.messages)")
    }

    @Test func aNewStackBeginsWithAnImport() throws {
        let none = Recorded.Answer.failing(
            "ValidationError", "DescribeStacks", "Stack with id taking-store does not exist")
        try aws.answer(
            "describe-stacks", none, none, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("IMPORT_IN_PROGRESS"), Recorded.stack("IMPORT_COMPLETE"))
        try aws.answer(
            "describe-change-set", Recorded.changeSet(Recorded.change("Import", "Uploads", "AWS::S3::Bucket")),
            Recorded.noChanges)
        let run = run("deploy", "--stack", "store")
        #expect(run.status == 0, "\(run.messages)")
        #expect(kinds == ["IMPORT", "UPDATE"])
        #expect(aws.call("create-change-set").contains("--tags"))
    }

    @Test func anImportThatIsRefusedLeavesNothing() throws {
        try prepareStack("Topic")
        try aws.answer(
            "describe-change-set", Recorded.changeSet(status: "FAILED", reason: "Resource shop-uploads does not exist"))
        let run = run("deploy", "--stack", "store")
        #expect(run.status == 1)
        #expect(run.messages.contains("refuses the changes of taking-store: Resource shop-uploads does not exist"))
        #expect(aws.actions.contains("delete-change-set"))
        #expect(!aws.actions.contains("execute-change-set"))
    }

    // MARK: What an earlier life left

    private func prepareDestroyed() throws {
        let none = Recorded.Answer.failing(
            "ValidationError", "DescribeStacks", "Stack with id taking-registry does not exist")
        try aws.answer(
            "describe-stacks", none, none, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("IMPORT_IN_PROGRESS"), Recorded.stack("IMPORT_COMPLETE"))
        try aws.answer(
            "describe-change-set",
            Recorded.changeSet(Recorded.change("Import", "Repository", "AWS::ECR::Repository")), Recorded.noChanges)
        try aws.answer("get-resource", Recorded.thing("shop"))
    }

    @Test func aRepositoryThatStayedIsTakenBack() throws {
        try prepareDestroyed()
        let run = run("deploy", "--stack", "registry", "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("there already: Repository (AWS::ECR::Repository, RepositoryName shop)"))
        #expect(kinds == ["IMPORT", "UPDATE"])
        #expect(
            aws.call("get-resource").prefix(6) == [
                "cloudcontrol", "get-resource", "--type-name", "AWS::ECR::Repository", "--identifier", "shop",
            ])
        #expect(
            try JSONReader.read(try #require(aws.file("resources-to-import")))[0]?["ResourceIdentifier"]
                == ["RepositoryName": "shop"])
    }

    @Test func nobodyIsGivenBackWhatWasNotAgreedTo() throws {
        try prepareDestroyed()
        let run = run("deploy", "--stack", "registry")
        #expect(run.status == 3)
        #expect(kinds.isEmpty)
        #expect(run.messages.contains("which cannot make what is there"), "\(run.messages)")
    }

    @Test func whatAnotherStackHasIsAProblem() throws {
        try prepareDestroyed()
        try aws.answer(
            "describe-stack-resources",
            Recorded.Answer(
                output: #"""
                    {"StackResources": [{"StackName": "other", "PhysicalResourceId": "shop",
                      "ResourceType": "AWS::ECR::Repository", "LogicalResourceId": "R"}]}
                    """#))
        let run = run("deploy", "--stack", "registry", "--yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("belongs to the stack other"), "\(run.messages)")
    }

    @Test func whoMayNotLookDeploysAllTheSame() throws {
        try prepareDestroyed()
        try aws.answer(
            "get-resource",
            Recorded.Answer.failing("AccessDeniedException", "GetResource", "no cloudformation:GetResource"))
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Add", "Repository")))
        try aws.answer(
            "describe-stacks",
            Recorded.Answer.failing("ValidationError", "DescribeStacks", "Stack with id x does not exist"),
            Recorded.stack("REVIEW_IN_PROGRESS"), Recorded.stack("CREATE_IN_PROGRESS"),
            Recorded.stack("CREATE_COMPLETE"))
        let run = run("deploy", "--stack", "registry")
        #expect(run.status == 0, "\(run.messages)")
        #expect(kinds == ["CREATE"])
        #expect(run.messages.contains("cannot be seen: cloudformation:GetResource"), "\(run.messages)")
    }

    @Test func aDoctorSeesIt() throws {
        try prepareDestroyed()
        try aws.answer("version", Recorded.Answer(output: "aws-cli/2.31.0 Python/3.11"))
        let run = run("doctor", "--stack", "registry")
        #expect(run.status == 0, "\(run.messages) \(run.output)")
        #expect(
            run.output.contains(
                "  remark  Repository (AWS::ECR::Repository, RepositoryName shop) is there already: a deployment takes it"
            ),
            "\(run.output)")
        try aws.answer("get-resource", Recorded.noThing)
        #expect(!self.run("doctor", "--stack", "registry").output.contains("is there already"))
        let missing = self.run("doctor", "--stack", "store")
        #expect(missing.status == 1)
        #expect(missing.output.contains("shop-uploads) is not there, and cannot be taken in"), "\(missing.output)")
    }
}

/// The template of an import.
@Suite struct AdoptionTemplateTests {
    private struct Store: Stack {
        let name = "store"
        let isDeleted: Bool
        let description = "A test"
        var body: some StackContent {
            let topic = UntypedResource("Topic", type: "AWS::SNS::Topic")
            topic
            let size = Parameter<Value<String>>("Name", value: "shop-uploads")
            size
            let uploads = UntypedResource(
                "Uploads", type: "AWS::S3::Bucket",
                properties: [
                    "BucketName": .init(size.ref),
                    "NotificationConfiguration": [
                        "TopicConfigurations": [["Topic": .init(topic.ref() as Value<String>)]]
                    ],
                ]
            ).dependsOn(topic)
            if isDeleted {
                uploads.deletionPolicy(.delete).existing("shop-uploads")
            } else {
                uploads.existing("shop-uploads")
            }
            Output("Arn", topic.ref() as Value<String>)
        }
    }

    @Test(arguments: [true, false])
    func aNewStackHasNothingButWhatIsTakenInAndKeepsItForNow(isDeleted: Bool) throws {
        let stack = Store(isDeleted: isDeleted).synthesize()
        let present = PresentStack(
            name: "store", stackName: "store", present: nil, deployed: nil, wanted: stack.template, physicalIDs: [:])
        let thing = try #require(stack.adoptions.compactMap { AdoptedResource($0, in: stack) }.first)
        let made = try AdoptionTemplate([thing], into: present, stack, region: .euWest1)
        #expect(
            made.template.root == [
                "AWSTemplateFormatVersion": "2010-09-09", "Description": "A test",
                "Resources": [
                    "Uploads": [
                        "Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain",
                        "Properties": ["BucketName": "shop-uploads"],
                    ]
                ],
            ])
        #expect(made.left.map(\.property) == ["NotificationConfiguration"])
    }
}

extension StackDSL.Environment {
    fileprivate static let taking = Environment(
        "taking", region: .euWest1, account: "123456789012", tags: ["Team": "shop"]
    ) {
        RegistryStack()
        StoreStack()
    }
}

private struct RegistryStack: Stack {
    let name = "registry"
    let description = "A test"
    var body: some StackContent {
        UntypedResource("Repository", type: "AWS::ECR::Repository", properties: ["RepositoryName": "shop"]).retained()
    }
}

private struct StoreStack: Stack {
    let name = "store"
    let description = "A test"
    var body: some StackContent {
        UntypedResource("Topic", type: "AWS::SNS::Topic")
        UntypedResource("Uploads", type: "AWS::S3::Bucket", properties: ["BucketName": "shop-uploads"])
            .existing("shop-uploads")
    }
}

extension Recorded {
    fileprivate static let noThing = Answer.failing(
        "ResourceNotFoundException", "GetResource", "Resource of type 'AWS::S3::Bucket' was not found")

    fileprivate static func thing(_ identifier: String) -> Answer {
        Answer(
            output: #"{"TypeName": "T", "ResourceDescription": {"Identifier": "\#(identifier)", "Properties": "{}"}}"#)
    }
}
