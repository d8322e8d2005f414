#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder on disk that generated Swift goes to. Files of other origin in it are left alone.
public struct OutputFolder: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The generated files that are there, by path relative to the folder.
    public func generatedFiles() throws -> [String: String] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        var files: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where name.hasSuffix(".swift") {
            let data = try Data(contentsOf: url(name))
            let text = String(decoding: data, as: UTF8.self)
            if text.hasPrefix(Printer.header) { files[name] = text }
        }
        return files
    }

    public func apply(_ plan: ChangePlan) throws {
        let manager = FileManager.default
        for file in plan.written {
            let url = url(file.path)
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url, options: .atomic)
        }
        for name in plan.removed {
            let url = url(name)
            try manager.removeItem(at: url)
            let folder = url.deletingLastPathComponent()
            if try manager.contentsOfDirectory(atPath: folder.path).isEmpty { try manager.removeItem(at: folder) }
        }
    }

    private func url(_ name: String) -> URL { URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(name) }
}
