// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// A resource that a policy asks.
///
///     bucket.properties.versioningConfiguration    // as it stands in the template, with its type; nil when it is not set
///     bucket[\.bucketName].text                    // as it turns out; nil when only the deployment knows
///     bucket["VersioningConfiguration.Status"].text
public struct PolicyResource<Kind: Resource>: Sendable {
    /// The resource in its outcome.
    public let resource: Outcome.Resource
    let deployment: Deployment

    init(_ resource: Outcome.Resource, _ deployment: Deployment) {
        self.resource = resource
        self.deployment = deployment
    }

    /// Its name: `network/Vpc` where two stacks have one, or the logical ID alone.
    public var logicalID: String { resource.logicalID }

    /// The type's name, as `AWS::S3::Bucket`.
    public var type: String { resource.type }

    /// The properties as they stand in the template, each with its type; nil those that are not set.
    public var properties: Properties<Kind> { Properties(node: resource.source.node["Properties"] ?? .object([])) }

    /// A property as it turns out, by its name in Swift: `database[\.storageEncrypted].bool`.
    public subscript<Content: Expression>(
        property: KeyPath<Kind.PropertyNames, PropertyName<Content>>
    ) -> PropertyValue {
        resource[Kind.PropertyNames()[keyPath: property].name]
    }

    /// A value as it turns out, by CloudFormation's names joined by dots: `"LoggingConfiguration.Level"`.
    public subscript(path: String) -> PropertyValue {
        let names = path.split(separator: ".").map(String.init)
        return names.dropFirst().reduce(resource[names.first ?? ""]) { $0[$1] }
    }

    /// `DeletionPolicy` as it stands in the template; nil when it is not set.
    public var deletionPolicy: String? { resource.source.node["DeletionPolicy"]?.stringValue }

    /// `UpdateReplacePolicy` as it stands in the template; nil when it is not set.
    public var updateReplacePolicy: String? { resource.source.node["UpdateReplacePolicy"]?.stringValue }

    /// Data of any kind beside the resource.
    public var metadata: Node? { resource.source.node["Metadata"] }
}
