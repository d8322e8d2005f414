// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import ResourceSchemas
import TemplateModel

/// What `synth explain` says of a resource type: its name in Swift, its properties, and what an update of each does.
struct TypeText {
    private let name: TypeName
    private let schema: ResourceSchema
    private let slots: [Slot]
    private let updates: [UpdateFact]

    static var typeNames: [String] { Catalog.typeNames + ServerlessCatalog.typeNames }

    /// Nil when there is no such type.
    init?(_ typeName: String) {
        guard let name = TypeName(typeName),
            let schema = KnownSchemas().schema(of: typeName) ?? ResourceSchema(serverless: typeName)
        else { return nil }
        self.name = name
        self.schema = schema
        slots = SlotTable.slots(of: typeName)
        updates = UpdateFacts.all.of(typeName, schema)
    }

    func show(on console: Console) {
        console.print(name.full)
        console.print(name.documentationPage)
        console.print(swift)
        console.print("")
        console.print("Properties (* is required), and what becomes of the resource when one changes:")
        let required = Set(schema.properties.required)
        var table = TextTable(rightAligned: [])
        for (property, own) in members(of: schema.properties)
        where !schema.isReadOnly([.key(property)][...]) {
            let mark = required.contains(property) ? "*" : ""
            table.add(["  \(property)\(mark)", update(of: property), words(own, at: [property])])
        }
        table.show(on: console)
        let attributes = readOnly
        if attributes.isEmpty { return }
        console.print("")
        console.print("Attributes: \(attributes.joined(separator: ", "))")
    }

    private var swift: String {
        let module = TypedModule.aws
        return module.types.contains(name)
            ? "In Swift: \(name.swiftName), of the module AWS"
            : "In Swift: \(name.swiftName), once 'swift run generate-resources \(name.full)' has written it"
    }

    private var readOnly: [String] {
        let own = schema.properties
        return schema.attributes.filter { attribute in
            guard own.properties[attribute] != nil else { return true }
            return schema.isReadOnly([.key(attribute)][...])
        }.sorted()
    }

    private func members(of schema: Schema) -> [(name: String, schema: Schema)] {
        schema.properties.keys.compactMap { name in schema.properties[name].map { (name, $0) } }
    }

    private func update(of property: String) -> String {
        switch updates.first(where: { $0.path == [property] })?.behavior {
        case .replacement: "replaced"
        case .conditionalReplacement: "may be replaced"
        case .interruption: "interrupted"
        case .refusal: "refused"
        case nil: ""
        }
    }

    /// What may stand there.
    private func words(_ written: Schema, at path: [String]) -> String {
        let schema = self.schema.resolve(written)
        let values = [schema.enumeration, schema.apiEnumeration, schema.documentedEnumeration].first { !$0.isEmpty }
        if let values { return Self.several(values) }
        if schema.types.contains(.array) {
            return schema.items.map { "list of \(words($0, at: path))" } ?? "list"
        }
        let kinds = slots.filter { $0.path == path }.flatMap(\.kinds)
        if !kinds.isEmpty { return Self.once(kinds.map(Self.words)).joined(separator: " or ") }
        if slots.contains(where: { $0.path == path && $0.policy != nil }) { return "policy document" }
        let names = schema.properties.keys
        if !names.isEmpty {
            return "object of " + Self.several(names.map { schema.required.contains($0) ? "\($0)*" : $0 })
        }
        return Self.once(schema.types.members.map { word($0, schema) }).joined(separator: " or ")
    }

    private func word(_ type: JSONType, _ schema: Schema) -> String {
        switch type {
        case .string: "text"
        case .integer, .number: (type == .integer ? "integer" : "number") + Self.range(schema)
        case .boolean: "true or false"
        case .array: "list"
        case .object, .null: "object"
        }
    }

    private static func range(_ schema: Schema) -> String {
        func text(_ number: Double) -> String { Int64(exactly: number).map { "\($0)" } ?? "\(number)" }
        switch (schema.minimum, schema.maximum) {
        case (let low?, let high?): return " from \(text(low)) to \(text(high))"
        case (let low?, nil): return " from \(text(low))"
        case (nil, let high?): return " to \(text(high))"
        case (nil, nil): return ""
        }
    }

    private static func words(_ kind: SchemaFacts.Kind) -> String {
        switch kind.form {
        case .id: "reference to \(kind.typeName)"
        case .arn: "ARN of \(kind.typeName)"
        case .idOrARN: "reference to \(kind.typeName), or its ARN"
        case .text: "text"
        }
    }

    /// Of many the first.
    private static func several(_ words: [String], most: Int = 8) -> String {
        words.count <= most + 1
            ? words.joined(separator: ", ")
            : words.prefix(most).joined(separator: ", ") + " and \(words.count - most) more"
    }

    private static func once(_ words: [String]) -> [String] {
        words.enumerated().filter { !words[..<$0.offset].contains($0.element) }.map(\.element)
    }
}
