// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What is judged of one stack's deployment.
struct StackJudgement {
    let stack: SynthesizedStack
    /// Why the template that is deployed is not known; nil where it is, and where there is none.
    let unknown: String?
    /// The template that is deployed; nil where it is not known.
    var before: Template?
    /// What names of the stack's resources begin with among those of the environment.
    var prefix = ""
    var updates: [ResourceUpdate] = []
    /// What CloudFormation refuses, of the resources and the exports.
    var refusals: [Refusal] = []
    /// What does not serve, or not what it should, while the deployment is on its way.
    var interruptions: [ServiceInterruption] = []

    /// Whether what is deployed was compared with what is to be.
    var isKnown: Bool { before != nil }

    func update(of logicalID: String) -> ResourceUpdate? { updates.first { $0.name == prefix + logicalID } }

    /// A resource's name without that of its stack.
    func logicalID(_ name: String) -> String { String(name.dropFirst(prefix.count)) }

    /// The parameters of which nobody sees the value.
    var hiddenParameters: Set<String> {
        Set((stack.template.hiddenParameters + (before?.hiddenParameters ?? [])).map(\.key))
    }

    /// The data that go for certain, whatever the change set says.
    var certainLosses: [(resource: String, data: String, place: SourceLocation?)] {
        updates.compactMap { update in
            guard [.replaced, .removed].contains(update.effect), let data = update.dataThatGo else { return nil }
            return ("'\(logicalID(update.name))' (\(update.type))", data, update.location)
        }
    }

    /// The same for a report.
    var lossNodes: [Node] {
        certainLosses.map { loss in
            .object([
                "stackName": .string(stack.stackName), "resource": .string(loss.resource), "data": .string(loss.data),
            ])
        }
    }

    /// The interruptions for a report.
    var interruptionNodes: [Node] {
        interruptions.map { interruption in
            .object([
                "element": .string(logicalID(interruption.name)), "text": .string(interruption.sentence),
                "isCertain": .bool(interruption.isCertain),
            ])
        }
    }

    /// The changes of a change set with what is judged of each.
    func changes(_ changes: [ResourceChange]) -> JudgedChanges { JudgedChanges(judgement: self, changes: changes) }

    /// The refusals that stop a deployment before anything is changed; the others may not come true.
    ///
    /// A value that nobody knows here may be the one that is there. A name that a resource of another stack has is free
    /// once that stack is deployed.
    var certainRefusals: [Refusal] { refusals.filter(isCertain) }

    var remarks: [Refusal] { refusals.filter { !isCertain($0) } }

    private func isCertain(_ refusal: Refusal) -> Bool {
        guard let update = updates.first(where: { $0.name == refusal.name }) else { return true }
        if let property = update.properties.first(where: { $0.refusal == refusal.reason }) {
            return property.cause == nil && ![property.old, property.new].contains { $0?.isWorkedOut == false }
        }
        return update.nameHolder?.hasPrefix(prefix) ?? true
    }
}

extension Node {
    /// Whether nothing of it is left for the deployment to find out.
    fileprivate var isWorkedOut: Bool {
        !contains { $0.isFunction || $0.stringValue?.hasDynamicReference == true }
    }

    /// The same, with the names that its resources have within their stack.
    func unprefixed(_ prefix: String) -> Node {
        guard !prefix.isEmpty else { return self }
        switch content {
        case .array(let elements): return Node(.array(elements.map { $0.unprefixed(prefix) }), origin: origin)
        case .object(let object):
            if let reference, reference.name.hasPrefix(prefix) {
                let name = String(reference.name.dropFirst(prefix.count))
                return reference.isOfAttribute ? .getAtt(name, reference.attribute ?? "") : .ref(name)
            }
            return Node(
                .object(
                    Node.Object(object.members.map { .init(key: $0.key, value: $0.value.unprefixed(prefix)) })),
                origin: origin)
        default: return self
        }
    }
}
