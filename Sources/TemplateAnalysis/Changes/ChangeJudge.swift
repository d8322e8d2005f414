// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Judges what becomes of each resource, again and again until no replacement leads to another one.
struct ChangeJudge {
    private let old: DeployedSystem
    private let new: DeployedSystem
    private let schemas: KnownSchemas
    /// The names that resources had which are moved, by their names now.
    private let movedFrom: [String: String]
    /// What is there already outside of the stacks.
    private let adopted: Set<String>
    private var references: ReferenceChanges

    init(
        _ old: DeployedSystem, _ new: DeployedSystem, movedFrom: [String: String] = [:], adopted: Set<String> = [],
        schemas: KnownSchemas
    ) {
        self.old = old
        self.new = new
        self.schemas = schemas
        self.movedFrom = movedFrom
        self.adopted = adopted
        references = ReferenceChanges(old, new)
    }

    /// The resources of both states, those of the new one first.
    mutating func judged() -> (resources: [ResourceUpdate], references: ReferenceChanges) {
        var changes: [ResourceUpdate]
        var isNews: Bool
        repeat {
            changes = new.resources.map { resource in
                old.outcome[resource.logicalID].map { updated($0, resource) } ?? added(resource)
            }
            // Each round but the last makes one more resource certain, or one more attribute another.
            isNews = false
            for change in changes where references.note(change) { isNews = true }
        } while isNews
        let gone = old.resources.filter { new.outcome[$0.logicalID] == nil }
        return (changes + gone.map(removed), references)
    }

    private func added(_ resource: Outcome.Resource) -> ResourceUpdate {
        if adopted.contains(resource.logicalID) {
            return ResourceUpdate(
                name: resource.logicalID, movedFrom: nil, type: resource.type, effect: .imported, properties: [],
                refusals: [], lostData: nil, keeper: nil, isSnapshot: StoredData.isSnapshot(resource.type),
                location: resource.location)
        }
        let taken = old.outcome.resources(of: resource.type).first { other in
            new.outcome[other.logicalID] == nil && FixedName.same(other, resource, references) != nil
        }
        let refusal = taken.flatMap { other in
            FixedName.same(other, resource, references).map {
                // A snapshot keeps the data, and not the name.
                let keeper = StoredData.keeper(of: other, replacedBy: nil).flatMap {
                    $0.hasSuffix("Snapshot") ? nil : $0
                }
                let fate = keeper.map { "\($0) keeps" } ?? "is deleted only after it"
                return "\($0) is taken by '\(other.logicalID)', which \(fate)"
            }
        }
        return ResourceUpdate(
            name: resource.logicalID, movedFrom: nil, type: resource.type, effect: .added, properties: [],
            refusals: refusal.map { [$0] } ?? [], lostData: nil, keeper: nil,
            isSnapshot: StoredData.isSnapshot(resource.type),
            location: resource.location, nameHolder: taken?.logicalID)
    }

    private func removed(_ resource: Outcome.Resource) -> ResourceUpdate {
        ResourceUpdate(
            name: resource.logicalID, movedFrom: nil, type: resource.type, effect: .removed, properties: [],
            refusals: [],
            lostData: StoredData.lost(with: resource, replacedBy: nil),
            keeper: StoredData.keeper(of: resource, replacedBy: nil),
            isSnapshot: StoredData.isSnapshot(resource.type),
            location: resource.location)
    }

    private func updated(_ before: Outcome.Resource, _ after: Outcome.Resource) -> ResourceUpdate {
        let types = [before.type, after.type].map(ServerlessCatalog.transformed)
        if before.type != after.type, types[0] == types[1] {
            // What SAM makes of the one's properties is not compared with the other's.
            return ResourceUpdate(
                name: after.logicalID, movedFrom: movedFrom[after.logicalID], type: after.type, effect: .mayBeReplaced,
                properties: [], refusals: [], lostData: StoredData.lost(with: before, replacedBy: after),
                keeper: StoredData.keeper(of: before, replacedBy: after), isSnapshot: false, location: after.location)
        }
        if before.type != after.type {
            return ResourceUpdate(
                name: after.logicalID, movedFrom: movedFrom[after.logicalID], type: after.type, effect: .replaced,
                properties: [],
                refusals: [
                    "its type was \(before.type), and CloudFormation makes no other type of a logical ID (Update of "
                        + "resource type is not permitted); give the new one an ID of its own"
                ], lostData: StoredData.lost(with: before, replacedBy: after),
                keeper: StoredData.keeper(of: before, replacedBy: after), isSnapshot: false,
                location: after.location)
        }
        let properties = PropertyJudge(before, after, old, new, schemas, references).properties
        let effect = properties.map(\.effect).max() ?? .unchanged
        let isReplaced = effect == .replaced || effect == .mayBeReplaced
        var refusals = properties.compactMap(\.refusal)
        let schema = schemas.schema(of: after.type)
        if effect == .replaced, schema?.isDeletedBeforeReplacement != true,
            let name = FixedName.same(before, after, references)
        {
            refusals.append(
                "\(name) is the old one's until that is deleted (CloudFormation cannot update a stack when a "
                    + "custom-named resource requires replacing); give it another name, or none")
        }
        return ResourceUpdate(
            name: after.logicalID, movedFrom: movedFrom[after.logicalID], type: after.type, effect: effect,
            properties: properties,
            refusals: refusals,
            lostData: isReplaced ? StoredData.lost(with: before, replacedBy: after) : nil,
            keeper: isReplaced ? StoredData.keeper(of: before, replacedBy: after) : nil,
            isSnapshot: StoredData.isSnapshot(after.type), location: after.location)
    }
}

/// The name that a template gives, and of which there can be one.
enum FixedName {
    /// What both are named, as words; nil where they are not named alike, or not at all.
    static func same(
        _ before: Outcome.Resource, _ after: Outcome.Resource, _ references: ReferenceChanges
    ) -> String? {
        for identity in Identity.all(of: after.type) {
            let parts = identity.parts.map { ($0, value(before, $0.path), value(after, $0.path)) }
            let isSame = parts.allSatisfy { part, old, new in
                if old.isAbsent || new.isAbsent { return old.isAbsent && new.isAbsent && part.isOptional }
                return old.equals(new) == true && new.resolved.flatMap(references.change) == nil
            }
            guard isSame, parts.contains(where: { !$0.2.isAbsent }) else { continue }
            let texts = parts.filter { !$0.2.isAbsent }.map { part, _, new in
                "\(part.path.joined(separator: ".")) \(PropertyUpdate.text(new.resolved))"
            }
            return texts.joined(separator: " with ")
        }
        return nil
    }

    private static func value(_ resource: Outcome.Resource, _ path: [String]) -> PropertyValue {
        path.reduce(resource.properties) { $0[$1] }
    }
}
