// SPDX-License-Identifier: Apache-2.0

/// What some policies together say of a request.
struct PolicyVerdict {
    /// Something that a policy says, or that is not known of it.
    struct Voice: Sendable {
        /// The statement, or where the policy is named that nobody knows.
        let place: PropertyValue
        /// The conditions that nobody can decide.
        var condition: PropertyValue?
    }

    /// Nil when nobody knows.
    private(set) var isAllowed: Bool? = false
    private(set) var isDenied: Bool? = false
    /// What allows it, without a condition if anything does.
    private(set) var allowing: Voice?
    private(set) var denying: Voice?
    /// What may allow it or may deny it.
    private(set) var doubtful: Voice?

    static let silent = PolicyVerdict()

    private mutating func allow(_ voice: Voice) {
        if isAllowed != true || allowing?.condition != nil && voice.condition == nil { allowing = voice }
        isAllowed = true
    }

    mutating func mayAllow(_ voice: Voice) {
        isAllowed.join(nil)
        if doubtful == nil { doubtful = voice }
    }

    private mutating func deny(_ voice: Voice) {
        isDenied = true
        if denying == nil { denying = voice }
    }

    private mutating func mayDeny(_ voice: Voice) {
        isDenied.join(nil)
        if doubtful == nil || isAllowed == true { doubtful = voice }
    }

    /// Takes up what a statement says.
    ///
    /// - Parameters:
    ///   - isCertain: whether it speaks of the request; nil when nobody knows.
    ///   - holds: whether its condition does.
    mutating func hear(_ statement: AccessStatement, isCertain: Bool?, holds: Bool?) {
        if isCertain == false || holds == false { return }
        let voice = Voice(place: statement.value, condition: holds == nil ? statement.value["Condition"] : nil)
        switch statement.effect {
        // A condition of which nothing is known is what the permission is given for.
        case .allow: isCertain == true ? allow(voice) : mayAllow(voice)
        case .deny: isCertain == true && holds == true ? deny(voice) : mayDeny(voice)
        case .unknown: mayAllow(voice)
        }
    }

    /// Takes up an action that a policy of AWS allows on everything.
    mutating func hear(_ policy: ManagedPolicy, named place: PropertyValue, _ action: String) {
        switch policy.allows(action) {
        case true?: allow(Voice(place: place))
        case nil: mayAllow(Voice(place: place))
        case false?: break
        }
    }

    /// Takes up what a permission of Lambda says, which is a statement without an effect.
    mutating func hear(permission: Outcome.Resource, isCertain: Bool?, condition: PropertyValue?) {
        if isCertain == false { return }
        let voice = Voice(place: permission.properties, condition: condition)
        isCertain == true ? allow(voice) : mayAllow(voice)
    }
}

extension Permissions {
    /// What policies of an identity say of its request, or what those of an endpoint do.
    ///
    /// - Parameter resource: nil asks for anything at all.
    func verdict(of grants: [Grant], _ action: String, _ resource: PartialString?, _ context: RequestContext)
        -> PolicyVerdict
    {
        var verdict = PolicyVerdict()
        for grant in grants {
            switch grant {
            case .unknown(let place): verdict.mayAllow(.init(place: place))
            case .known(let policy, let place):
                // What AWS says of it today may be more.
                verdict.hear(policy, named: place, action)
                if let document = policy.document {
                    hear(AccessPolicy(place.evaluated(document), names), action, resource, context, &verdict)
                }
            case .policy(let policy): hear(policy, action, resource, context, &verdict)
            }
        }
        return verdict
    }

    private func hear(
        _ policy: AccessPolicy, _ action: String, _ resource: PartialString?, _ context: RequestContext,
        _ verdict: inout PolicyVerdict
    ) {
        guard let statements = policy.statements else { return verdict.mayAllow(.init(place: policy.value)) }
        for statement in statements {
            let covers = statement.covers(action, resource)
            if covers == false { continue }
            verdict.hear(statement, isCertain: covers, holds: holds(statement, context))
        }
    }

    func holds(_ statement: AccessStatement, _ context: RequestContext) -> Bool? {
        context.holds(statement.value["Condition"], names)
    }
}

extension AccessStatement {
    /// Whether it speaks of an action on a resource; nil when nobody knows.
    func covers(_ action: String, _ resource: PartialString?) -> Bool? {
        if value.isUnknown { return nil }
        let coversAction = covers(action: action)
        if coversAction == false { return false }
        if resource == nil, effect == .deny, !coversEverything, value["NotResource"].isAbsent { return false }
        let coversResource = resource.map { covers(text: $0.asked) } ?? true
        if coversResource == false { return false }
        return coversAction == true && coversResource == true ? true : nil
    }
}
