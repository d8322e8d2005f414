// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel
import YAML

/// The stacks that a change begins with, looked up for what it leads to.
struct BaseStacks {
    private let source: ChangeBase.Source
    private let folder: TestPackage

    /// - Parameter test: the test's file, whose package is meant.
    init(_ base: ChangeBase, near test: String) {
        source = base.source
        folder = TestPackage(of: test)
    }

    /// That there is nothing to begin with.
    struct Missing: Error, CustomStringConvertible {
        let description: String

        init(_ text: String) { description = "no change can be told: \(text)" }
    }

    func change(to stack: StackUnderTest) throws -> SystemChange {
        SystemChange(
            from: JoinedStacks([try part(for: stack)], region: nil), to: JoinedStacks([stack.part], region: nil),
            isOneStack: true, moves: stack.read.synthesized.moves, adoptions: stack.read.synthesized.adoptions)
    }

    func change(to environment: EnvironmentUnderTest) throws -> SystemChange {
        let made = environment.read
        let old: JoinedStacks
        switch source {
        case .environment(let other): old = other.read.joined
        case .committed(let name):
            old = try joined("cfn-out/\(name ?? made.environment.name)", for: made)
        case .file(let path): old = try joined(path, for: made)
        case .stack, .template:
            throw Missing(
                "a stack alone is no environment; begin with .committed, .environment(…) or .file(…) of a folder")
        }
        return SystemChange(
            from: old, to: made.joined, isOneStack: false, moves: made.stacks.flatMap(\.moves),
            adoptions: made.stacks.flatMap(\.adoptions))
    }

    private func part(for stack: StackUnderTest) throws -> StackPart {
        let name = stack.part.name
        switch source {
        case .stack(let other): return other.part
        case .environment(let environment):
            guard let other = environment.stack(named: name) else {
                throw Missing(
                    "environment '\(environment.read.environment.name)' has no stack '\(name)'; it has: "
                        + environment.read.stacks.map(\.name).joined(separator: ", "))
            }
            return other.part
        case .template(let json): return stack.part.with(try template(json, "<template>"), nil)
        case .file(let path): return try part(stack.part, template: path)
        case .committed(let environment):
            let output = try absolute("cfn-out")
            let all = environment.map { [$0] } ?? TestPackage.names(in: output)
            let having = all.compactMap { folder in
                Self.templateSuffixes.map { "\(folder)/\(name)\($0)" }.first { TestPackage.isFile("\(output)/\($0)") }
                    .map { (folder: folder, file: $0) }
            }
            guard having.count == 1 else {
                throw Missing(
                    having.isEmpty
                        ? "cfn-out\(environment.map { "/\($0)" } ?? "") has no \(name)\(Self.templateSuffixes[0]); run synth, and "
                            + "commit what it writes"
                        : "\(name)\(Self.templateSuffixes[0]) is in several environments "
                            + "(\(having.map(\.folder).joined(separator: ", "))); say which: "
                            + ".committed(in: \"\(having[0].folder)\")")
            }
            return try part(stack.part, template: "\(output)/\(having[0].file)")
        }
    }

    private func absolute(_ path: String) throws -> String {
        guard let path = folder.path(path) else { throw Missing("no folder above the test has a Package.swift") }
        return path
    }

    private static let templateSuffixes = [".template.json", ".template.yaml"]

    /// The stack whose template has this path or name; nil for other files.
    private static func stack(ofTemplate path: String) -> String? {
        templateSuffixes.first { path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
    }

    /// All stacks in a folder, as an environment with what is there already in the new one.
    private func joined(_ path: String, for made: MadeEnvironment) throws -> JoinedStacks {
        let path = try absolute(path)
        let files = TestPackage.names(in: path)
        let present = files.compactMap(Self.stack).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        if present.isEmpty {
            throw Missing("\(folder.short(path)) has no templates; run synth, and commit what it writes")
        }
        let now = made.stacks.map(\.name)
        let parts = try (present.filter { !now.contains($0) } + now.filter(present.contains)).map { name in
            let part = StackPart(
                name: name, stackName: "\(made.environment.stackNamePrefix)-\(name)",
                template: Template(root: .object([])))
            let suffix = Self.templateSuffixes.first { files.contains(name + $0) } ?? ""
            return try self.part(part, template: "\(path)/\(name)\(suffix)")
        }
        return JoinedStacks(
            parts, existing: made.environment.existing.flatMap(\.resources), region: made.environment.region.code)
    }

    /// The template of a file, with the values in the file beside it, or else those of the part.
    private func part(_ part: StackPart, template path: String) throws -> StackPart {
        let path = try absolute(path)
        guard let text = TestPackage.text(path) else { throw Missing("there is no file \(folder.short(path))") }
        let beside = Self.stack(ofTemplate: path).map { $0 + ".parameters.json" } ?? ""
        return part.with(
            try template(text, folder.short(path)),
            try TestPackage.text(beside).map { try values($0, folder.short(beside)) })
    }

    private func template(_ json: String, _ file: String) throws -> Template {
        do {
            return Template(root: try TemplateText.read(Array(json.utf8), file: file).root)
        } catch {
            throw Missing("\(error.location): \(error.message)")
        }
    }

    private func values(_ text: String, _ file: String) throws -> [ParameterValue] {
        let root: Node
        do {
            root = try JSONReader.read(text, file: file)
        } catch {
            throw Missing("\(error.location): \(error.message)")
        }
        let written = WrittenParameterValues(root)
        if let problem = written.problems.first {
            throw Missing("\(problem.location ?? SourceLocation(file: file, line: 1, column: 1)): \(problem.message)")
        }
        return written.values
    }
}

extension StackPart {
    /// The same with another template, and other values where there are any.
    fileprivate func with(_ template: Template, _ values: [ParameterValue]?) -> StackPart {
        StackPart(name: name, stackName: stackName, template: template, parameters: values ?? parameters, file: file)
    }
}

extension StackUnderTest {
    /// As a stack of a system.
    var part: StackPart {
        StackPart(
            name: read.synthesized.name, stackName: read.synthesized.stackName, template: template,
            parameters: read.synthesized.parameterValues)
    }
}

extension MadeEnvironment {
    /// The stacks as one system.
    var joined: JoinedStacks { stacks.joined(in: environment) }
}
