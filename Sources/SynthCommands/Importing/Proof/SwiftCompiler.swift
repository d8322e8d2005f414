// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The compiler on PATH, or what `SWIFT_EXEC` names.
struct SwiftCompiler {
    private let path: String
    private let modules: BuiltModules
    private let process: ProcessContext
    private let interruption: Interruption

    init(_ modules: BuiltModules, _ process: ProcessContext, _ interruption: Interruption) throws(Unprovable) {
        let named = process.variables["SWIFT_EXEC"].flatMap { $0.isEmpty ? nil : $0 }
        guard let path = named ?? process.program("swiftc") else {
            throw Unprovable("there is no swiftc on PATH, and SWIFT_EXEC names none")
        }
        self.path = path
        self.modules = modules
        self.process = process
        self.interruption = interruption
    }

    /// Seconds that it may take: a template of 500 resources takes one minute or two.
    private static let patience = 1800.0

    static let objectList = "objects\(TemporaryFolder.programSuffix)"

    /// A message of the compiler about a file.
    struct Message: Hashable {
        let location: SourceLocation
        let isError: Bool
        let text: String
    }

    /// What became of a program.
    struct Outcome {
        let isBuilt: Bool
        let messages: [Message]
        /// The end of what it said, for where that are no messages about files.
        let said: String
    }

    /// Compiles files, one of them `main.swift`, into a program.
    func build(_ files: [String], to program: String, in folder: TemporaryFolder) throws -> Outcome {
        let list = try folder.write(
            (modules.objects).map(Self.quoted).joined(separator: "\n") + "\n", to: Self.objectList)
        let maps = modules.maps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
        let words =
            ["-swift-version", "6", "-Onone", "-wmo", "-module-name", "Imported", "-I", modules.interfaces] + maps
            + files + ["-o", program, "@\(list)"]
        let result = try ChildProcess.run(
            path, words, environment: process.environment(), interruption: interruption,
            limits: .init(patience: 1, timeout: Self.patience), reach: .toolchain)
        try interruption.check()
        guard result.ending != .outOfTime else {
            throw CommandFailure(
                "the compiler has not come to an end with what was imported within \(Int(Self.patience / 60)) minutes; import "
                    + "fewer templates at once")
        }
        // What a program says of errors goes to standard error, and that keeps only its end.
        let said = String(decoding: result.error, as: UTF8.self)
        return Outcome(isBuilt: result.status == 0, messages: Self.messages(in: said), said: said)
    }

    private static func quoted(_ path: String) -> String {
        "\"" + path.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    /// Lines as `/tmp/a/Jobs.swift:12:9: error: cannot find 'queue' in scope`.
    static func messages(in text: String) -> [Message] {
        text.split(separator: "\n").compactMap { line -> Message? in
            let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
            guard parts.count == 5, let row = Int(parts[1]), let column = Int(parts[2]) else { return nil }
            guard parts[3] == " error" || parts[3] == " warning" else { return nil }
            return Message(
                location: SourceLocation(file: String(parts[0]), line: row, column: column),
                isError: parts[3] == " error", text: String(parts[4].dropFirst()))
        }.distinct
    }
}
