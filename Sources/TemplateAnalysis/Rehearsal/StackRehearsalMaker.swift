// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Puts in order what is done with the resources of a stack.
struct StackRehearsalMaker {
    private let old: DeployedSystem
    private let new: DeployedSystem
    private let waitsBefore: WaitingGraph
    private let waitsAfter: WaitingGraph
    private let finder: LeftoverFinder
    private let measured: MeasuredTimes
    private let schemas = KnownSchemas()

    init(_ old: DeployedSystem, _ new: DeployedSystem, _ measured: MeasuredTimes) {
        self.measured = measured
        self.old = old
        self.new = new
        waitsBefore = WaitingGraph(old.stacks)
        waitsAfter = WaitingGraph(new.stacks)
        finder = LeftoverFinder(old: old, new: new, references: ReferenceChanges(old, new))
    }

    func rehearsal(of part: StackPart, isNew: Bool, _ updates: [ResourceUpdate]) -> StackRehearsal {
        let work = updates.compactMap(work)
        let names = Set(work.map(\.name))
        let waits = Dictionary(
            work.map { ($0.name, waitsAfter.nearest(to: $0.name, among: names)) },
            uniquingKeysWith: { first, _ in first })
        let schedule = ActionSchedule(work, waits: waits)
        let cleanup = cleaning(updates)
        let leftovers = updates.flatMap { finder.leftovers(of: $0, isInUpdate: !isNew) }
        return StackRehearsal(
            name: part.name, stackName: part.stackName, isNew: isNew, steps: schedule.steps, cleanup: cleanup.steps,
            seconds: schedule.end, cleanupSeconds: cleanup.end, criticalPath: schedule.criticalPath,
            delays: delays(work, schedule),
            leftovers: Leftover.Kind.allCases.flatMap { kind in leftovers.filter { $0.kind == kind } },
            unchanged: updates.filter { $0.effect == .unchanged }.map(\.name))
    }

    /// What is done before the clean-up.
    private func work(_ update: ResourceUpdate) -> ActionSchedule.Entry? {
        guard let resource = new.outcome[update.name] else { return nil }
        func entry(_ verb: RehearsedAction.Verb, _ duration: ActionDuration) -> ActionSchedule.Entry {
            .init(name: update.name, type: update.type, verb: verb, duration: duration, location: update.location)
        }
        let creation = ActionDuration(of: resource, .create, measured)
        switch update.effect {
        case .added: return entry(.creates, creation)
        case .imported: return entry(.imports, ActionDuration(of: resource, .update, measured))
        case .updated: return entry(.updates, ActionDuration(of: resource, .update, measured))
        case .interrupted: return entry(.interrupts, ActionDuration(of: resource, .update, measured))
        case .mayBeReplaced: return entry(.mayReplace, ActionDuration(of: resource, .update, measured).or(creation))
        case .replaced where isDeletedFirst(update):
            let deletion = before(update).map { ActionDuration(of: $0, .delete, measured) }
            return entry(.deletesFirst, deletion.map { $0 + creation } ?? creation)
        case .replaced: return entry(.replaces, creation)
        case .unchanged, .removed: return nil
        }
    }

    private func before(_ update: ResourceUpdate) -> Outcome.Resource? {
        update.movedFrom.flatMap { old.outcome[$0] } ?? old.outcome[update.name]
    }

    private func isDeletedFirst(_ update: ResourceUpdate) -> Bool {
        schemas.schema(of: update.type)?.isDeletedBeforeReplacement == true
    }

    /// What is done at the end: what others refer to goes after them.
    private func cleaning(_ updates: [ResourceUpdate]) -> ActionSchedule {
        let entries = updates.compactMap { update -> ActionSchedule.Entry? in
            guard let resource = before(update), let verb = cleaning(update) else { return nil }
            let duration =
                verb == .leaves
                ? ActionDuration(seconds: 0...0, evidence: .unknown, limit: nil)
                : ActionDuration(of: resource, .delete, measured)
            return .init(
                name: update.name, type: resource.type, verb: verb, duration: duration, location: update.location)
        }
        let names = Set(entries.map(\.name))
        var waits: [String: Set<String>] = [:]
        for name in names {
            for needed in waitsBefore.nearest(to: name, among: names) { waits[needed, default: []].insert(name) }
        }
        return ActionSchedule(entries, waits: waits)
    }

    private func cleaning(_ update: ResourceUpdate) -> RehearsedAction.Verb? {
        switch update.effect {
        case .removed, .replaced:
            if update.effect == .replaced, isDeletedFirst(update) { return nil }
            guard let keeper = update.keeper else {
                // The service refuses to delete it, and the clean-up goes on without it.
                return before(update).flatMap(StoredData.protection) == nil ? .deletes : .leaves
            }
            return keeper.hasSuffix("Snapshot") ? .takesSnapshot : .leaves
        case .mayBeReplaced: return .deletesReplaced
        default: return nil
        }
    }

    /// Types that others need without referring to them: a `DependsOn` of them is no waste.
    private static let silentNeeds: Set = [
        "AWS::ApiGateway::Account", "AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Route",
        "AWS::CloudFormation::WaitCondition",
        "AWS::EC2::NatGateway", "AWS::EC2::Route", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress",
        "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::TransitGatewayAttachment",
        "AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::VPCEndpoint", "AWS::EC2::VPCGatewayAttachment",
        "AWS::EFS::MountTarget", "AWS::ElasticLoadBalancingV2::Listener",
        "AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy",
        "AWS::IAM::RolePolicy", "AWS::Lambda::Permission", "AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy",
        "AWS::SQS::QueuePolicy",
    ]

    /// What would begin a minute earlier at least if `DependsOn` did not name something that it does not refer to.
    private func delays(
        _ work: [ActionSchedule.Entry], _ schedule: ActionSchedule
    ) -> [StackRehearsal.Delay] {
        let actions = Dictionary(
            schedule.steps.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(actions.keys)
        return work.flatMap { entry -> [StackRehearsal.Delay] in
            (waitsAfter.declared[entry.name] ?? []).sorted().compactMap { dependency in
                guard let action = actions[entry.name], !waitsAfter.waits(entry.name, for: dependency),
                    let type = new.outcome[dependency]?.type, !Self.silentNeeds.contains(type), !type.isCustomResource
                else { return nil }
                let others = waitsAfter.nearest(to: entry.name, among: names, without: (entry.name, dependency))
                let earliest = others.compactMap { actions[$0]?.end.upperBound }.max() ?? 0
                let seconds = action.begin.upperBound - earliest
                return seconds < 60 ? nil : .init(name: entry.name, dependency: dependency, seconds: seconds)
            }
        }
    }
}
