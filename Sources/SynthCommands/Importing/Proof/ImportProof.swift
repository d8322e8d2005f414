// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateImport
import TemplateModel

/// Compiles what was imported, runs it, and compares what comes out with what went in.
///
/// Several stacks are one program. What does not compile, or ends the program, is left out of the next.
struct ImportProof {
    private let compiler: SwiftCompiler
    private let process: ProcessContext
    private let interruption: Interruption
    private let folder: TemporaryFolder

    /// - Throws: `Unprovable` where there is no compiler, or nothing that it could compile against.
    init(_ process: ProcessContext, _ interruption: Interruption, modulesIn folder: String? = BuiltModules.ownFolder)
        throws
    {
        guard let folder else { throw Unprovable("this program does not know where it is") }
        let modules = try BuiltModules(in: folder)
        compiler = try SwiftCompiler(modules, process, interruption)
        self.process = process
        self.interruption = interruption
        self.folder = try TemporaryFolder(process)
    }

    /// - Parameters:
    ///   - types: the resource types that the stacks use.
    /// - Returns: a verdict for each of the subjects.
    func verdicts(_ subjects: [ProofSubject], types: Set<TypeName>) throws -> [ProofVerdict] {
        let resources = try stage(Self.missing(types))
        let staged = try subjects.enumerated().map { index, subject in try stage(subject.files, "s\(index)-") }
        var verdicts = [ProofVerdict?](repeating: nil, count: subjects.count)
        while true {
            let open = subjects.indices.filter { verdicts[$0] == nil }
            guard !open.isEmpty else { break }
            let main = try folder.write(
                ProofHarness.text(open.map { subjects[$0].environments }), to: ProofHarness.file)
            let program = folder.place(Self.program)
            let outcome = try compiler.build(
                resources + open.flatMap { staged[$0] } + [main], to: program, in: folder)
            guard outcome.isBuilt else {
                let blamed = try blame(outcome, open, staged)
                for (index, messages) in blamed { verdicts[index] = .notCompiled(messages) }
                continue
            }
            for (index, verdict) in try run(program, open.map { ($0, subjects[$0]) }) { verdicts[index] = verdict }
        }
        return verdicts.map { $0 ?? .failed("nobody knows") }
    }

    private static let program = "imported\(TemporaryFolder.programSuffix)"

    /// The types that the module `AWS` lacks, generated as `generate-resources` does.
    private static func missing(_ types: Set<TypeName>) throws -> [SwiftFile] {
        let lacking = types.subtracting(TypedModule.aws.types)
        let output = Generator().generate(lacking, for: .beside(.aws))
        if let problem = output.problems.first { throw CommandFailure("\(problem)") }
        return output.files.map { SwiftFile($0.path, text: $0.text) }
    }

    /// - Parameter prefix: what tells the files of one from those of another: no two files of a module have one name.
    private func stage(_ files: [SwiftFile], _ prefix: String = "") throws -> [String] {
        try files.map { try folder.write($0.text, to: prefix + Files.name(of: $0.path)) }
    }

    /// Whose errors they are.
    private func blame(
        _ outcome: SwiftCompiler.Outcome, _ open: [Int], _ staged: [[String]]
    ) throws -> [(Int, [SwiftCompiler.Message])] {
        let errors = outcome.messages.filter(\.isError)
        let blamed = open.compactMap { index -> (Int, [SwiftCompiler.Message])? in
            let own = errors.filter { staged[index].contains($0.location.file) }
            return own.isEmpty ? nil : (index, own)
        }
        guard blamed.isEmpty else { return blamed }
        let said = outcome.said.split(separator: "\n").suffix(6).joined(separator: "\n")
        throw CommandFailure("the compiler cannot build what was imported, and names no file of it: \(said)")
    }

    private func run(_ program: String, _ subjects: [(Int, ProofSubject)]) throws -> [(Int, ProofVerdict)] {
        var made: [Int: Node] = [:]
        var ends: [Int: String] = [:]
        let count = subjects.reduce(0) { $0 + $1.1.expected.count }
        while made.count + ends.count < count {
            let words = (Array(made.keys) + Array(ends.keys)).sorted().map(String.init)
            let result = try ChildProcess.run(
                program, words, environment: process.environment(), interruption: interruption,
                limits: .init(patience: 1, timeout: Self.patience), reach: .group)
            try interruption.check()
            for line in result.output.split(separator: UInt8(ascii: "\n")) {
                guard let node = try? JSONReader.read(Array(line), file: "<made>"),
                    let number = node["number"]?.scalarText.flatMap({ Int($0) })
                else { continue }
                made[number] = node
            }
            guard let next = (0..<count).first(where: { made[$0] == nil && ends[$0] == nil }) else { break }
            let reason = String(decoding: result.error, as: UTF8.self).split(separator: "\n").first.map(String.init)
            ends[next] =
                result.ending == .outOfTime
                ? "it takes more than \(Int(Self.patience)) s" : reason ?? "it ends with \(result.status)"
        }
        var number = 0
        return subjects.map { index, subject in
            let numbers = number..<(number + subject.expected.count)
            number = numbers.upperBound
            if let reason = numbers.compactMap({ ends[$0] }).first { return (index, .failed(reason)) }
            var seen: Set<TemplateEquality.Difference> = []
            var differences: [(String, TemplateEquality.Difference)] = []
            for (number, expected) in zip(numbers, subject.expected) {
                differences += Self.differences(expected, made[number]).filter { seen.insert($0).inserted }
                    .map { (expected.origin, $0) }
            }
            return (
                index,
                differences.isEmpty ? .equal(numbers.compactMap { made[$0]?["template"] }) : .different(differences)
            )
        }
    }

    /// Seconds that the program may take: a stack takes milliseconds.
    private static let patience = 120.0

    private static func differences(
        _ expected: ProofSubject.Expected, _ made: Node?
    ) -> [TemplateEquality.Difference] {
        guard let made, let template = made["template"] else {
            return [TemplateEquality.Difference(at: "", expected.template, nil)]
        }
        var found = TemplateEquality.differences(expected.template, template)
        let name = made["stackName"]
        if name?.stringValue != expected.stackName {
            found.append(.init(at: "stackName", .string(expected.stackName), name))
        }
        let values = Dictionary(expected.values.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
        let given = made["values"]?.objectValue?.members ?? []
        let names = Set(values.keys).union(given.map(\.key)).sorted()
        for name in names {
            let value = given.first { $0.key == name }?.value
            guard value?.stringValue != values[name] else { continue }
            found.append(.init(at: "values/\(name)", values[name].map(Node.string), value))
        }
        return found
    }
}
