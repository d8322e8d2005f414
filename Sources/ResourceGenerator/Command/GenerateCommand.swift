// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// `generate-resources`: arguments in, files and messages out.
package struct GenerateCommand {
    private let generator: Generator
    private let package: OutputFolder
    private let aws: TypedModule
    private let print: (String) -> Void
    private let complain: (String) -> Void

    /// - Parameters:
    ///   - package: the folder of the package that types are generated for.
    ///   - aws: what the module `AWS` has.
    package init(
        _ generator: Generator = Generator(), in package: String = ".", beside aws: TypedModule = .aws,
        print: @escaping (String) -> Void, complain: @escaping (String) -> Void
    ) {
        self.generator = generator
        self.package = OutputFolder(package)
        self.aws = aws
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
            let isRight = try writeSlots(request)
            return try writeCatalog(request) && isRight
        case .uses:
            return try writeUses(request)
        case .catalog:
            return try writeCatalog(request)
        case .show:
            return show(request)
        case .generate, .check:
            return try generate(request)
        }
    }

    private func generate(_ request: Request) throws(Problem) -> Bool {
        let destination = try Destination(request, package: package, aws: aws)
        let folder = package.folder(destination.folder)
        // What lies deeper belongs to another folder of types.
        let existing = try folder.generatedFiles().filter { $0.key.split(separator: "/").count <= 2 }
        let selection = TypeSelection(generator.source.typeNames)
        guard var types = resolve(request, selection) else { return false }
        let present = selection.generated(in: existing.keys)
        types.formUnion(present.types)
        if case .beside(let other) = destination.module {
            for type in types.intersection(other.types).sorted() {
                print("\(type.full) is in the module AWS: import AWS, and write \(type.swiftName)")
            }
            types.subtract(other.types)
        }
        var problems = present.unknown.map {
            Problem("\(destination.folder)/\($0)", "AWS has no such type; delete the file")
        }
        problems += try elsewhere(types, than: destination)
        let output = generator.generate(types, for: destination.module)
        problems += output.problems
        guard problems.isEmpty else {
            for problem in problems { report(problem.description) }
            return false
        }
        let strangers = output.files.filter { existing[$0.path] == nil && folder.has($0.path) }
        for file in strangers {
            report(
                "\(path(file.path, in: destination.folder)): a file is here that this did not make, or that somebody has "
                    + "changed since; move or delete it first")
        }
        guard strangers.isEmpty else { return false }
        var plans = [
            (name: destination.folder, folder: folder, plan: ChangePlan(existing: existing, files: output.files))
        ]
        if destination.isAWS { plans.append(("", package, try record(output))) }
        if request.action == .check { return check(plans.map { ($0.name, $0.plan) }) }
        for (name, folder, plan) in plans {
            try folder.apply(plan)
            for file in plan.written { print("wrote \(path(file.path, in: name))") }
            for file in plan.removed { print("removed \(path(file, in: name))") }
        }
        if destination.module == .whole {
            print(Statistics(output).description)
        } else if let first = types.sorted().first {
            print(
                "\(types.count == 1 ? "1 type" : "\(types.count) types"); import AWS, and write \(first.swiftName)(…)")
        }
        return true
    }

    private func check(_ plans: [(name: String, plan: ChangePlan)]) -> Bool {
        for (name, plan) in plans {
            for file in plan.written.map(\.path) + plan.removed {
                report("\(path(file, in: name)) is not what the generator makes; run generate-resources --refresh")
            }
        }
        let isRight = plans.allSatisfy(\.plan.isEmpty)
        if isRight { print("\(plans.reduce(0) { $0 + $1.plan.unchanged }) files are what the generator makes") }
        return isRight
    }

    private func path(_ file: String, in folder: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }

    /// The types that another folder of the package has already: Swift takes no second one.
    private func elsewhere(_ types: Set<TypeName>, than destination: Destination) throws(Problem) -> [Problem] {
        guard case .beside = destination.module else { return [] }
        let byPath = Dictionary(
            types.map { (ResourcePrinter.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        let own = package.folder(destination.folder)
        return try Destination.types(in: package).compactMap { folder, path in
            guard let type = byPath[path], !package.folder(folder).isSame(as: own) else { return nil }
            return Problem(
                "\(folder)/\(path)",
                "\(type.full) is generated here already, and a second one would be another of its name; use that, or "
                    + "delete it first")
        }
    }

    /// The record of what the module `AWS` has.
    private func record(_ output: Generator.Output) throws(Problem) -> ChangePlan {
        let text = try package.text(of: TypedModule.path)
        return ChangePlan(
            existing: text.map { [TypedModule.path: $0] } ?? [:],
            files: [GeneratedFile(path: TypedModule.path, text: generator.contents(output.blueprints).text)])
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
        let text = Array(SlotLines(generator).text.utf8)
        return try renew(
            "Sources/SchemaCatalog/slots.txt", text, from: "the schemas and the facts", by: "--slots", request,
            saying: "\(text.count { $0 == UInt8(ascii: "\n") }) slots")
    }

    /// Writes a file of this repository where it is not what it should be, or says so where that is asked.
    ///
    /// - Parameters:
    ///   - source: what the file follows from.
    ///   - option: what renews it.
    ///   - size: how much it is, where that is told.
    private func renew(
        _ path: String, _ bytes: [UInt8], from source: String, by option: String, _ request: Request,
        saying size: String? = nil
    ) throws(Problem) -> Bool {
        guard bytes != (try package.bytes(of: path)) else {
            print("\(path) is what \(source) give")
            return true
        }
        if request.isCheck {
            report("\(path) is not what \(source) give; run generate-resources \(option)")
            return false
        }
        try package.write(bytes, to: path)
        print("wrote \(path)" + (size.map { ": \($0)" } ?? ""))
        return true
    }

    private func writeCatalog(_ request: Request) throws(Problem) -> Bool {
        let bytes = try CatalogTableFile(in: package).bytes
        return try renew(
            CatalogTableFile.path, bytes, from: "the texts", by: "--catalog", request, saying: "\(bytes.count) bytes")
    }

    private func show(_ request: Request) -> Bool {
        guard let types = resolve(request, TypeSelection(generator.source.typeNames)) else { return false }
        for schema in types.sorted().compactMap(generator.source.schema(of:)) { print(JSONWriter.write(schema.root)) }
        return true
    }

    private func writeUses(_ request: Request) throws(Problem) -> Bool {
        guard let grants = try package.text(of: UseTable.grantsPath) else {
            throw Problem(UseTable.grantsPath, "there is no such file; run generate-resources in the package's folder")
        }
        let table = UseTable(facts: generator.source.uses, grants: UseGrant.all(in: grants))
        guard let text = try package.text(of: UseTable.path), let made = table.replaced(in: text) else {
            throw Problem(UseTable.path, "it has no line \(UseTable.mark)")
        }
        return try renew(UseTable.path, Array(made.utf8), from: "the facts", by: "--uses", request)
    }

    private func listUntyped(_ request: Request) -> Bool {
        let selection = TypeSelection(generator.source.typeNames)
        guard var types = resolve(request, selection) else { return false }
        if types.isEmpty, let destination = try? Destination(request, package: package, aws: aws),
            let files = try? package.folder(destination.folder).generatedFiles()
        {
            types = selection.generated(in: files.keys).types
        }
        for blueprint in generator.generate(types).blueprints {
            for slot in blueprint.suspectedReferences { print("\(blueprint.type.full) \(slot)") }
        }
        return true
    }
}
