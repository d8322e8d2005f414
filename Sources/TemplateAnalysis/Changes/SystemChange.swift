// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// What CloudFormation does when one or several stacks are deployed that are there already: to each resource, by which
/// properties, carried along references to whatever is replaced in turn.
///
/// Values are worked out as far as they are known before the deployment, parameters included. What replaces, the
/// registry's schemas say (`createOnlyProperties` and `conditionalCreateOnlyProperties`), and AWS's documentation where
/// they are silent.
public struct SystemChange: Sendable {
    /// The resources of both states: those of the new one in its order, then those that are gone.
    public let resources: [ResourceUpdate]
    /// What CloudFormation refuses, of resources and of exports.
    public let refusals: [Refusal]

    /// - Parameters:
    ///   - old: the stacks as they are deployed; none where there is nothing yet.
    ///   - new: the stacks as they are to be.
    ///   - isOneStack: whether both are one and the same stack, whatever it is named.
    ///   - moves: the resources that have other names in the new state; those are compared with themselves.
    ///   - adoptions: the resources that are there already, and join their stacks.
    public init(
        from old: JoinedStacks, to new: JoinedStacks, isOneStack: Bool, moves: [Move] = [], adoptions: [Adoption] = []
    ) {
        self.init(
            from: old, to: new, isOneStack: isOneStack, moves: moves, adoptions: adoptions, schemas: KnownSchemas())
    }

    /// - Parameter schemas: those that stand before the catalogue's.
    package init(
        from old: JoinedStacks, to new: JoinedStacks, isOneStack: Bool, moves: [Move] = [], adoptions: [Adoption] = [],
        schemas: KnownSchemas
    ) {
        let after = DeployedSystem(new, isOneOfSeveral: !isOneStack)
        let before = MovedSystem(old, to: after, by: moves, isOneStack: isOneStack)
        let adopted = adoptions.map { isOneStack ? $0.logicalID : "\($0.stack)/\($0.logicalID)" }
        var judge = ChangeJudge(
            before.system, after, movedFrom: before.names, adopted: Set(adopted), schemas: schemas)
        let (resources, references) = judge.judged()
        self.resources = resources
        let ofResources = resources.flatMap { resource in
            resource.refusals.map { Refusal(name: resource.name, reason: $0, location: resource.location) }
        }
        refusals =
            ofResources + Exports.refusals(from: before.exports, to: Exports(after.stacks), references)
    }
}
