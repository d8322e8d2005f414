// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// The exit status says the gravest of the kinds that are asked about.
@Suite struct ReviewStatusTests {
    private static let exposed = (
        #""U": {"Type": "AWS::SNS::Topic"}"#,
        #""U": {"Type": "AWS::SNS::Topic"}, "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}}"#
    )
    private static let interrupted = (
        #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.micro", "Engine": "postgres", "MasterUsername": "u", "ManageMasterUserPassword": true, "AllocatedStorage": "20"}}"#,
        #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.small", "Engine": "postgres", "MasterUsername": "u", "ManageMasterUserPassword": true, "AllocatedStorage": "20"}}"#
    )
    private static let replaced = (
        #""R": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Path": "/a/", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}]}}}"#,
        #""R": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Path": "/b/", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}]}}}"#
    )
    private static let refused = (
        #""U": {"Type": "AWS::SNS::Topic"}"#, #""U": {"Type": "AWS::SQS::Queue"}"#
    )

    private func status(_ change: (String, String), _ kinds: String...) throws -> Int32 {
        let reviewed = try Reviewed()
        try reviewed.folder.write(#"{"Resources": {\#(change.0)}}"#, to: "old.json")
        try reviewed.folder.write(#"{"Resources": {\#(change.1)}}"#, to: "new.json")
        let options = kinds.flatMap { ["--exit-code", $0] }
        let run = reviewed.run(
            ["\(reviewed.folder.path)/new.json", "--from", "\(reviewed.folder.path)/old.json"] + options)
        if run.status == 1 { Issue.record("\(run.messages)") }
        return run.status
    }

    @Test func eachKindHasItsStatus() throws {
        #expect(try status((Reviewed.queue("Q", 1), Reviewed.queue("Q", 2)), "all") == 2)
        #expect(try status(Self.interrupted, "all") == 5)
        #expect(try status(Self.replaced, "all") == 6)
        #expect(try status(Self.exposed, "all") == 7)
        #expect(try status((Reviewed.table("a"), Reviewed.table("b")), "all") == 8)
        #expect(try status(Self.refused, "all") == 9)
    }

    @Test func onlyWhatIsAskedAboutCounts() throws {
        let loss = (Reviewed.table("a"), Reviewed.table("b"))
        #expect(try status(loss) == 0)
        #expect(try status(loss, "exposure,refusal") == 0)
        #expect(try status(loss, "change,replacement") == 6)
        #expect(try status(loss, "change", "data-loss") == 8)
        #expect(try status((Reviewed.queue("Q", 1), Reviewed.queue("Q", 1)), "all") == 0)
    }

    @Test func theStatusesAreTheirOwnAndGrow() {
        let statuses = ReviewKind.allCases.map(\.status)
        #expect(statuses == statuses.sorted())
        #expect(Set(statuses).isDisjoint(with: [0, 1, 3, 4, 64]))
    }

    @Test func argumentsThatDoNotFit() throws {
        let reviewed = try Reviewed()
        try reviewed.folder.write(#"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#, to: "t.json")
        let file = "\(reviewed.folder.path)/t.json"
        for arguments in [
            [], ["nothing"], ["one", "--all"], ["one", "--markdown", "--json"], ["one", "--exit-code", "everything"],
            ["one", "--exit-code"], ["one", "--from"], ["one", "--profile", "p"], ["one", "--parameters", file],
            [file, "--from", "one"], [file, "--from", "deployed"], [file, "--all"],
            ["one", "two", "--from", "deployed", "--profile", "p"], [file, file, "--from", file],
        ] {
            #expect(reviewed.run(arguments).status == 64, "\(arguments)")
        }
        let unknown = reviewed.run(["one", "--exit-code", "replacment"])
        #expect(unknown.messages.contains("did you mean 'replacement'?"), "\(unknown.messages)")
        for arguments in [
            [file, "--from", "\(reviewed.folder.path)/none.json"], ["one", "--from", "\(reviewed.folder.path)/none"],
            ["one", "--from", "-x"], ["none.json"],
        ] {
            #expect(reviewed.run(arguments).status == 1, "\(arguments)")
        }
        try reviewed.folder.write("{", to: "broken.json")
        #expect(reviewed.run([file, "--from", "\(reviewed.folder.path)/broken.json"]).status == 1)
        try reviewed.folder.write("[]", to: "broken.json")
        let list = reviewed.run([file, "--from", "\(reviewed.folder.path)/broken.json"])
        #expect(list.status == 1)
        #expect(list.messages.contains("broken.json is no template: a template is an object"), "\(list.messages)")
    }
}
