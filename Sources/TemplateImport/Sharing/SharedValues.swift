// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What stacks that are imported together give each other: a handle for each export that one of the others imports.
package struct SharedValues {
    /// By the number of the stack.
    package private(set) var shares: [StackShares]
    /// Which stacks each needs.
    package private(set) var needs: [Set<Int>]
    /// The file of the handles; nil where nothing is shared.
    package private(set) var file: SwiftFile?
    /// The resource types that the file mentions.
    package private(set) var types: Set<TypeName> = []

    fileprivate struct Shared {
        let provider: Int
        let output: String
        let name: ExportName
        let type: ValueType
        var label = ""
    }

    /// - Parameter typeName: what the handles are members of.
    package init(_ stacks: [SharingStack], in typeName: String, library: ResourceLibrary = ResourceLibrary()) {
        shares = stacks.map { _ in StackShares() }
        needs = stacks.map { _ in [] }
        guard stacks.count > 1 else { return }
        let exports = stacks.map(\.exports)
        var shared: [Shared] = []
        var consumers: [(stack: Int, argument: Node, name: ExportName, shared: Int)] = []
        for (index, stack) in stacks.enumerated() {
            for (argument, name) in stack.imports {
                guard
                    let (provider, export) = Self.export(of: name, for: index, stacks, exports)
                else { continue }
                let known = shared.firstIndex { $0.provider == provider && $0.output == export.output }
                if known == nil {
                    let type = Self.type(of: export.value, in: stacks[provider].template, library)
                    shared.append(Shared(provider: provider, output: export.output, name: export.name, type: type))
                }
                needs[index].insert(provider)
                consumers.append((index, argument, name, known ?? shared.count - 1))
            }
        }
        guard !shared.isEmpty else { return }
        shared.nameApart(by: stacks)
        for one in shared {
            shares[one.provider].provided[one.output] = handle(one, one.name, typeName)
        }
        for consumer in consumers {
            let one = shared[consumer.shared]
            shares[consumer.stack].consumed[consumer.argument] = handle(one, consumer.name, typeName)
        }
        types = Set(shared.compactMap(\.kind))
        file = Self.file(shared, typeName, library)
    }

    private func handle(_ shared: Shared, _ name: ExportName, _ typeName: String) -> SharedHandle {
        SharedHandle(expression: .code("\(typeName).\(shared.label)"), type: shared.type, part: name.part)
    }

    /// The only export that is meant by a name.
    private static func export(
        of name: ExportName, for consumer: Int, _ stacks: [SharingStack],
        _ exports: [[(output: String, name: ExportName, value: Node)]]
    ) -> (Int, (output: String, name: ExportName, value: Node))? {
        let found = stacks.indices.filter { $0 != consumer }.flatMap { provider in
            exports[provider].filter { stacks[consumer].imports(name, from: stacks[provider], $0.name) }
                .map { (provider, $0) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The reference that the value is, or text.
    private static func type(of value: Node, in template: Template, _ library: ResourceLibrary) -> ValueType {
        guard let reference = value.reference,
            let typeName = template[.resources].first(where: { $0.key == reference.name })?.value["Type"]?.stringValue,
            let resource = library.resource(typeName)
        else { return .text }
        let slot =
            reference.isOfAttribute
            ? reference.attribute.flatMap { resource.attribute($0)?.1 } : resource.blueprint.ref
        switch slot {
        case .id(let kind)?: return .id(kind)
        case .arn(let kind)?: return .arn(kind)
        default: return .text
        }
    }

    private static func file(_ shared: [Shared], _ typeName: String, _ library: ResourceLibrary) -> SwiftFile {
        var lines = StackHeader.imports()
        lines += ["", "/// What the stacks give each other.", "enum \(typeName) {"]
        for one in shared {
            let start = "    static let \(one.label) = "
            let call = SwiftExpression.code("SharedValue<\(library.spelled(one.type))>")
            var arguments = [SwiftArgument(nil, .literal(one.output))]
            if one.name.part == nil { arguments.append(SwiftArgument("exportName", .literal(one.name.before))) }
            let made = SwiftPrinter.text(.call(call, arguments), indentation: 4, column: start.count)
            lines.append(start + made + (one.name.part == nil ? "" : " { \(one.name.pattern) }"))
        }
        return SwiftFile("\(typeName).swift", text: (lines + ["}"]).joined(separator: "\n") + "\n")
    }
}

extension SharedValues.Shared {
    /// The resource type that the reference is of.
    fileprivate var kind: TypeName? {
        switch type {
        case .id(let kind), .arn(let kind): kind
        default: nil
        }
    }
}

extension [SharedValues.Shared] {
    /// Each as its output, with the stack's name before it where several are called the same.
    fileprivate mutating func nameApart(by stacks: [SharingStack]) {
        var taken: Set<String> = []
        for index in indices {
            let plain = Identifier.label(self[index].output).filter { $0 != "`" }
            let whole = Identifier.label("\(stacks[self[index].provider].name)-\(self[index].output)")
            var label = plain
            var number = 2
            if plain.first?.isLetter != true || Identifier.keywords.contains(plain) || taken.contains(plain) {
                label = whole.filter { $0 != "`" }
                if label.first?.isLetter != true { label = "value" + label }
            }
            let base = label
            while !taken.insert(label).inserted {
                label = "\(base)\(number)"
                number += 1
            }
            self[index].label = label
        }
    }
}

extension ExportName {
    /// The body of the closure that makes it of its part.
    fileprivate var pattern: String {
        SwiftPrinter.oneLine(
            .text([.literal(before), .value(.code("$0")), .literal(after)].filter { $0 != .literal("") }))
    }
}
