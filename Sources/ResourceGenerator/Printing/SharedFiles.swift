// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The files that types share: each service's namespace, and the things that references point to without a type.
enum SharedFiles {
    static func namespace(_ service: String) -> GeneratedFile {
        var printer = Printer()
        printer.line(Printer.header)
        printer.comment(["The resource types of `AWS::\(service)`."])
        printer.line("public enum \(service) {}")
        return GeneratedFile(path: "\(service)/\(service).swift", text: printer.text)
    }

    static let kindsPath = "Kinds.swift"

    /// - Parameters:
    ///   - kinds: those that no generated type stands for.
    ///   - known: the types that could be generated.
    static func kinds(
        _ kinds: Set<TypeName>, among known: Set<TypeName>, servicesWithNamespace: Set<String>, uses: UseFacts
    ) -> GeneratedFile {
        var printer = Printer()
        printer.line(Printer.header)
        printer.line(
            "// What references point to, where no type is generated for it. Generating it takes it away here.")
        printer.line()
        printer.line("import StackDSL")
        printer.line("import TemplateModel")
        let byService = Dictionary(grouping: kinds, by: \.service)
        for (service, members) in byService.sorted(by: { $0.key < $1.key }) {
            printer.line()
            if !servicesWithNamespace.contains(service) {
                printer.comment(["What references to `AWS::\(service)` point to."])
            }
            let keyword = servicesWithNamespace.contains(service) ? "extension" : "public enum"
            printer.block("\(keyword) \(service) {") { printer in
                for (index, kind) in members.sorted().enumerated() {
                    if index > 0 { printer.line() }
                    printer.comment(["`\(kind.full)`"])
                    let uses = UsePrinter(type: kind, facts: uses) { "StackDSL.\($0)" }
                    let conformances = ["StackDSL.ResourceKind"] + uses.conformances(usable: "UsableKind", as: .kind)
                    let conforming = conformances.joined(separator: ", ")
                    printer.block("public struct \(kind.ownName): \(conforming) {") { printer in
                        printer.comment(["As templates name it."])
                        printer.line("public static var typeName: Swift.String { \(Printer.literal(kind.full)) }")
                        printer.line()
                        printer.comment(["As it goes into a template."])
                        printer.line("public var resource: StackDSL.ResourceDefinition")
                        printer.line()
                        // The compiler's note on a call shows this line. An unavailable initialiser could not be called
                        // here either.
                        let answer = known.contains(kind) ? "/* \(NotGeneratedFile.message(kind)) */ " : ""
                        printer.line(
                            "\(answer)init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }")
                        printer.line()
                        printer.comment(["For what `generate-resources` writes in other packages."])
                        printer.line(
                            "public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }"
                        )
                        uses.printMembers(&printer, as: .kind)
                    }
                }
            }
        }
        return GeneratedFile(path: kindsPath, text: printer.text)
    }
}
