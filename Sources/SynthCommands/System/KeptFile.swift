// SPDX-License-Identifier: Apache-2.0

import SideBySide

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file for whoever copies a command that names it: it is written when the command is shown, in a folder that only this
/// user can read, and stays.
///
/// Unchecked, because the lock is what makes it safe.
final class KeptFile: @unchecked Sendable {
    private let name: String
    private let parent: String
    private let write: @Sendable (_ path: String) throws -> Void
    private let lock = Lock()
    private var written: String?

    /// - Parameter write: puts the content at a path.
    init(_ name: String, _ process: ProcessContext, write: @escaping @Sendable (_ path: String) throws -> Void) {
        self.name = name
        self.write = write
        parent = TemporaryFolder.parent(process)
    }

    /// Where it is. What cannot be written is named as what it would hold.
    var path: String {
        lock.locked {
            if let written { return written }
            let path = make() ?? name
            written = path
            return path
        }
    }

    private func make() -> String? {
        var template = Array("\(parent)/synth-kept-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(folder, S_IRWXU)
        let path = "\(folder)/\(name)"
        return (try? write(path)) == nil ? nil : path
    }
}

extension [String] {
    /// The words of a command with files that stay in the place of those that go.
    func naming(_ kept: [KeptFile], insteadOf paths: [String]) -> [String] {
        map { word in
            guard let index = paths.firstIndex(where: { word == $0 || word == "file://\($0)" }) else { return word }
            return word.hasPrefix("file://") ? "file://\(kept[index].path)" : kept[index].path
        }
    }
}
