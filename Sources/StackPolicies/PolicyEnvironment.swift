// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// What a policy is asked about: everything that is deployed together, as it is in one outcome of the conditions.
public struct PolicyEnvironment: Sendable {
    let system: SystemModel
    let deployment: Deployment

    init(_ system: SystemModel, _ deployment: Deployment) {
        self.system = system
        self.deployment = deployment
    }

    /// The environment's name; nil for templates in files.
    public var name: String? { deployment.environment }

    /// The code of the region, as `eu-west-1`; nil where it is not known.
    public var region: String? { system.outcome.region }

    /// The only account that it is deployed into; nil for any, and for templates in files.
    public var account: String? { deployment.account }

    /// The names of its stacks in CloudFormation, in the order of their deployment; none for templates in files.
    public var stackNames: [String] { deployment.stackNames }

    /// The tags of the stacks, which CloudFormation puts on what they hold.
    public var tags: [String: String] {
        Dictionary(deployment.tags.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The outcome: the conditions decided, functions worked out as far as is known before the deployment.
    public var outcome: Outcome { system.outcome }

    /// What is where, and what passes between.
    public var network: Network { system.network }

    /// Who may do what.
    public var permissions: Permissions { system.permissions }

    /// The ways that traffic takes. Worked out anew each time that it is asked for.
    public var traffic: Traffic { Traffic(network: system.network, permissions: system.permissions) }
}

extension PolicyEnvironment {
    /// The resources of a type that are made, in the order of the templates.
    public func resources<Kind: Resource>(_ type: Kind.Type) -> [PolicyResource<Kind>] {
        outcome.resources(of: Kind.typeName).map { PolicyResource($0, deployment) }
    }

    /// The resources of a type by its name, for types that have no Swift type: `AWS::RDS::DBProxy`.
    public func resources(ofType type: String) -> [PolicyResource<UntypedResource>] {
        outcome.resources(of: type).map { PolicyResource($0, deployment) }
    }

    /// All resources that are made, of whatever type.
    public var resources: [PolicyResource<UntypedResource>] {
        outcome.resources.map { PolicyResource($0, deployment) }
    }

    /// The resource that a value names, where it is one of these and of that type.
    public func resource<Kind: Resource>(_ value: PropertyValue, of type: Kind.Type) -> PolicyResource<Kind>? {
        outcome.resource(value, of: Kind.typeName).map { PolicyResource($0, deployment) }
    }
}
