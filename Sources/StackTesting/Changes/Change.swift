// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What CloudFormation would do to what is deployed.
///
///     let change = Change(from: .committed, to: EnvironmentUnderTest(.env1))
///     #expect(change.losesData.isEmpty)
///     #expect(change.replacements.isEmpty)
///     #expect(change.refused.isEmpty)
///
/// Each element says what happens to which resource, by which properties with old and new value, and where that is written.
/// Where the state to begin with is not there, the test fails at this line; nothing counts as unchanged then.
public struct Change: Sendable {
    /// All resources of both states, those that stay as they are too.
    public let resources: [ResourceUpdate]
    /// What CloudFormation, or a service, refuses: the update fails, and is rolled back.
    public let refused: [Refusal]

    /// What becomes of a stack.
    public init(
        from base: ChangeBase, to stack: StackUnderTest, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        self.init(Self.judged(at: place) { try BaseStacks(base, near: "\(filePath)").change(to: stack) })
    }

    /// What becomes of all stacks of an environment: of one that is there no more, all resources are removed.
    public init(
        from base: ChangeBase, to environment: EnvironmentUnderTest, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        self.init(Self.judged(at: place) { try BaseStacks(base, near: "\(filePath)").change(to: environment) })
    }

    init(_ change: SystemChange?) {
        resources = change?.resources ?? []
        refused = change?.refusals ?? []
    }

    private static func judged(at place: TestPlace, _ judge: () throws -> SystemChange) -> SystemChange? {
        do {
            return try judge()
        } catch {
            TestFailure.record("\(error)", at: place)
            return nil
        }
    }

    /// The resources whose data go with them: deleted or replaced, for certain or perhaps, and neither retained nor kept in
    /// a snapshot.
    public var losesData: [ResourceUpdate] { resources.filter { $0.lostData != nil } }

    /// The resources that others take the place of, for certain or perhaps; a new revision of a task definition, and
    /// whatever else is a snapshot of other things, is none.
    public var replacements: [ResourceUpdate] { resources.filter(\.isReplacement) }

    /// The resources that AWS's documentation says do not serve for a while.
    public var interruptions: [ResourceUpdate] { resources.filter { $0.effect == .interrupted } }

    /// The resources that are made.
    public var added: [ResourceUpdate] { resources.filter { $0.effect == .added } }

    /// The resources that are deleted, or left behind where their `DeletionPolicy` says so.
    public var removed: [ResourceUpdate] { resources.filter { $0.effect == .removed } }

    /// The resources that anything happens to.
    public var changed: [ResourceUpdate] { resources.filter { $0.effect != .unchanged } }

    /// Whether nothing happens.
    public var isEmpty: Bool { changed.isEmpty && refused.isEmpty }

    /// One resource, by the logical ID, or `stack/ID` where it is one of an environment. A name that neither state has fails
    /// the test, and is nil: what stays as it is has one.
    public subscript(
        name: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> ResourceUpdate? {
        let found = resources.first { $0.name == name }
        // Where there is no state to begin with, the test has failed already.
        if found == nil, !resources.isEmpty {
            let names = resources.map(\.name)
            let advice = didYouMean(name, in: names) ?? "there are: \(names.joined(separator: ", "))"
            TestFailure.record(
                "neither state has a resource '\(name)'; \(advice)", at: TestPlace(fileID, filePath, line, column))
        }
        return found
    }
}

extension Change: CustomStringConvertible {
    /// A line for each resource that anything happens to, and for each refusal of an export.
    public var description: String {
        let names = Set(resources.map(\.name))
        let lines =
            changed.map(\.testDescription)
            + refused.filter { !names.contains($0.name) }.map { "refused: \($0.testDescription)" }
        return lines.isEmpty ? "nothing changes" : lines.joined(separator: "\n")
    }
}
