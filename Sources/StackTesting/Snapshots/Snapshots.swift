// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL

extension StackUnderTest {
    /// Expects that the stack says what its snapshot says, a file that is committed beside the test:
    /// `__Snapshots__/OrdersTests/ordersStay.json`.
    ///
    ///     stack.expectSnapshot(ignoring: ["Task.ContainerDefinitions[*].Image"])
    ///
    /// What is compared is the meaning: neither the order of keys and of lists that are sets counts, nor whether a text is
    /// written with `Fn::Join` or `Fn::Sub`. Content hashes are left out, in logical IDs and in keys of assets. Where it
    /// fails, it says resource by resource what is another, and what that would do to what is deployed. With the
    /// environment variable `RECORD_SNAPSHOTS=1` the file is written, and the test fails.
    ///
    /// - Parameters:
    ///   - name: what tells it from others of the same test.
    ///   - exclusions: what is meant to change.
    ///   - form: as it is written, or as it turns out.
    ///   - function: the test; of Swift Testing, the running test's name counts.
    public func expectSnapshot(
        named name: String? = nil, ignoring exclusions: [SnapshotExclusion] = [], as form: SnapshotForm = .written,
        function: StaticString = #function, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        if name == nil, CurrentTest.hasArguments {
            TestFailure.record(
                "a test with arguments has a snapshot for each; name it: expectSnapshot(named: …)", at: place)
            return
        }
        Snapshots.expect(SnapshotContent(self, form), named: name, exclusions, "\(function)", at: place)
    }
}

extension EnvironmentUnderTest {
    /// Expects that the stacks of the environment say what their snapshot says: one file for all of them, whose name ends
    /// with the environment's: `__Snapshots__/SystemTests/stays.env1.json`.
    ///
    /// See `StackUnderTest.expectSnapshot`.
    ///
    /// - Parameters:
    ///   - name: what tells it from others of the same test; the environment's name when it is not given.
    ///   - exclusions: what is meant to change; a path may name the stack, as `web/Task.Cpu`.
    ///   - form: as it is written, or as it turns out.
    ///   - function: the test; of Swift Testing, the running test's name counts.
    public func expectSnapshot(
        named name: String? = nil, ignoring exclusions: [SnapshotExclusion] = [], as form: SnapshotForm = .written,
        function: StaticString = #function, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        Snapshots.expect(
            SnapshotContent(self, form), named: name ?? read.environment.name, exclusions, "\(function)",
            at: TestPlace(fileID, filePath, line, column))
    }
}

/// The snapshots of a target's tests.
public enum Snapshots {
    /// Whether the tests write their snapshots, and fail: with the environment variable `RECORD_SNAPSHOTS`.
    static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"].map { !["", "0"].contains($0) } ?? false
    }

    static func expect(
        _ content: SnapshotContent, named name: String?, _ exclusions: [SnapshotExclusion], _ function: String,
        at place: TestPlace
    ) {
        let file = SnapshotFile(of: "\(place.filePath)", CurrentTest.name ?? function, named: name)
        guard let failure = file.failure(of: content, ignoring: exclusions, isRecording: isRecording) else { return }
        TestFailure.record(failure, at: place)
    }

    /// Expects that there is a test for each snapshot beside this test's file: one that nothing compares any more is waste
    /// that looks like a promise.
    ///
    /// One test of each folder with snapshots calls it. It reads the tests' files, and not which tests ran: so it says the same when only
    /// some of them run, and in whichever order.
    public static func expectNoOrphans(
        fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        let folder = URL(fileURLWithPath: "\(filePath)").deletingLastPathComponent().path
        let orphans = orphans(in: folder)
        guard !orphans.isEmpty else { return }
        TestFailure.record(
            "no test compares these snapshots any more; delete them, or name the tests as they were:\n"
                + orphans.map { "  \($0)" }.joined(separator: "\n"), at: TestPlace(fileID, filePath, line, column))
    }

    /// The snapshots of a folder of tests that have no test in the file that their folder is named after.
    static func orphans(in folder: String) -> [String] {
        let root = "\(folder)/\(SnapshotFile.folder)"
        return TestPackage.names(in: root).flatMap { stem -> [String] in
            let tests = TestPackage.text("\(folder)/\(stem).swift").map(functions) ?? []
            return TestPackage.names(in: "\(root)/\(stem)").filter { file in
                !tests.contains(String(file.prefix { $0 != "." }))
            }.map { "\(SnapshotFile.folder)/\(stem)/\($0)" }
        }
    }

    /// The functions that a file of Swift declares, as they stand in the names of snapshots.
    private static func functions(_ source: String) -> Set<String> {
        Set(
            source.components(separatedBy: "func ").dropFirst().map { rest in
                SnapshotFile.word(rest.trimmingCharacters(in: .whitespaces))
            })
    }
}
