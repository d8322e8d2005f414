// SPDX-License-Identifier: Apache-2.0

/// The names of the types that are not generated, so that the compiler answers who writes one with the command that
/// generates it.
///
/// Whatever arguments a call has, the first thing that the compiler finds is that the name is internal; the note on it
/// shows the declaration with its message. An alias costs nothing to compile, a type of its own 5 ms.
enum NotGeneratedFile {
    static let path = "NotGenerated.swift"

    /// - Parameters:
    ///   - types: those that nothing stands for yet.
    ///   - services: those that have a namespace already.
    static func file(_ types: Set<TypeName>, servicesWithNamespace services: Set<String>) -> GeneratedFile? {
        guard !types.isEmpty else { return nil }
        var printer = Printer()
        printer.line(Printer.header)
        printer.line("// The types that are not generated, each with the command that generates it.")
        printer.line()
        printer.line("protocol NotGeneratedYet {}")
        for (service, members) in Dictionary(grouping: types, by: \.service).sorted(by: { $0.key < $1.key }) {
            printer.line()
            if !services.contains(service) { printer.comment(["The resource types of `\(service)`."]) }
            printer.block("\(services.contains(service) ? "extension" : "public enum") \(service) {") { printer in
                for type in members.sorted() {
                    printer.line("\(unavailable(type)) typealias \(type.ownName) = any NotGeneratedYet")
                }
            }
        }
        return GeneratedFile(path: path, text: printer.text)
    }

    static func message(_ type: TypeName) -> String {
        "'\(type.ownName)' is not generated yet: `swift run generate-resources \(type.full)`"
    }

    /// The attribute of what stands for a missing type, in the same line, which is what the compiler shows.
    static func unavailable(_ type: TypeName) -> String {
        "@available(*, unavailable, message: \(Printer.literal(message(type))))"
    }
}
