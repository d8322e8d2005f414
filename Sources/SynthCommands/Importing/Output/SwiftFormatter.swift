// SPDX-License-Identifier: Apache-2.0

import TemplateImport

/// The toolchain's formatter, by the package's own style, or else by that of StackDSL.
struct SwiftFormatter {
    private let swift: String
    private let process: ProcessContext
    private static let style =
        #"{"version": 1, "lineLength": 120, "indentation": {"spaces": 4}, "maximumBlankLines": 1, "respectsExistingLineBreaks": true, "lineBreakBeforeEachArgument": false}"#

    /// Nil where there is no toolchain.
    init?(_ process: ProcessContext) {
        guard let swift = process.program("swift") else { return nil }
        self.swift = swift
        self.process = process
    }

    /// The files as it formats them; as they are where it does not.
    func formatted(_ files: [SwiftFile]) throws -> [SwiftFile] {
        let folder = try TemporaryFolder(process)
        let paths = try files.enumerated().map { index, file in
            try folder.write(file.text, to: "f\(index).swift")
        }
        let style = Files.exists(".swift-format") ? ".swift-format" : Self.style
        let interruption = Interruption()
        let result = try ChildProcess.run(
            swift, ["format", "-i", "-p", "--configuration", style] + paths, environment: process.environment(),
            interruption: interruption, limits: .init(patience: 1, timeout: 120), reach: .group)
        try interruption.check()
        guard result.status == 0 else { return files }
        return try zip(files, paths).map { file, path in
            guard let bytes = try Files.read(path), !bytes.isEmpty else { return file }
            return SwiftFile(file.path, text: String(decoding: bytes, as: UTF8.self))
        }
    }
}
