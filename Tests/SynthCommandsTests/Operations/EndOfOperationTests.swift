// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

/// The end of an operation is what `describe-stacks` says of it, whatever the events tell or do not tell.
@Suite struct EndOfOperationTests {
    private let aws: FakeAWS
    private static let old: [Recorded.Event] = [
        ("one-first", "UPDATE_IN_PROGRESS", ""), ("Old", "UPDATE_FAILED", "Access Denied"),
        ("one-first", "UPDATE_COMPLETE", ""),
    ]

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Thing")))
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer("delete-change-set", Recorded.nothing)
    }

    /// A stack that was updated before, and how it is at each poll of the next update.
    private func states(_ states: Recorded.Answer...) throws {
        let before = Recorded.stack("UPDATE_COMPLETE", updated: 1)
        try aws.answer("describe-stacks", [before, before] + states)
    }

    private func deploy(_ more: String...) -> TestFolder.Run {
        aws.synth(["deploy", "one", "--stack", "first"] + more)
    }

    @Test(arguments: [98, 99, 100, 250]) func manyEventsBetweenTwoPolls(count: Int) throws {
        let earlier = Self.old + (0..<150).map { ("Before\($0)", "UPDATE_COMPLETE", "") } + Self.old.suffix(1)
        let first = earlier.count
        let all =
            earlier + [("one-first", "UPDATE_IN_PROGRESS", "")]
            + (1..<count).map { ("Thing\($0)", "UPDATE_COMPLETE", "") }
        let whole = all + [("one-first", "UPDATE_ROLLBACK_COMPLETE", "")]
        var pages = [Recorded.events(earlier, (first - 100)..<first, next: "older")]
        for events in [all, whole] {
            var end = events.count
            while true {
                pages.append(Recorded.events(events, max(0, end - 100)..<end, next: end > 100 ? "before-\(end)" : nil))
                if end - 100 < first || events.count == whole.count && count < 100 && end < events.count { break }
                end -= 100
            }
        }
        try aws.answer("describe-stack-events", pages)
        try states(
            Recorded.stack("UPDATE_IN_PROGRESS", updated: 2), Recorded.stack("UPDATE_ROLLBACK_COMPLETE", updated: 2))
        let run = deploy()
        #expect(run.status == 4, "\(run.messages)")
        #expect(!run.messages.contains("Before"))
        for number in 1..<count {
            #expect(run.messages.components(separatedBy: "UPDATE_COMPLETE  Thing\(number)  ").count == 2)
        }
        let tokens = aws.calls.filter { $0.contains("--starting-token") }
        #expect(!tokens.isEmpty == (count > 98))
    }

    @Test func theFirstListingOfEventsIsEmptyOrLate() throws {
        let now = Self.old + [("one-first", "UPDATE_IN_PROGRESS", "")]
        for first in [[], Array(Self.old.prefix(1))] {
            try aws.answer(
                "describe-stack-events", Recorded.events(first), Recorded.events(Self.old), Recorded.events(now))
            try states(
                Recorded.stack("UPDATE_IN_PROGRESS", updated: 2), Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
                Recorded.stack("UPDATE_ROLLBACK_COMPLETE", updated: 2))
            #expect(deploy().status == 4)
        }
    }

    @Test func anOldAnswerAboutTheStackIsNotTheEnd() throws {
        try aws.answer("describe-stack-events", Recorded.events(Self.old))
        try states(
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
            Recorded.stack("UPDATE_ROLLBACK_FAILED", updated: 2))
        let run = deploy()
        #expect(run.status == 4, "\(run.messages)")
        #expect(run.messages.contains("one-first is in UPDATE_ROLLBACK_FAILED"))
    }

    @Test func aStackThatShowsNothingOfTheOperationIsNotUpdated() throws {
        try aws.answer("describe-stack-events", Recorded.events(Self.old))
        try states()
        let run = deploy()
        #expect(run.status == 1)
        #expect(run.messages.contains("accepted the operation on one-first, but the stack shows nothing of it"))
        #expect(!aws.actions.contains("delete-change-set"))
    }

    @Test func whatAnotherOperationCameToIsNotOurs() throws {
        try aws.answer("describe-stack-events", Recorded.events(Self.old))
        try states(
            Recorded.stack("UPDATE_IN_PROGRESS", updated: 2, changeSet: Recorded.changeSetID),
            Recorded.stack("UPDATE_COMPLETE", updated: 3, changeSet: "arn:another"))
        let run = deploy()
        #expect(run.status == 1)
        #expect(
            run.messages.contains(
                "was not seen to end; another one has brought the stack to UPDATE_COMPLETE since"), "\(run.messages)")
    }

    @Test func eventsThatCannotBeReadChangeNothing() throws {
        try aws.answer("describe-stack-events", .failing("AccessDenied", "DescribeStackEvents", "no"))
        try states(Recorded.stack("UPDATE_IN_PROGRESS", updated: 2), Recorded.stack("UPDATE_COMPLETE", updated: 2))
        let run = deploy()
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.components(separatedBy: "the events cannot be shown for now: not allowed").count == 2)
    }

    @Test func theOperationIsAskedForByAToken() throws {
        try aws.answer("describe-stack-events", Recorded.events([]))
        try states(Recorded.stack("UPDATE_COMPLETE", updated: 2))
        #expect(deploy().status == 0)
        #expect(aws.value("--client-request-token", of: "execute-change-set")?.hasPrefix("synth-") == true)
    }

    @Test func aDeletionEndsWhereTheStackSaysSo() throws {
        let created = Recorded.stack("DELETE_FAILED")
        try aws.answer("delete-stack", Recorded.nothing)
        try aws.answer("describe-stack-events", Recorded.events([("one-first", "DELETE_COMPLETE", "")]))
        try aws.answer(
            "describe-stacks", created, created, created, created, Recorded.stack("DELETE_IN_PROGRESS"),
            Recorded.stack("DELETE_COMPLETE"))
        #expect(aws.synth("destroy", "one", "--stack", "first", "--yes").status == 0)
        #expect(aws.actions.count { $0 == "describe-stacks" } == 6)
    }
}
