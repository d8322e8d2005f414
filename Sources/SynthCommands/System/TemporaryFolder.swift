// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder that only this user can read, gone with its files when nobody holds it any more.
final class TemporaryFolder {
    let path: String
    private var names: [String] = []

    init(_ process: ProcessContext) throws {
        let parent = process.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(parent)/synth-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Files.Failure("make a temporary folder in", parent) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// - Returns: the file's path.
    func write(_ text: String, to name: String) throws -> String {
        names.append(name)
        try Files.writeAtomically(Array(text.utf8), to: "\(path)/\(name)")
        return "\(path)/\(name)"
    }
}
