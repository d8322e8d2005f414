// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// `generate-resources`: arguments in, files and messages out.
package struct GenerateCommand {
    private let generator: Generator
    private let print: (String) -> Void
    private let complain: (String) -> Void

    package init(
        _ generator: Generator = Generator(), print: @escaping (String) -> Void, complain: @escaping (String) -> Void
    ) {
        self.generator = generator
        self.print = print
        self.complain = complain
    }

    static let usageError: Int32 = 64

    /// - Returns: the exit code.
    package func run(_ arguments: some Sequence<String>) -> Int32 {
        let request: Request
        do {
            request = try Request(arguments)
        } catch {
            report(error.description)
            complain(Request.usage)
            return Self.usageError
        }
        do {
            return try perform(request) ? 0 : 1
        } catch {
            report(error.description)
            return 1
        }
    }

    private func report(_ message: String) { complain("generate-resources: error: \(message)") }

    private func perform(_ request: Request) throws(Problem) -> Bool {
        switch request.action {
        case .help:
            print(Request.usage)
            return true
        case .list(let filter):
            return list(filter)
        case .untyped:
            return listUntyped(request)
        case .slots:
            return try writeSlots(request)
        case .uses:
            return try writeUses(request)
        case .generate, .check:
            return try generate(request)
        }
    }

    private func generate(_ request: Request) throws(Problem) -> Bool {
        let folder = OutputFolder(request.output)
        let existing = try folder.generatedFiles()
        let selection = TypeSelection(generator.source.typeNames)
        guard var types = resolve(request, selection) else { return false }
        let present = selection.generated(in: existing.keys)
        types.formUnion(present.types)
        var problems = present.unknown.map {
            Problem("\(request.output)/\($0)", "AWS has no such type; delete the file")
        }
        let output = generator.generate(types)
        problems += output.problems
        guard problems.isEmpty else {
            for problem in problems { report(problem.description) }
            return false
        }
        let plan = ChangePlan(existing: existing, files: output.files)
        if request.action == .check { return check(plan, request) }
        try folder.apply(plan)
        for file in plan.written { print("wrote \(request.output)/\(file.path)") }
        for name in plan.removed { print("removed \(request.output)/\(name)") }
        print(Statistics(output).description)
        return true
    }

    private func check(_ plan: ChangePlan, _ request: Request) -> Bool {
        for path in plan.written.map(\.path) + plan.removed {
            report("\(request.output)/\(path) is not what the generator makes; run generate-resources --refresh")
        }
        if plan.isEmpty { print("\(plan.unchanged) files are what the generator makes") }
        return plan.isEmpty
    }

    /// The types that a request names; nil, with messages, when one does not exist.
    private func resolve(_ request: Request, _ selection: TypeSelection) -> Set<TypeName>? {
        if request.isEverything { return Set(generator.source.typeNames) }
        var types: Set<TypeName> = []
        var isComplete = true
        for name in request.names {
            let found = selection.types(named: name)
            types.formUnion(found)
            guard found.isEmpty else { continue }
            isComplete = false
            if ServerlessCatalog.schema(of: name) != nil || ServerlessCatalog.names(name) {
                report(
                    "\(name) is a type of SAM, which stacks in Swift do without: take Lambda.Function, with "
                        + "function.on(…) of Shorthands for what calls it")
                continue
            }
            let closest = selection.closest(to: name)
            let hint = closest.isEmpty ? "see --list" : "did you mean \(closest.joined(separator: ", "))?"
            report("there is no resource type or service \(name); \(hint)")
        }
        return isComplete ? types : nil
    }

    private func list(_ filter: String?) -> Bool {
        let wanted = filter?.lowercased()
        let names = generator.source.typeNames.map(\.full).filter { name in
            wanted.map { name.lowercased().contains($0) } ?? true
        }
        for name in names { print(name) }
        guard names.isEmpty, let filter else { return true }
        report("no resource type contains \(filter)")
        return false
    }

    private func writeSlots(_ request: Request) throws(Problem) -> Bool {
        let path = "Sources/SchemaCatalog/slots.txt"
        let text = SlotLines(generator).text
        let folder = OutputFolder(".")
        guard text != (try folder.text(of: path)) else {
            print("\(path) is what the schemas and the facts give")
            return true
        }
        if request.isCheck {
            report("\(path) is not what the schemas and the facts give; run generate-resources --slots")
            return false
        }
        try folder.apply(ChangePlan(existing: [:], files: [GeneratedFile(path: path, text: text)]))
        print("wrote \(path): \(text.utf8.count { $0 == UInt8(ascii: "\n") }) slots")
        return true
    }

    private func writeUses(_ request: Request) throws(Problem) -> Bool {
        let folder = OutputFolder(".")
        guard let grants = try folder.text(of: UseTable.grantsPath) else {
            throw Problem(UseTable.grantsPath, "there is no such file; run generate-resources in the package's folder")
        }
        let table = UseTable(facts: generator.source.uses, grants: UseGrant.all(in: grants))
        let text = try folder.text(of: UseTable.path)
        guard let text, let made = table.replaced(in: text) else {
            throw Problem(UseTable.path, "it has no line \(UseTable.mark)")
        }
        guard text != made else {
            print("\(UseTable.path) is what the facts give")
            return true
        }
        if request.isCheck {
            report("\(UseTable.path) is not what the facts give; run generate-resources --uses")
            return false
        }
        try folder.apply(ChangePlan(existing: [:], files: [GeneratedFile(path: UseTable.path, text: made)]))
        print("wrote \(UseTable.path)")
        return true
    }

    private func listUntyped(_ request: Request) -> Bool {
        let selection = TypeSelection(generator.source.typeNames)
        guard var types = resolve(request, selection) else { return false }
        if types.isEmpty, let files = try? OutputFolder(request.output).generatedFiles() {
            types = selection.generated(in: files.keys).types
        }
        for blueprint in generator.generate(types).blueprints {
            for slot in blueprint.suspectedReferences { print("\(blueprint.type.full) \(slot)") }
        }
        return true
    }
}
