// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Takes from what a statement allows what other policies take back: denials, the boundary, key policies.
struct EntryJudge {
    private let model: AccessModel
    private let identity: Outcome.Resource
    private let isLimited: Bool
    private let boundary: AccessPolicy?
    private let hasUnknownBoundary: Bool

    init(_ model: AccessModel, _ identity: Outcome.Resource, denials: [AccessEntry]) {
        self.model = model
        self.identity = identity
        let named = identity["PermissionsBoundary"]
        isLimited = !denials.isEmpty || !named.isAbsent
        switch named.isAbsent ? nil : model.permissions.managedPolicy(named) {
        case .policy(let policy)?: (boundary, hasUnknownBoundary) = (policy, policy.allStatements == nil)
        case nil: (boundary, hasUnknownBoundary) = (nil, false)
        default: (boundary, hasUnknownBoundary) = (nil, true)
        }
    }

    /// What is left of an entry: itself, with what is taken back; what the boundary says in its place where it is
    /// everything; nothing else is ever added.
    func judged(_ entry: AccessEntry) -> [AccessEntry] {
        guard entry.concrete != nil else { return wide(entry) }
        guard !entry.target.isNegated, !entry.target.isPartial, !entry.target.texts.isEmpty else { return [entry] }
        if isLimited || entry.target.texts.contains(where: needsAnswer) { return [refused(entry)] }
        return [entry]
    }

    /// Whether what is done on a resource depends on more than the policies of the identity.
    private func needsAnswer(_ text: PartialString) -> Bool {
        guard let owner = model.words.owner(of: text)?.resource else { return false }
        switch owner.type {
        case "AWS::KMS::Key", "AWS::IAM::Role": return true
        case "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::SecretsManager::Secret",
            "AWS::Kinesis::Stream":
            return true
        default: return !model.permissions.ownPolicies(of: owner).isEmpty
        }
    }

    private func refused(_ entry: AccessEntry) -> AccessEntry {
        var reasons: [String: [String]] = [:]
        var order: [String] = []
        var refused: Set<String> = []
        for action in Set(entry.concrete ?? []).sorted() {
            let name = "\(entry.service):\(action)"
            let answers = entry.target.texts.map { text in
                model.answer(
                    .identity(identity), name,
                    on: ResourceTarget(text: text, owner: model.words.owner(of: text)?.resource),
                    RequestContext(.identity(identity), model.names))
            }
            guard let first = answers.first, answers.allSatisfy(\.isDenied) else { continue }
            refused.insert(action)
            if reasons[first.reason] == nil { order.append(first.reason) }
            reasons[first.reason, default: []].append(written(name, in: entry))
        }
        var copy = entry
        copy.refusals = order.map { .init(actions: reasons[$0] ?? [], reason: $0) }
        copy.concrete = entry.concrete?.filter { !refused.contains($0) }
        return copy
    }

    /// An action as the statement writes it, where it does.
    private func written(_ name: String, in entry: AccessEntry) -> String {
        entry.actions.first { $0.lowercased() == name } ?? name
    }

    private func wide(_ entry: AccessEntry) -> [AccessEntry] {
        guard let boundary, !hasUnknownBoundary, entry.isEverything, entry.target.texts.contains(PartialString("*"))
        else { return [entry] }
        let context = RequestContext(.identity(identity), model.names)
        return (boundary.statements ?? []).filter { $0.effect == .allow }.flatMap { model.entries(of: $0, context) }
            .map { $0.bounding(entry) }
    }
}

extension AccessEntry {
    /// What a boundary leaves of an entry that allows everything.
    fileprivate func bounding(_ entry: AccessEntry) -> AccessEntry {
        AccessEntry(
            service: service, actions: actions, isNegated: isNegated, concrete: concrete, target: target,
            conditions: entry.conditions + conditions, policy: "\(entry.policy) within \(policy)", place: entry.place,
            words: words)
    }
}
