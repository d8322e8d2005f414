// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One request on its way through all policies that have a say in it.
struct AccessRequest {
    let model: AccessModel
    let principal: AccessPrincipal
    let action: String
    let target: ResourceTarget?
    let context: RequestContext
    let question: AccessAnswer.Question

    private var permissions: Permissions { model.permissions }

    /// Who has a policy that must let somebody in before the policies of identities count.
    private var isGuarded: Bool {
        switch target?.owner?.type {
        case "AWS::KMS::Key", "AWS::KMS::ReplicaKey": true
        case "AWS::IAM::Role": action.lowercased().hasPrefix("sts:assumerole")
        default: false
        }
    }

    var answer: AccessAnswer {
        let own = judged
        guard own.decision == .allowed, case .identity(let identity) = principal else { return own }
        return model.endpoints.refusal(of: self, by: identity) ?? keyRefusal(identity) ?? own
    }

    private var judged: AccessAnswer {
        let resource = target?.owner.map {
            permissions.verdicts(of: $0, for: principal, action, target?.text, context)
        }
        let direct = resource?.direct ?? .silent
        guard case .identity(let identity) = principal else { return decide(direct, limits: []) }
        let own = permissions.verdict(of: permissions.grants(of: identity), action, target?.text, context)
        var limits: [Limit] = []
        if !identity["PermissionsBoundary"].isAbsent {
            let verdict = permissions.verdict(
                of: [permissions.managedPolicy(identity["PermissionsBoundary"])], action, target?.text, context)
            limits.append(
                Limit(verdict: verdict, name: "permissions boundary", place: identity["PermissionsBoundary"]))
        }
        let byIdentity: AccessAnswer
        if isGuarded, let owner = target?.owner, !hasDefaultPolicy(owner) {
            let guardian = Limit(
                verdict: resource?.account ?? .silent, name: guardTitle(owner), place: owner.properties)
            byIdentity = decide(own, limits: limits + [guardian], denying: [direct], for: identity)
        } else {
            byIdentity = decide(own, limits: limits, denying: [direct], for: identity)
        }
        guard byIdentity.decision != .allowed, direct.isAllowed != false, own.isDenied != true else {
            return byIdentity
        }
        // What names a user is not limited by the boundary.
        let byResource = decide(direct, limits: identity.type == "AWS::IAM::User" ? [] : limits, denying: [own])
        return byResource.decision == .denied ? byIdentity : byResource
    }

    /// A key without a policy leaves everything to the policies of the account.
    private func hasDefaultPolicy(_ owner: Outcome.Resource) -> Bool {
        owner.type == "AWS::KMS::Key" && owner["KeyPolicy"].isAbsent
    }

    private func guardTitle(_ owner: Outcome.Resource) -> String {
        owner.type == "AWS::IAM::Role"
            ? "trust policy of '\(owner.logicalID)'" : "key policy of '\(owner.logicalID)'"
    }

    /// A policy without whose permission nothing is allowed.
    private struct Limit {
        let verdict: PolicyVerdict
        let name: String
        let place: PropertyValue
    }

    private func decide(
        _ verdict: PolicyVerdict, limits: [Limit], denying others: [PolicyVerdict] = [],
        for identity: Outcome.Resource? = nil
    ) -> AccessAnswer {
        let all = [verdict] + limits.map(\.verdict) + others
        if let voice = all.lazy.filter({ $0.isDenied == true }).compactMap(\.denying).first {
            return answer(.denied, "\(title(voice)) denies it", voice)
        }
        if verdict.isAllowed == false {
            if let identity, permissions.mayHaveOthers(identity) {
                return answer(.unknown, "nothing here allows it, and policies that are not here may")
            }
            return answer(.denied, "nothing allows it")
        }
        if let limit = limits.first(where: { $0.verdict.isAllowed == false }) {
            return AccessAnswer(
                decision: .denied, question: question, reason: "the \(limit.name) does not allow it",
                place: limit.place, conditions: [])
        }
        for part in [verdict] + limits.map(\.verdict) where part.isAllowed == nil {
            return doubt(part.doubtful, "may allow it")
        }
        for part in all where part.isDenied == nil { return doubt(part.doubtful, "may deny it") }
        let conditions = ([verdict] + limits.map(\.verdict)).compactMap { $0.allowing?.condition }
        guard let voice = verdict.allowing else { return answer(.unknown, "nobody knows what allows it") }
        return AccessAnswer(
            decision: .allowed, question: question, reason: "\(title(voice)) allows it", place: voice.place,
            conditions: conditions.flatMap { ConditionWords(model.words).texts($0) })
    }

    private func doubt(_ voice: PolicyVerdict.Voice?, _ what: String) -> AccessAnswer {
        guard let voice else { return answer(.unknown, "something that nobody knows \(what)") }
        let conditions = voice.condition.map { ConditionWords(model.words).texts($0) } ?? []
        let when = conditions.isEmpty ? "" : " if \(conditions.joined(separator: " and "))"
        return answer(.unknown, "\(title(voice)) \(what)\(when)", voice)
    }

    private func title(_ voice: PolicyVerdict.Voice) -> String { model.words.policy(voice.place) }

    private func answer(_ decision: Permissions.Decision, _ reason: String, _ voice: PolicyVerdict.Voice? = nil)
        -> AccessAnswer
    {
        AccessAnswer(
            decision: decision, question: question, reason: reason, place: voice?.place, conditions: [])
    }

    /// What is encrypted with a key of the template takes the key too.
    private func keyRefusal(_ identity: Outcome.Resource) -> AccessAnswer? {
        guard let owner = target?.owner else { return nil }
        for need in KeyNeed.all(of: owner, action, in: model.outcome) {
            let key = ResourceTarget(need.action, need.key, model.names)
            let answer = model.answer(principal, need.action, on: key, context)
            if answer.decision != .allowed {
                return AccessAnswer(
                    decision: answer.decision, question: question,
                    reason: "it takes \(need.action) on key '\(need.key.logicalID)': \(answer.reason)",
                    place: answer.place, conditions: answer.conditions)
            }
        }
        return nil
    }
}
