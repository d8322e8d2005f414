// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// What CloudFormation does, in which order, when stacks are deployed one after the other; what is there if it stops on
/// the way, and what turning it back leaves behind.
///
/// Within a stack everything begins as soon as what it waits for is done: what its properties refer to, and what
/// `DependsOn` names. Old resources, replaced or removed, are deleted at the end, when all the rest has come through;
/// from then on nothing is turned back.
package struct Rehearsal: Sendable {
    /// The stacks that change, and those that do not, in the order of their deployment.
    package let stacks: [StackRehearsal]
    /// The stacks that are deployed, and that nobody deploys any more: they stay as they are.
    package let abandoned: [String]
    /// What CloudFormation refuses: the deployment ends there.
    package let refusals: [Refusal]
    /// What the stacks make as they are deployed, and as they are to be.
    package let outcomes: (before: Outcome, after: Outcome)

    /// - Parameters:
    ///   - old: the stacks as they are deployed; none where there is nothing yet.
    ///   - new: the stacks as they are to be.
    ///   - isOneStack: whether both are one and the same stack, whatever it is named.
    ///   - moves: the resources that have other names in the new state: refactored before the deployment.
    ///   - adoptions: the resources that are there already, and join their stacks.
    ///   - measured: how long resources took already; before what is documented, and what people see.
    package init(
        from old: JoinedStacks, to new: JoinedStacks, isOneStack: Bool, moves: [Move] = [], adoptions: [Adoption] = [],
        measured: MeasuredTimes = MeasuredTimes()
    ) {
        let comparison = SystemComparison(
            from: old, to: new, isOneStack: isOneStack, moves: moves, adoptions: adoptions)
        let (change, before, after) = (comparison.change, comparison.old, comparison.new)
        let maker = StackRehearsalMaker(before, after, measured)
        let deployed = new.parts.filter { $0.stackName != nil || isOneStack }
        let present = Set(old.parts.map(\.name))
        let names = Set(deployed.map(\.name))
        let isNamed = after.stacks.isJoined
        let byStack = Dictionary(grouping: change.resources) { resource in
            isNamed ? String(resource.name.prefix { $0 != "/" }) : deployed.first?.name ?? ""
        }
        stacks = deployed.map { part in
            maker.rehearsal(
                of: part, isNew: isOneStack ? old.parts.isEmpty : !present.contains(part.name),
                byStack[part.name] ?? [])
        }
        outcomes = (before.outcome, after.outcome)
        abandoned =
            isOneStack ? [] : old.parts.filter { $0.stackName != nil && !names.contains($0.name) }.map(\.name)
        let gone = Set(abandoned)
        refusals = change.refusals.filter { !gone.contains(String($0.name.prefix { $0 != "/" })) }
    }
}
