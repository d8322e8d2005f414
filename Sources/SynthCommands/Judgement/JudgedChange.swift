// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// One change of a change set, with what is judged of the same resource.
struct JudgedChange {
    let change: ResourceChange
    /// Nil where the templates make no change of it, or one of them is not known.
    let update: ResourceUpdate?
    private let judgement: StackJudgement

    init(_ change: ResourceChange, _ judgement: StackJudgement) {
        self.change = change
        self.judgement = judgement
        update = judgement.update(of: change.logicalID)
    }

    /// The properties whose values are others.
    var properties: [PropertyUpdate] { update?.properties ?? [] }

    /// Attributes as `DeletionPolicy` that are others, each with its values.
    var attributes: [ValueDifference] {
        guard let before, let after else { return [] }
        let names = change.details.map(\.attribute).filter { !["Properties", "Tags", ""].contains($0) }
        return names.flatMap { name in
            ValueDifference.all(
                from: .object([.init(key: name, value: before[name] ?? .null)]),
                to: .object([.init(key: name, value: after[name] ?? .null)]))
        }
    }

    /// The resource as the template has it that is deployed.
    private var before: Node? { judgement.before.flatMap(resource) }

    /// The resource as the new template has it.
    private var after: Node? { resource(judgement.stack.template) }

    private func resource(_ template: Template) -> Node? {
        template[.resources].first { $0.key == change.logicalID }?.value
    }

    /// The properties that follow a parameter of which nobody sees the value.
    var hidden: [(property: String, parameter: String)] {
        change.details.compactMap { detail in
            guard let cause = detail.cause, judgement.hiddenParameters.contains(cause) else { return nil }
            return (detail.name, cause)
        }
    }

    /// What the change set says and the judgement does not; nil where both say the same, or one of them leaves it open.
    var disagreement: String? {
        guard judgement.isKnown else { return nil }
        guard let update, update.effect != .unchanged else {
            let isOfProperties = change.details.contains { $0.attribute == "Properties" }
            return change.kind == .remove || change.kind == .replace || isOfProperties && hidden.isEmpty
                ? "the templates, as they are compared here, change none of its properties" : nil
        }
        let isSame =
            switch (change.kind, update.effect) {
            case (.add, .added), (.remove, .removed), (.importing, _), (.mayReplace, _), (.replace, .replaced),
                (.replace, .mayBeReplaced), (.change, .mayBeReplaced), (.change, .updated), (.change, .interrupted):
                true
            default: false
            }
        return isSame ? nil : "by AWS's documentation, as it is compared here, the update \(update.effect.verb) it"
    }

    /// The data that go; nil where none do.
    ///
    /// Either side is enough: the change set's, whose policy action says what keeps them, or what is judged for certain.
    var lostData: String? {
        guard !StoredData.isSnapshot(change.type), !isKept else { return nil }
        let goes = [.replace, .mayReplace, .remove].contains(change.kind)
        if let update, [.replaced, .removed].contains(update.effect) || goes && update.effect == .mayBeReplaced {
            return update.dataThatGo
        }
        guard goes, let held = StoredData.held(by: change.type), !StoredData.isDeletedOnlyEmpty(change.type) else {
            return nil
        }
        return "\(held), as the change set says: nothing in it keeps them"
    }

    /// What keeps the old one, or its data.
    var keeper: String? {
        if let update, let keeper = update.keeper { return keeper }
        guard [.replace, .mayReplace, .remove].contains(change.kind) else { return nil }
        return keepingPolicy ?? (isKept ? "the change set's policy action \(change.policy)" : nil)
    }

    private var isKept: Bool {
        change.policy.hasSuffix("Retain")
            || change.policy.hasSuffix("Snapshot") && StoredData.keeps("Snapshot", change.type)
            || keepingPolicy != nil
    }

    /// What the templates say of it, as `UpdateReplacePolicy Retain`: that of a removed resource was deployed last.
    private var keepingPolicy: String? {
        let attribute = change.kind == .remove ? "DeletionPolicy" : "UpdateReplacePolicy"
        let policy = (change.kind == .remove ? before : after)?[attribute]?.stringValue
        return policy.flatMap { StoredData.keeps($0, change.type) ? "\(attribute) \($0)" : nil }
    }
}
