// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// What is moved is compared with itself.
@Suite struct MovesTests {
    fileprivate func part(_ name: String, _ resources: String, outputs: String = "{}") throws -> StackPart {
        StackPart(
            name: name, stackName: "shop-\(name)",
            template: try Template(json: #"{"Resources": {\#(resources)}, "Outputs": \#(outputs)}"#))
    }

    fileprivate func joined(_ parts: [StackPart]) -> JoinedStacks { JoinedStacks(parts, region: "eu-west-1") }

    fileprivate func effects(_ change: SystemChange) -> [String: UpdateEffect] {
        Dictionary(uniqueKeysWithValues: change.resources.map { ($0.name, $0.effect) })
    }

    private func queues(_ name: String, _ seconds: Int = 30) -> String {
        #"""
        "\#(name)": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": \#(seconds)}},
        "Policy": {"Type": "AWS::SQS::QueuePolicy", "DependsOn": "\#(name)", "Properties": {"Queues": [{"Ref": "\#(name)"}],
          "PolicyDocument": {"Resource": [{"Fn::GetAtt": ["\#(name)", "Arn"]}, {"Fn::Sub": "${\#(name).Arn}/*"}]}}}
        """#
    }

    @Test func aRenamedResourceAndWhatNamesItStayAsTheyAre() throws {
        let (old, new) = (try part("s", queues("Old")), try part("s", queues("New")))
        let without = SystemChange(from: joined([old]), to: joined([new]), isOneStack: true)
        #expect(effects(without)["New"] == .added)
        let with = SystemChange(
            from: joined([old]), to: joined([new]), isOneStack: true,
            moves: [Move(from: "Old", in: "s", to: "New", in: "s")])
        #expect(effects(with) == ["New": .unchanged, "Policy": .unchanged])
        #expect(with.resources.first { $0.name == "New" }?.movedFrom == "Old")
        #expect(with.resources.first { $0.name == "Policy" }?.movedFrom == nil)
        #expect(with.refusals.isEmpty)
    }

    @Test func whatChangesBesidesIsTold() throws {
        let change = SystemChange(
            from: joined([try part("s", queues("Old"))]), to: joined([try part("s", queues("New", 60))]),
            isOneStack: true, moves: [Move(from: "Old", in: "s", to: "New", in: "s")])
        let queue = try #require(change.resources.first { $0.name == "New" })
        #expect(queue.effect == .updated)
        #expect(queue.properties.map(\.path) == ["VisibilityTimeout"])
        let type = SystemChange(
            from: joined([try part("s", #""Old": {"Type": "AWS::SQS::Queue"}"#)]),
            to: joined([try part("s", #""New": {"Type": "AWS::SNS::Topic"}"#)]),
            isOneStack: true, moves: [Move(from: "Old", in: "s", to: "New", in: "s")])
        #expect(type.resources.map(\.movedFrom) == ["Old"])
        #expect(type.resources.first?.refusals.first?.contains("its type was AWS::SQS::Queue") == true)
    }

    @Test func aMoveThatIsDoneOrNeverWasChangesNothing() throws {
        let moves = [Move(from: "Old", in: "s", to: "New", in: "s")]
        let done = SystemChange(
            from: joined([try part("s", queues("New"))]), to: joined([try part("s", queues("New"))]),
            isOneStack: true, moves: moves)
        #expect(done.resources.allSatisfy { $0.effect == .unchanged && $0.movedFrom == nil })
        let never = SystemChange(
            from: joined([try part("s", #""Policy": {"Type": "AWS::SNS::Topic"}"#)]),
            to: joined([try part("s", queues("New"))]), isOneStack: true, moves: moves)
        #expect(effects(never)["New"] == .added)
    }

    @Test func whatCloudFormationCannotMoveIsMadeAnew() throws {
        let change = SystemChange(
            from: joined([try part("s", #""Old": {"Type": "AWS::EC2::EIP"}"#)]),
            to: joined([try part("s", #""New": {"Type": "AWS::EC2::EIP"}"#)]), isOneStack: true,
            moves: [Move(from: "Old", in: "s", to: "New", in: "s")])
        #expect(effects(change) == ["New": .added, "Old": .removed])
    }

    @Test func betweenStacksReferencesAndExportsGoAlong() throws {
        let export = #"{"Arn": {"Value": {"Fn::GetAtt": ["Jobs", "Arn"]}, "Export": {"Name": "jobs"}}}"#
        let user = #"""
            "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"AlarmDescription": {"Fn::ImportValue": "jobs"}}}
            """#
        let queue = #""Jobs": {"Type": "AWS::SQS::Queue"}"#
        let renamed = #""Work": {"Type": "AWS::SQS::Queue"}"#
        let topic = #""Topic": {"Type": "AWS::SNS::Topic"}"#
        let old = joined([
            try part("data", "\(topic), \(queue)", outputs: export),
            try part("web", #""T": {"Type": "AWS::SNS::Topic"}"#),
            try part("user", user),
        ])
        let new = joined([
            try part("data", topic),
            try part(
                "web", #""T": {"Type": "AWS::SNS::Topic"}, \#(renamed)"#,
                outputs: export.replacing("Jobs", with: "Work")),
            try part("user", user),
        ])
        let change = SystemChange(
            from: old, to: new, isOneStack: false, moves: [Move(from: "Jobs", in: "data", to: "Work", in: "web")])
        #expect(change.resources.allSatisfy { $0.effect == .unchanged }, "\(change.resources)")
        #expect(change.resources.first { $0.name == "web/Work" }?.movedFrom == "data/Jobs")
        #expect(change.refusals.isEmpty, "\(change.refusals)")
        let without = SystemChange(from: old, to: new, isOneStack: false)
        #expect(!without.refusals.isEmpty)
    }

    @Test func aWholeStackMovesIntoOneThatIsNew() throws {
        let old = joined([try part("front", queues("Jobs"))])
        let new = joined([try part("web", queues("Jobs"))])
        let moves = ["Jobs", "Policy"].map { Move(from: $0, in: "front", to: $0, in: "web") }
        let change = SystemChange(from: old, to: new, isOneStack: false, moves: moves)
        #expect(effects(change) == ["web/Jobs": .unchanged, "web/Policy": .unchanged], "\(change.resources)")
    }
}

extension MovesTests {
    @Test func whatIsThereAlreadyIsImportedOnce() throws {
        let bucket = #""Uploads": {"Type": "AWS::S3::Bucket"}"#
        let topic = #""Topic": {"Type": "AWS::SNS::Topic"}"#
        let adoptions = [Adoption("Uploads", in: "s", as: [Adoption.Identifier(nil, "shop-uploads")])]
        let (old, new) = (try part("s", topic), try part("s", "\(topic), \(bucket)"))
        let alone = SystemChange(from: joined([old]), to: joined([new]), isOneStack: true, adoptions: adoptions)
        #expect(effects(alone) == ["Topic": .unchanged, "Uploads": .imported])
        let several = SystemChange(from: joined([old]), to: joined([new]), isOneStack: false, adoptions: adoptions)
        #expect(effects(several)["s/Uploads"] == .imported)
        let done = SystemChange(from: joined([new]), to: joined([new]), isOneStack: true, adoptions: adoptions)
        #expect(effects(done)["Uploads"] == .unchanged)
    }
}
