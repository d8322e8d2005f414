// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel

@testable import StackAssets

/// A package of a test's own, with a Swift file that names assets.
final class PackageOnDisk: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("assets-\(UUID().uuidString)")
        path = folder.path
        try write("// swift-tools-version: 6.1", to: "Package.swift")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The Swift file.
    var file: String { "\(path)/Sources/Stacks/Web.swift" }

    func write(_ text: String, to name: String, mode: Int? = nil) throws {
        try write(Array(text.utf8), to: name)
        if let mode {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
        }
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    /// What is read of it.
    func read(_ asset: Asset) throws -> SynthesizedAsset { try AssetReader().read(asset.request).get() }

    func directory(_ name: String) throws -> SynthesizedAsset { try read(.directory(name, file: file)) }

    /// What is wrong with it; empty where nothing is.
    func problem(_ asset: Asset) -> String {
        if case .failure(let problem) = AssetReader().read(asset.request) { "\(problem)" } else { "" }
    }
}

extension SynthesizedAsset {
    /// What is uploaded.
    var bytes: [UInt8] {
        get throws {
            var bytes: [UInt8] = []
            try write { bytes += $0 }
            return bytes
        }
    }

    var sum: String {
        get throws {
            var sums = ByteSums()
            sums.add(try bytes)
            return sums.digest.text
        }
    }

    var names: [String] { if case .archive(let files) = content { files.map(\.name) } else { [] } }
}
