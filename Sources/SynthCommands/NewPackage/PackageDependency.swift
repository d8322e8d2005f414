// SPDX-License-Identifier: Apache-2.0

/// Where a new package gets StackDSL from.
enum PackageDependency {
    /// This version of it or a newer one that it is compatible with.
    case released
    /// A folder, as seen from the new package.
    case folder(String)

    static let url = "https://github.com/stackdsl/StackDSL"

    /// - Parameter path: a folder with StackDSL as seen from here; the new package stands one folder deeper.
    /// - Throws: `UsageError` when StackDSL is not there.
    init(path: String?) throws {
        guard let path else {
            self = .released
            return
        }
        guard !path.unicodeScalars.contains(where: \.isUnprintable) else {
            throw UsageError("--path has control characters, which Package.swift cannot hold")
        }
        let manifest = try Files.read("\(path.isEmpty ? "." : path)/Package.swift").map {
            String(decoding: $0, as: UTF8.self)
        }
        guard !path.isEmpty, let manifest, manifest.contains(#"name: "StackDSL""#),
            manifest.contains(#".library(name: "SynthCommands""#)
        else {
            throw UsageError("--path '\(path)' is no folder with StackDSL: \(Self.fault(manifest))")
        }
        self = .folder(path.hasPrefix("/") ? path : path == "." ? ".." : "../\(path)")
    }

    private static func fault(_ manifest: String?) -> String {
        manifest == nil
            ? "there is no Package.swift in it; name the folder of a clone of \(url)"
            : "its Package.swift is of another package, or of a version without products"
    }

    /// What the examples have in its place.
    static let ofExamples = #".package(name: "StackDSL", path: "../..")"#

    /// As it stands in Package.swift.
    var declaration: String {
        switch self {
        case .released: ".package(url: \"\(Self.url)\", from: \"\(ToolVersion.current)\")"
        case .folder(let path): ".package(name: \"StackDSL\", path: \"\(Self.escaped(path))\")"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
    }
}
