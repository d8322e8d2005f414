// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds what a failure leaves behind of one resource, and what cannot be undone of it.
struct LeftoverFinder {
    let old: DeployedSystem
    let new: DeployedSystem
    let references: ReferenceChanges

    private static let deletion =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html"

    /// - Parameter isInUpdate: whether the stack is there already, so that a rollback leaves it as it was.
    func leftovers(of update: ResourceUpdate, isInUpdate: Bool) -> [Leftover] {
        var found: [Leftover] = []
        func add(_ kind: Leftover.Kind, _ text: String, _ page: String? = nil) {
            found.append(
                Leftover(
                    kind: kind, name: update.name, type: update.type, text: text, page: page,
                    location: update.location))
        }
        let after = new.outcome[update.name]
        switch update.effect {
        case .added:
            if let after { created(after, isInUpdate: isInUpdate, add) }
        case .replaced, .mayBeReplaced:
            gone(update, add)
            if let after, !update.isSnapshot {
                created(after, isInUpdate: true, add)
                if StoredData.lastingTypes.contains(update.type), !isRetained(after) {
                    add(.lost, "what is written to the new one before a failure goes with it")
                }
            }
        case .removed: gone(update, add)
        case .updated, .interrupted:
            for property in update.properties {
                guard let way = OneWayUpdate.first(of: update.type, property) else { continue }
                let end = way.failsRollback ? ": a rollback asks for it and fails (UPDATE_ROLLBACK_FAILED)" : ""
                add(way.failsRollback ? .oneWay : .sideEffect, "\(property.path): \(way.words)\(end)", way.page)
            }
            if let after { updated(after, update, add) }
        case .unchanged, .imported: break
        }
        return found
    }

    /// What is left where the creation of a resource is taken back.
    ///
    /// A rollback that creates a stack fails where it cannot delete something; one of an update goes on without it, as
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html> says of the clean-up.
    private func created(
        _ resource: Outcome.Resource, isInUpdate: Bool, _ add: (Leftover.Kind, String, String?) -> Void
    ) {
        let end = isInUpdate ? ": it is left in the account, in no stack" : " (ROLLBACK_FAILED)"
        if isRetained(resource) {
            let name = FixedName.same(resource, resource, references)
            add(
                name == nil ? .stays : .blocks,
                "DeletionPolicy Retain keeps it even where its creation is rolled back"
                    + (name.map { ", and a second try finds \($0) taken" } ?? "")
                    + "; RetainExceptOnCreate deletes it then", Self.deletion)
        } else if let protection = StoredData.protection(of: resource) {
            add(.mayFail, "\(protection) is on, so that a rollback cannot delete it\(end)", nil)
        } else if StoredData.isDeletedOnlyEmpty(resource) {
            add(.mayFail, "a rollback cannot delete it once something was put into it\(end)", nil)
        }
        if let words = Self.effects(of: resource) { add(.sideEffect, words, nil) }
    }

    private func isRetained(_ resource: Outcome.Resource) -> Bool {
        resource.source.node["DeletionPolicy"]?.stringValue == "Retain"
    }

    private func updated(
        _ resource: Outcome.Resource, _ update: ResourceUpdate, _ add: (Leftover.Kind, String, String?) -> Void
    ) {
        if resource.type == "AWS::ECS::Service", update.properties.contains(where: { $0.names == ["TaskDefinition"] }) {
            add(
                .sideEffect,
                "tasks of the new revision run before the stack is through: a rollback starts the old ones again, "
                    + "and what the new ones did to data stays", nil)
        }
        if resource.type == "AWS::EC2::Instance", update.effect == .interrupted {
            add(
                .sideEffect,
                "it is stopped and started: what its instance store holds goes, and a public address "
                    + "that is no Elastic IP", nil)
        }
        if resource.type.isCustomResource || resource.type == "AWS::SecretsManager::RotationSchedule",
            let words = Self.effects(of: resource)
        {
            add(.sideEffect, words, nil)
        }
        if resource.source.node["UpdatePolicy"]?["AutoScalingRollingUpdate"]?["WaitOnResourceSignals"]?.scalarText
            == "true"
        {
            add(
                .mayFail,
                "a rollback waits for signals of instances too, and fails where they do not come "
                    + "(UPDATE_ROLLBACK_FAILED)",
                "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html")
        }
    }

    /// What is deleted at the end, when nothing is turned back any more.
    private func gone(_ update: ResourceUpdate, _ add: (Leftover.Kind, String, String?) -> Void) {
        let which = update.effect == .removed ? "it" : "the old one"
        if let lost = update.lostData {
            add(.lost, "\(update.effect == .mayBeReplaced ? "if it is replaced, " : "")deletes \(lost)", nil)
        } else if update.keeper?.hasSuffix("Snapshot") == true {
            add(
                .stays, "a snapshot of \(which) stays in no stack, and is paid until somebody deletes it", Self.deletion
            )
        } else if let keeper = update.keeper {
            add(.stays, "\(keeper) leaves \(which) in the account, in no stack", Self.deletion)
        } else if let protection = old.outcome[update.name].flatMap(StoredData.protection) {
            add(
                .stays,
                "\(protection) is on, so that the clean-up cannot delete \(which): it is left in the account, in no "
                    + "stack, and paid; deploy it switched off first", nil)
        }
    }

    /// What happens outside of the stack when a resource is made or updated; nil where nothing is known to.
    private static func effects(of resource: Outcome.Resource) -> String? {
        switch resource.type {
        case _ where resource.type.isCustomResource:
            "what its provider does is not CloudFormation's to undo: a rollback asks the provider to"
        case "AWS::SecretsManager::RotationSchedule" where resource["RotateImmediatelyOnUpdate"].bool != false:
            "the secret is rotated at once, and a rollback leaves the new value"
        case "AWS::CodePipeline::Pipeline": "it runs as soon as it is made, and what it deploys stays"
        case "AWS::SSM::Association": "it is applied as soon as it is made, and what it did stays"
        case "AWS::SNS::Subscription" where ["email", "email-json"].contains(resource["Protocol"].text):
            "whoever is subscribed gets a message that asks to confirm"
        default: nil
        }
    }
}
