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

    private let facts: SchemaFacts

    package init(_ facts: SchemaFacts) { self.facts = facts }

    /// The kind that `Ref` yields. Where the form is not known it is still of that type; nil for what can be anything.
    package func ref(of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if typeName == "AWS::CloudFormation::CustomResource" { return nil }
        if let kind = facts.refs[typeName] { return yield(kind.form, kind.typeName.isEmpty ? typeName : kind.typeName) }
        guard let name = resource.identifier else { return yield(.text, typeName) }
        return yield(name.hasSuffix("Arn") || name.hasSuffix("ARN") ? .arn : .id, typeName)
    }

    package func attribute(_ name: String, of resource: ResourceSchema) -> Yield? {
        let typeName = resource.typeName
        if let kind = facts.attributes[typeName]?[name] {
            return kind.form == .text ? nil : yield(kind.form, kind.typeName)
        }
        // The attributes that every type has in this sense: its own ARN, and what identifies it.
        if name == "Arn" { return yield(.arn, typeName) }
        return name == resource.identifier ? ref(of: resource) : nil
    }

    /// The attribute of a type that is of one of these kinds, where the type itself is not.
    package func attribute(of typeName: String, fitting kinds: [SchemaFacts.Kind]) -> String? {
        let attributes = (facts.attributes[typeName] ?? [:]).sorted { $0.key < $1.key }
        return attributes.first { _, kind in kinds.contains { yield(kind.form, kind.typeName).fits($0) } }?.key
    }

    private func yield(_ form: SchemaFacts.Kind.Form, _ typeName: String) -> Yield {
        Yield(form: form, typeName: typeName, standsFor: facts.standIns[typeName] ?? [])
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
