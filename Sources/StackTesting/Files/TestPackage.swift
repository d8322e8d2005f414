// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackAssets

/// The folder of the package that a test is of.
struct TestPackage {
    /// Nil where no folder above the test has a manifest.
    let root: String?

    /// - Parameter test: the path of the test's file, as the compiler knows it.
    init(of test: String) {
        root = (try? PackageFolder(above: test))?.path
    }

    /// The absolute path of one within the package; nil where no package is known.
    func path(_ path: String) -> String? { path.hasPrefix("/") ? path : root.map { "\($0)/\(path)" } }

    /// A path as failures show it: from the package's folder on, where it lies there.
    func short(_ path: String) -> String {
        guard let root, path.hasPrefix("\(root)/") else { return path }
        return String(path.dropFirst(root.count + 1))
    }

    static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// The names in a folder, sorted; none where there is no such folder.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Nil where there is no such file.
    static func text(_ path: String) -> String? {
        (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) }
    }
}
