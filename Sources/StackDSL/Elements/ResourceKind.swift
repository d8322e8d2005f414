// SPDX-License-Identifier: Apache-2.0

/// A type of resource, as references name it: `ID<DynamoDB.Table>`.
///
/// The module `AWS` has one for whatever a property refers to. Where it has no more than that, nobody can make a
/// resource of it yet; `generate-resources` then makes a `Resource` of it in one's own package, by an extension, so that
/// it is the same type to all that refer to it.
public protocol ResourceKind: ResourceType, StackContent {
    /// What will stand in the template, without its Swift type.
    var resource: ResourceDefinition { get set }
}

extension ResourceKind {
    /// The name of the resource within its template.
    public var logicalID: String { resource.logicalID }

    /// Its entry in `Resources`, after those that come with it.
    public var elements: [TemplateElement] { resource.elements }

    /// Itself.
    public var keptResources: [ResourceDefinition] { [resource] }
}
