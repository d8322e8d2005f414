// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import ResourceSchemas
import TemplateModel

/// What `synth explain` says of a resource type: its name in Swift, its properties, and what an update of each does.
struct TypeText {
    private let name: TypeName
    let schema: ResourceSchema
    let slots: [Slot]
    private let updates: [UpdateFact]

    static var typeNames: [String] { Catalog.typeNames + ServerlessCatalog.typeNames }

    /// Nil when there is no such type.
    init?(_ typeName: String) {
        guard let name = TypeName(typeName), let schema = ResourceSchema(known: typeName) else { return nil }
        self.name = name
        self.schema = schema
        slots = SlotTable.slots(of: typeName)
        updates = UpdateFacts.all.of(typeName, schema)
    }

    private struct Property {
        let name: String
        let isRequired: Bool
        /// What becomes of the resource when it changes; empty where it is updated in place.
        let update: String
        let takes: String
    }

    private var properties: [Property] {
        let required = Set(schema.properties.required)
        return members(of: schema.properties).filter { !schema.isReadOnly([.key($0.name)][...]) }.map { name, own in
            Property(
                name: name, isRequired: required.contains(name), update: update(of: name),
                takes: words(own, at: [name]))
        }
    }

    func show(on console: Console) {
        console.print(name.full)
        console.print(name.documentationPage)
        let generated =
            isTyped ? ", of the module AWS" : ", once 'swift run generate-resources \(name.full)' has written it"
        console.print("In Swift: \(name.swiftName)\(generated)")
        console.print("")
        console.print("Properties (* is required), and what becomes of the resource when one changes:")
        var table = TextTable(rightAligned: [])
        for property in properties {
            table.add(["  \(property.name)\(property.isRequired ? "*" : "")", property.update, property.takes])
        }
        table.show(on: console)
        let attributes = readOnly
        if attributes.isEmpty { return }
        console.print("")
        console.print("Attributes: \(attributes.joined(separator: ", "))")
    }

    var node: Node {
        [
            "name": .string(name.full), "page": .string(name.documentationPage), "swift": .string(name.swiftName),
            "isTyped": .bool(isTyped), "attributes": .array(readOnly.map { .string($0) }),
            "properties": .array(
                properties.map {
                    [
                        "name": .string($0.name), "isRequired": .bool($0.isRequired),
                        "update": $0.update.isEmpty ? .null : .string($0.update), "takes": .string($0.takes),
                    ]
                }),
        ]
    }

    private var isTyped: Bool { TypedModule.aws.types.contains(name) }

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
}
