// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder on disk that generated Swift goes to. Files of other origin in it are left alone.
package struct OutputFolder: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The generated files that are there, by path relative to the folder.
    package func generatedFiles() throws(Problem) -> [String: String] {
        try attempt("read") {
            guard FileManager.default.fileExists(atPath: path) else { return [:] }
            var files: [String: String] = [:]
            for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) where name.hasSuffix(".swift") {
                let text = String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
                if text.prefix(200).contains(Printer.mark) { files[name] = text }
            }
            return files
        }
    }

    /// A folder by its path within this one, or by one that begins at the root.
    func folder(_ name: String) -> OutputFolder { OutputFolder(name.hasPrefix("/") ? name : "\(path)/\(name)") }

    func isSame(as other: OutputFolder) -> Bool { root.standardizedFileURL.path == other.root.standardizedFileURL.path }

    /// The paths of the generated files below one of its folders, sorted.
    func generatedFiles(in name: String) throws(Problem) -> [String] {
        guard has(name) else { return [] }
        return try OutputFolder("\(path)/\(name)").generatedFiles().keys.map { "\(name)/\($0)" }.sorted()
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

    /// The names of the folders in one of its folders, sorted.
    func folders(in name: String) throws(Problem) -> [String] {
        try attempt("read") {
            guard has(name) else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: url(name).path).filter { entry in
                (try? FileManager.default.contentsOfDirectory(atPath: url(name).appendingPathComponent(entry).path))
                    != nil
            }.sorted()
        }
    }

    /// The content of a file; nil when there is none.
    func text(of name: String) throws(Problem) -> String? {
        try attempt("read") {
            guard FileManager.default.fileExists(atPath: url(name).path) else { return nil }
            return String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
        }
    }

    /// The bytes of a file; nil when there is none.
    func bytes(of name: String) throws(Problem) -> [UInt8]? {
        try attempt("read") {
            guard FileManager.default.fileExists(atPath: url(name).path) else { return nil }
            return Array(try Data(contentsOf: url(name)))
        }
    }

    /// The file is there as before or as given, whatever interrupts this.
    func write(_ bytes: [UInt8], to name: String) throws(Problem) {
        try attempt("write") {
            let url = url(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        }
    }

    /// Each file is there as before or as planned, whatever interrupts this.
    package func apply(_ plan: ChangePlan) throws(Problem) {
        for file in plan.written { try write(Array(file.text.utf8), to: file.path) }
        try attempt("write") {
            for name in plan.removed { try remove(url(name)) }
        }
    }

    private func remove(_ file: URL) throws {
        let manager = FileManager.default
        try manager.removeItem(at: file)
        let folder = file.deletingLastPathComponent()
        if try manager.contentsOfDirectory(atPath: folder.path).isEmpty { try manager.removeItem(at: folder) }
    }

    private var root: URL { URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath() }

    private func url(_ name: String) -> URL { root.appendingPathComponent(name) }

    /// The result of an action; its error becomes a problem in one line, with the path it went wrong at.
    private func attempt<Result>(_ action: String, _ body: () throws -> Result) throws(Problem) -> Result {
        do {
            return try body()
        } catch let error as CocoaError {
            let reason = (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
            let place = error.filePath ?? path
            throw Problem(place, "cannot \(action) this: \(reason ?? "error \(error.code.rawValue)")")
        } catch {
            throw Problem(path, "cannot \(action) this: \(error)")
        }
    }
}
