// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackSynthesis
import TemplateModel

/// A thing in AWS that a stack takes in under a logical ID.
struct AdoptedResource {
    let logicalID: String
    let type: String
    /// The properties that identify it, in the order of the schema, with their values.
    let identifiers: [(name: String, value: String)]

    /// What Swift says; nil where it does not fit the type, of which there is a finding then.
    init?(_ adoption: Adoption, in stack: SynthesizedStack) {
        guard let type = stack.template.resources.first(where: { $0.logicalID == adoption.logicalID })?.type else {
            return nil
        }
        let names = KnownSchemas().schema(of: type)?.primaryIdentifier ?? adoption.identifiers.compactMap(\.name)
        let values = names.compactMap { name in
            (adoption.identifiers.first { $0.name == name }
                ?? adoption.identifiers.first { $0.name == nil && names.count == 1 })
                .map { (name: name, value: $0.value) }
        }
        guard !names.isEmpty, values.count == names.count else { return nil }
        self.init(logicalID: adoption.logicalID, type: type, identifiers: values)
    }

    init(logicalID: String, type: String, identifiers: [(name: String, value: String)]) {
        self.logicalID = logicalID
        self.type = type
        self.identifiers = identifiers
    }

    /// As Cloud Control names it.
    var identifier: String { identifiers.map(\.value).joined(separator: "|") }

    /// As `--resources-to-import` wants it.
    var node: Node {
        .object([
            .init(key: "ResourceType", value: .string(type)),
            .init(key: "LogicalResourceId", value: .string(logicalID)),
            .init(
                key: "ResourceIdentifier",
                value: .object(identifiers.map { .init(key: $0.name, value: .string($0.value)) })),
        ])
    }

    /// As a person reads it: `Uploads (AWS::S3::Bucket, BucketName shop-uploads)`.
    var words: String {
        "\(logicalID) (\(type), \(identifiers.map { "\($0.name) \($0.value)" }.joined(separator: ", ")))"
    }
}
