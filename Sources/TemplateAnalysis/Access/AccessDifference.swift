// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What principals may do in all outcomes of a system together, for being compared with another state of it.
public struct AccessSnapshot: Sendable {
    /// A role, a user or a group by its logical ID, or those outside by what they are.
    struct Subject: Sendable {
        let title: String
        var entries: [AccessEntry] = []
        /// What is no permission of its own, by what it says.
        var remarks: [Remark] = []
    }

    /// Something else that a reviewer wants to see come or go.
    public struct Remark: Sendable {
        /// What it says, as a sentence.
        public let text: String
        /// Where in the template it comes from; nil where nothing is written.
        public let place: PropertyValue?
    }

    private(set) var order: [String] = []
    private(set) var subjects: [String: Subject] = [:]

    /// - Parameter models: one for each outcome of the conditions.
    public init(_ models: [AccessModel]) {
        for model in models {
            let escalations = Dictionary(grouping: model.escalations) { $0.identity.logicalID }
            for list in model.lists { add(list, escalations[list.identity.logicalID] ?? []) }
            for access in model.outside {
                add(access.entry, of: "\(access.who)", title: access.who)
                if access.isForAnyAccount {
                    add(
                        .init(text: "acts for any account on \(access.entry.resources)", place: access.entry.place),
                        of: access.who)
                }
            }
        }
    }

    private mutating func add(_ list: AccessList, _ escalations: [Escalation]) {
        let id = list.title
        if subjects[id] == nil {
            order.append(id)
            subjects[id] = Subject(title: list.title)
        }
        for entry in list.entries { add(entry, of: id, title: list.title) }
        for holder in list.holders { add(.init(text: "is used by \(holder)", place: nil), of: id) }
        for who in list.assumedBy { add(.init(text: "may be assumed by \(who)", place: nil), of: id) }
        for entry in list.denials {
            let only = entry.conditions.isEmpty ? "" : ", if \(entry.conditions.joined(separator: " and "))"
            let actions = entry.actions.joined(separator: ", ")
            add(.init(text: "must not \(entry.summary): \(actions)\(only)", place: entry.place), of: id)
        }
        if let boundary = list.boundary {
            add(.init(text: "has a permissions boundary", place: boundary), of: id)
        }
        for policy in list.unknown {
            add(.init(text: "has \(policy.policy), not known here", place: policy.place), of: id)
        }
        for way in escalations { add(.init(text: "can get more: \(way.text)", place: way.places.first?.place), of: id) }
    }

    private mutating func add(_ entry: AccessEntry, of id: String, title: String) {
        if entry.isRefused { return }
        if subjects[id] == nil {
            order.append(id)
            subjects[id] = Subject(title: title)
        }
        subjects[id]?.entries.append(entry)
    }

    private mutating func add(_ remark: Remark, of id: String) {
        guard subjects[id]?.remarks.contains(where: { $0.text == remark.text }) == false else { return }
        subjects[id]?.remarks.append(remark)
    }
}

/// What each principal has gained and lost from one state of a system to another.
public struct AccessDifference: Sendable {
    /// What one of them has gained and lost.
    public struct Change: Sendable {
        /// Who, in words.
        public let who: String
        /// Whether it was not there before.
        public let isNew: Bool
        /// Whether it is there no more.
        public let isGone: Bool
        /// What it may do now, and could not before.
        public let gained: [AccessEntry]
        /// What it could do before, and may not now.
        public let lost: [AccessEntry]
        /// What else is to be said of it now.
        public let newRemarks: [AccessSnapshot.Remark]
        /// What else was to be said of it before.
        public let goneRemarks: [AccessSnapshot.Remark]
    }

    /// Those who have gained or lost something, in the order of the newer state.
    public let changes: [Change]

    /// What is different in `new`, from `old`.
    public init(from old: AccessSnapshot, to new: AccessSnapshot) {
        let ids = new.order + old.order.filter { new.subjects[$0] == nil }
        changes = ids.compactMap { id in
            let before = old.subjects[id]
            let after = new.subjects[id]
            let change = Change(
                who: (after ?? before)?.title ?? id, isNew: before == nil, isGone: after == nil,
                gained: Self.remaining(after?.entries ?? [], without: before?.entries ?? []),
                lost: Self.remaining(before?.entries ?? [], without: after?.entries ?? []),
                newRemarks: Self.remaining(after?.remarks ?? [], without: before?.remarks ?? []),
                goneRemarks: Self.remaining(before?.remarks ?? [], without: after?.remarks ?? []))
            let isSame =
                change.gained.isEmpty && change.lost.isEmpty && change.newRemarks.isEmpty && change.goneRemarks.isEmpty
            return isSame && !change.isNew && !change.isGone ? nil : change
        }
    }

    private static func remaining(_ remarks: [AccessSnapshot.Remark], without others: [AccessSnapshot.Remark])
        -> [AccessSnapshot.Remark]
    {
        let known = Set(others.map(\.text))
        return remarks.filter { !known.contains($0.text) }
    }

    /// What others do not allow, of each entry no more than that.
    private static func remaining(_ entries: [AccessEntry], without others: [AccessEntry]) -> [AccessEntry] {
        var seen: Set<String> = []
        return entries.flatMap { $0.remaining(without: others) }.filter { entry in
            seen.insert("\(entry.summary) \(entry.actions) \(entry.conditions)").inserted
        }
    }
}

extension AccessEntry {
    fileprivate func remaining(without others: [AccessEntry]) -> [AccessEntry] {
        if others.contains(where: { $0.covers(self) }) { return [] }
        guard let concrete, !target.isNegated, !target.isPartial else { return [self] }
        // The targets of which the same actions remain.
        var groups: [(actions: [String], texts: [PartialString])] = []
        for text in target.texts {
            var part = self
            part.target = Target(texts: [text])
            let covered = others.reduce(into: Set<String>()) { $0.formUnion($1.covered(of: part)) }
            let rest = concrete.filter { !covered.contains($0) }
            if rest.isEmpty { continue }
            if let index = groups.firstIndex(where: { $0.actions == rest }) {
                groups[index].texts.append(text)
            } else {
                groups.append((rest, [text]))
            }
        }
        return groups.map { reduced(to: $0.actions, on: $0.texts) }
    }

    /// A part of it: with patterns as they are written where all that they match is in it.
    private func reduced(to part: [String], on texts: [PartialString]) -> AccessEntry {
        let kept = Set(part)
        var written: [String] = []
        var rest = kept
        for pattern in actions {
            let matched = Self.concrete(pattern, service)
            if !matched.isEmpty, kept.isSuperset(of: matched) {
                written.append(pattern)
                rest.subtract(matched)
            }
        }
        return AccessEntry(
            service: service, actions: written + rest.sorted().map { "\(service):\($0)" }, isNegated: false,
            concrete: part, target: Target(texts: texts), conditions: conditions, policy: policy, place: place,
            words: words)
    }
}
