// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateModel

/// Where the snapshot of a test is: beside the test's file, in a folder of its own.
struct SnapshotFile {
    static let folder = "__Snapshots__"

    let path: String

    /// - Parameters:
    ///   - test: the path of the test's file.
    ///   - function: the test, as `#function` or Swift Testing names it.
    ///   - name: what tells it from others of the same test; nil where there is one.
    init(of test: String, _ function: String, named name: String?) {
        let file = URL(fileURLWithPath: test)
        let stem = file.deletingPathExtension().lastPathComponent
        let names = [function] + (name.map { [$0] } ?? [])
        path =
            file.deletingLastPathComponent().appendingPathComponent(Self.folder).appendingPathComponent(stem)
            .appendingPathComponent(names.map(Self.word).joined(separator: ".") + ".json").path
    }

    /// As it is said: from the folder of snapshots on.
    var shortPath: String { path.components(separatedBy: "/").suffix(3).joined(separator: "/") }

    /// A name that every file system takes: of `stays(_:)` and of `` `stays what it is`() `` the words.
    static func word(_ name: String) -> String {
        let end = name.hasPrefix("`") ? name.dropFirst().firstIndex(of: "`") : name.firstIndex(of: "(")
        let text = name[..<(end ?? name.endIndex)].drop { $0 == "`" }
        return String(text.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    }

    /// What the test must be told; nil where the snapshot says the same as the content.
    ///
    /// - Parameter isRecording: whether the file is to be written. That fails too: who records looks at what was recorded.
    func failure(of content: SnapshotContent, ignoring exclusions: [SnapshotExclusion], isRecording: Bool) -> String? {
        var content = content
        let unused = content.leaveOut(exclusions)
        if !unused.isEmpty {
            return
                "the snapshot is to ignore what is not there: \(unused.joined(separator: ", ")); a path is a logical ID "
                + "or *, then the way through the properties, as Task.ContainerDefinitions[*].Image"
        }
        if isRecording { return record(content) }
        guard let text = TestPackage.text(path) else {
            return "\(shortPath): the snapshot is missing; record it with RECORD_SNAPSHOTS=1, look at it, and commit it"
        }
        let root: Node
        do throws(JSONReader.Failure) {
            root = try JSONReader.read(text, file: shortPath)
        } catch {
            return
                "\(shortPath): the snapshot cannot be read: \(error.message); record it again with RECORD_SNAPSHOTS=1"
        }
        var recorded = SnapshotContent(root, isEnvironment: content.isEnvironment)
        _ = recorded.leaveOut(exclusions)
        guard let difference = SnapshotDifference(from: recorded, to: content) else { return nil }
        return "not what is in \(shortPath):\n\(difference.text)\n"
            + "where that is meant, record it with RECORD_SNAPSHOTS=1 and commit it"
    }

    private func record(_ content: SnapshotContent) -> String {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(JSONWriter.write(content.node).utf8).write(to: url, options: .atomic)
        } catch {
            return "\(shortPath): the snapshot cannot be written: \(error)"
        }
        return "recorded \(shortPath); run again without RECORD_SNAPSHOTS"
    }
}
