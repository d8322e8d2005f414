// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The kinds that references yield, as far as they are certain: by the facts, or by the schemas' identifiers.
package struct ReferenceKinds {
    /// The value of a reference: an identifier or an ARN of a type, or something of it whose form nobody knows.
    package struct Yield: Sendable {
        let form: SchemaFacts.Kind.Form
        let typeName: String
        /// The types that it can stand for.
        let standsFor: Set<String>

        package func fits(_ wanted: SchemaFacts.Kind) -> Bool {
            guard wanted.typeName == typeName || standsFor.contains(wanted.typeName) else { return false }
            switch (wanted.form, form) {
            case (.text, _), (_, .text), (_, .idOrARN), (.idOrARN, _): return true
            default: return wanted.form == form
            }
        }

        package var text: String {
            switch form {
            case .id: "the identifier of \(typeName.withArticle)"
            case .arn: "the ARN of \(typeName.withArticle)"
            case .idOrARN, .text: typeName.withArticle
            }
        }
    }

    private let references = CatalogTable[.references]

    package init() {}

    private func fact(_ part: ReferencePart, _ typeName: String) -> FlatNode? { references?[part.rawValue]?[typeName] }

    /// The kind that `Ref` yields. Where the form is not known it is still of that type; nil for what can be anything.
    package func ref(of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if typeName == "AWS::CloudFormation::CustomResource" { return nil }
        if let kind = fact(.refs, typeName).flatMap(SchemaFacts.Kind.init) {
            return yield(kind.form, kind.typeName.isEmpty ? typeName : kind.typeName)
        }
        guard let name = resource.identifier else { return yield(.text, typeName) }
        return yield(name.hasSuffix("Arn") || name.hasSuffix("ARN") ? .arn : .id, typeName)
    }

    package func attribute(_ name: String, of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if let kind = fact(.attributes, typeName)?[name].flatMap(SchemaFacts.Kind.init) {
            return kind.form == .text ? nil : yield(kind.form, kind.typeName)
        }
        // The attributes that every type has in this sense: its own ARN, and what identifies it.
        if name == "Arn" { return yield(.arn, typeName) }
        return name == resource.identifier ? ref(of: resource) : nil
    }

    /// The attribute of a type that is of one of these kinds, where the type itself is not.
    package func attribute(of typeName: String, fitting kinds: [SchemaFacts.Kind]) -> String? {
        let attributes = fact(.attributes, typeName)
        return attributes?.keys.first { name in
            attributes?[name].flatMap(SchemaFacts.Kind.init).map { kind in
                kinds.contains { yield(kind.form, kind.typeName).fits($0) }
            } ?? false
        }
    }

    private func yield(_ form: SchemaFacts.Kind.Form, _ typeName: String) -> Yield {
        Yield(
            form: form, typeName: typeName,
            standsFor: Set(fact(.standIns, typeName)?.elements.compactMap(\.stringValue) ?? []))
    }
}

/// What the catalogue's table says about references: the kinds that `Ref` yields by type, those of attributes by type
/// and name, and whose references a type's can stand for.
private enum ReferencePart: String {
    case refs, attributes, standIns
}

extension SchemaFacts {
    /// The facts about references as the catalogue's table has them.
    package var referenceNode: Node {
        func sorted(_ members: [String: Node]) -> Node {
            .object(members.sorted { $0.key < $1.key }.map { Node.Object.Member(key: $0.key, value: $0.value) })
        }
        let parts: [ReferencePart: Node] = [
            .refs: sorted(refs.mapValues(\.node)),
            .attributes: sorted(attributes.mapValues { sorted($0.mapValues(\.node)) }),
            .standIns: sorted(standIns.mapValues { .array($0.sorted().map { .string($0) }) }),
        ]
        return sorted(Dictionary(uniqueKeysWithValues: parts.map { ($0.key.rawValue, $0.value) }))
    }
}

extension SchemaFacts.Kind {
    /// The kind in words.
    package var text: String {
        switch form {
        case .id: "the identifier of \(typeName.withArticle)"
        case .arn: "the ARN of \(typeName.withArticle)"
        case .idOrARN: "the identifier or ARN of \(typeName.withArticle)"
        case .text: "text"
        }
    }
}
