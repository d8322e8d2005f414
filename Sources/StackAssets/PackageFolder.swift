// SPDX-License-Identifier: Apache-2.0

/// The folder of the package that a Swift file belongs to: paths of assets begin there, and end within it.
package struct PackageFolder: Sendable, Hashable {
    /// Without links.
    package let path: String

    /// The nearest folder above a file that has a `Package.swift`.
    package init(above file: String) throws(AssetProblem) {
        var folder = Substring(file)
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if FileSystem.kind(of: "\(folder)/Package.swift") == .file, let real = FileSystem.real("\(folder)/") {
                path = real
                return
            }
        }
        throw AssetProblem(
            "no folder above '\(file)' has a Package.swift", why: "paths of assets begin at the package's folder",
            fix: "run synth where the package that it was built from is")
    }

    /// What a path from the package's folder names, without links.
    ///
    /// - Parameter what: what it is called in a message.
    func real(_ relative: String, _ what: String = "the asset") throws(AssetProblem) -> String {
        let steps = relative.split(separator: "/", omittingEmptySubsequences: true)
        var depth = 0
        for step in steps where step != "." {
            depth += step == ".." ? -1 : 1
            if depth < 0 { throw outside(relative, what) }
        }
        guard !relative.hasPrefix("/"), !relative.isEmpty, !relative.utf8.contains(0) else {
            throw outside(relative, what)
        }
        let place = "\(path)/\(relative)"
        guard let real = FileSystem.real(place) else {
            throw AssetProblem(
                "\(what) '\(relative)' is not there: \(FileSystem.refusal)",
                why: "what is in it decides its key, so there is no template without it",
                fix: "paths begin at the package's folder, \(path)")
        }
        guard contains(real) else {
            throw AssetProblem(
                "\(what) '\(relative)' is a link out of the package, to '\(real)'", why: Self.reason,
                fix: "copy what it points to into the package")
        }
        return real
    }

    func contains(_ real: String) -> Bool { real == path || path == "/" || real.hasPrefix("\(path)/") }

    static let reason = "whoever has the package alone would get another asset, or none"

    private func outside(_ relative: String, _ what: String) -> AssetProblem {
        AssetProblem(
            "\(what) '\(relative)' is not in the package", why: Self.reason,
            fix: "write a path that begins at the package's folder, \(path), and stays within it")
    }
}
