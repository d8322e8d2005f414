// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Who may do what in one outcome of a template: by the policies of identities, their boundaries, the policies of
/// resources and keys, and of the endpoints that calls go through.
public struct AccessModel: Sendable {
    /// The policies of identities alone.
    public let permissions: Permissions
    let words: ResourceWords
    package let holders: RoleHolders
    let endpoints: EndpointPolicies

    /// Who may do what in one outcome of a template.
    public init(_ outcome: Outcome) {
        let permissions = Permissions(outcome)
        self.init(permissions, Network(outcome), SlotValue.all(in: outcome))
    }

    package init(_ system: SystemModel) { self.init(system.permissions, system.network, system.slots) }

    private init(_ permissions: Permissions, _ network: Network, _ slots: [SlotValue]) {
        self.permissions = permissions
        words = ResourceWords(permissions.names)
        holders = RoleHolders(permissions.outcome, slots)
        endpoints = EndpointPolicies(network, permissions)
    }

    package var outcome: Outcome { permissions.outcome }
    var names: ResourceNames { permissions.names }

    private static let identityTypes = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]

    /// The roles, users and groups, in the order of the template.
    package var identities: [Outcome.Resource] { outcome.resources.filter { Self.identityTypes.contains($0.type) } }

    /// The role, user or group that a resource acts as: itself, or the one that it has.
    package func identity(of resource: Outcome.Resource) -> Outcome.Resource? {
        Self.identityTypes.contains(resource.type) ? resource : holders.role(of: resource)
    }

    /// Whether somebody may do something on a resource of the template, on its objects where the action is about those.
    public func answer(_ principal: AccessPrincipal, _ action: String, on resource: Outcome.Resource) -> AccessAnswer {
        answer(
            principal, action, on: ResourceTarget(action, resource, names), RequestContext(principal, names))
    }

    /// Whether somebody may do something on what an ARN names; on anything at all where it is nil.
    public func answer(_ principal: AccessPrincipal, _ action: String, on value: PropertyValue?) -> AccessAnswer {
        let text = value.map { names.text(of: $0) ?? .somewhere }
        let owner = text.flatMap { words.owner(of: $0)?.resource }
        return answer(
            principal, action, on: text.map { ResourceTarget(text: $0, owner: owner) },
            RequestContext(principal, names))
    }

    func answer(
        _ principal: AccessPrincipal, _ action: String, on target: ResourceTarget?, _ context: RequestContext
    ) -> AccessAnswer {
        let question = AccessAnswer.Question(
            principal: principal.description, action: action, resource: target.map { words.text($0.text) })
        let request = AccessRequest(
            model: self, principal: principal, action: action, target: target, context: context, question: question)
        return request.answer
    }
}

/// What something is done on.
struct ResourceTarget {
    let text: PartialString
    /// The resource of the template that it is, or is part of.
    let owner: Outcome.Resource?

    init(text: PartialString, owner: Outcome.Resource?) {
        self.text = text
        self.owner = owner
    }

    /// A resource as an action takes it: of a bucket, its objects for what is done on objects.
    init(_ action: String, _ resource: Outcome.Resource, _ names: ResourceNames) {
        var text = names.identity(of: resource)
        if resource.type == "AWS::S3::Bucket", Self.isOfObjects(action) {
            text.append("/")
            text.append(.unknown(.string("*")))
        }
        self.init(text: text, owner: resource)
    }

    private static let objectActions: Set = [
        "s3:abortmultipartupload", "s3:listmultipartuploadparts", "s3:bypassgovernanceretention",
    ]
    private static let bucketActions: Set = [
        "s3:getbucketobjectlockconfiguration", "s3:putbucketobjectlockconfiguration",
    ]

    private static func isOfObjects(_ action: String) -> Bool {
        let action = action.lowercased()
        return objectActions.contains(action) || action.contains("object") && !bucketActions.contains(action)
    }
}

extension PartialString {
    /// Text of which nothing is known.
    static var somewhere: PartialString {
        var text = PartialString()
        text.append(.unknown(.string("*")))
        return text
    }
}
