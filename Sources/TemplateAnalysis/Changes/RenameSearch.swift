// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Looks for pairs of a removed and an added resource of one type whose properties are the same, or nearly so.
///
/// A pair that is found makes references to the one and the other the same, which may lead to the next pair. What
/// could be one of two is none.
struct RenameSearch {
    /// How much of the properties must be the same.
    private static let similarity = 0.75

    private let schemas = KnownSchemas()
    private let old: DeployedSystem
    private let new: DeployedSystem
    private let gone: [Outcome.Resource]
    private let come: [Outcome.Resource]
    /// The resources that are others afterwards, under the same names.
    private let replaced: Set<String>
    /// The new names by the old ones.
    private var names: [String: String] = [:]
    private var pairs: [String: LikelyRename] = [:]

    init(_ comparison: SystemComparison) {
        old = comparison.old
        new = comparison.new
        func isOpen(_ resource: Outcome.Resource, _ effect: UpdateEffect) -> Bool {
            comparison.update(of: resource.logicalID)?.effect == effect && !StoredData.isSnapshot(resource.type)
        }
        gone = comparison.old.resources.filter { isOpen($0, .removed) }
        come = comparison.new.resources.filter { isOpen($0, .added) }
        replaced = Set(comparison.change.resources.filter { $0.effect == .replaced }.map(\.name))
    }

    mutating func found() -> [LikelyRename] {
        while pair(where: \.isSame) || pair(where: { $0.similarity >= Self.similarity }) {}
        return come.compactMap { pairs[$0.logicalID] }
    }

    /// A removed and an added resource, and what is not the same of them.
    private struct Candidate {
        let rename: LikelyRename
        let similarity: Double

        var isSame: Bool { rename.differences.isEmpty }
    }

    /// Pairs those that fit each other and nothing else.
    ///
    /// - Returns: whether there were any.
    private mutating func pair(where fits: (Candidate) -> Bool) -> Bool {
        var byOld: [String: [Candidate]] = [:]
        var byNew: [String: Int] = [:]
        let open = Dictionary(grouping: gone.filter { names[$0.logicalID] == nil }, by: \.type)
        for resource in come where pairs[resource.logicalID] == nil {
            for candidate in (open[resource.type] ?? []).compactMap({ candidate($0, resource) }) where fits(candidate) {
                byOld[candidate.rename.old, default: []].append(candidate)
                byNew[candidate.rename.new, default: 0] += 1
            }
        }
        var isNews = false
        for candidates in byOld.values {
            guard candidates.count == 1, let rename = candidates.first?.rename, byNew[rename.new] == 1 else { continue }
            names[rename.old] = rename.new
            pairs[rename.new] = rename
            isNews = true
        }
        return isNews
    }

    private func candidate(_ before: Outcome.Resource, _ after: Outcome.Resource) -> Candidate? {
        guard let left = old.properties[before.logicalID], let right = new.properties[after.logicalID] else {
            return nil
        }
        let differences = ValueDifference.all(from: left.renamingResources(names), to: right)
        // It would be replaced under the old ID too.
        guard !differences.contains(where: { replaces($0, after.type) }), !followsReplacement(right, after.type) else {
            return nil
        }
        let size = max(left.leaves, right.leaves)
        let changed = differences.reduce(0) { $0 + max($1.old?.leaves ?? 0, $1.new?.leaves ?? 0) }
        let rename = LikelyRename(
            old: before.logicalID, new: after.logicalID, type: after.type, differences: differences.map(\.path),
            location: after.location)
        // What says nothing of itself is another thing in another stack.
        guard rename.isWithinStack || rename.keepsLogicalID || size - changed > 1 else { return nil }
        return Candidate(rename: rename, similarity: size == 0 ? 1 : 1 - Double(changed) / Double(size))
    }

    /// Whether it names a resource that is replaced where another name would make another resource.
    private func followsReplacement(_ properties: Node, _ type: String) -> Bool {
        guard !replaced.isEmpty else { return false }
        return UpdateFacts.all.of(type, schemas.schema(of: type)).contains { fact in
            fact.behavior == .replacement && properties.names(any: replaced, at: fact.path[...])
        }
    }

    /// Whether an update of the property would make another resource.
    private func replaces(_ difference: ValueDifference, _ type: String) -> Bool {
        UpdateFacts.all.of(type, schemas.schema(of: type)).contains { fact in
            let names = fact.path.filter { $0 != "*" }
            return fact.behavior == .replacement
                && (difference.names.starts(with: names) || names.starts(with: difference.names))
        }
    }
}

extension Node {
    /// How many values it holds that hold none themselves.
    fileprivate var leaves: Int {
        if reference != nil { return 1 }
        if let arrayValue { return arrayValue.reduce(0) { $0 + $1.leaves } }
        if let objectValue { return objectValue.members.reduce(0) { $0 + $1.value.leaves } }
        return 1
    }

    /// Whether it names one of the resources at a way, of which `*` is every element or key.
    fileprivate func names(any resources: Set<String>, at path: ArraySlice<String>) -> Bool {
        if let reference { return resources.contains(reference.name) }
        guard let step = path.first else {
            return (arrayValue ?? objectValue?.members.map(\.value) ?? []).contains { $0.names(any: resources, at: []) }
        }
        if step == "*" || arrayValue != nil {
            let rest = step == "*" ? path.dropFirst() : path
            return (arrayValue ?? objectValue?.members.map(\.value) ?? []).contains {
                $0.names(any: resources, at: rest)
            }
        }
        return self[step]?.names(any: resources, at: path.dropFirst()) ?? false
    }
}
