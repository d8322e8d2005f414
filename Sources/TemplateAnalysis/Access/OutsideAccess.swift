// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a policy of a resource lets somebody do who is no role or user of the template.
public struct OutsideAccess: Sendable {
    /// Whom a policy speaks of.
    public enum Kind: String, Sendable, CaseIterable {
        /// Everyone.
        case anybody
        /// Another account, or somebody of it.
        case account
        /// A service of AWS.
        case service
        /// Somebody whom an identity provider vouches for.
        case federated
        /// Somebody of the same account that the template does not make.
        case own
        /// Nobody knows here who.
        case unknown
    }

    /// The resource that it is done with, whose policy it is.
    public let resource: Outcome.Resource
    /// What kind of somebody it is.
    public let kind: Kind
    /// Who, in words.
    public let who: String
    /// What the statement lets them do.
    public let entry: AccessEntry
    /// Whether a service does it for whoever asks it to, in any account: the confused deputy.
    public let isForAnyAccount: Bool
}

extension AccessModel {
    /// What the policies of resources let others do: anybody, other accounts, services. Who may assume a role is with
    /// the role, unless it is another account or anybody.
    public var outside: [OutsideAccess] {
        outcome.resources.flatMap { resource in
            permissions.ownPolicies(of: resource).flatMap { policy -> [OutsideAccess] in
                switch policy {
                case .unknown: []
                case .permission(let permission): [outside(permission, resource)].compactMap { $0 }
                case .document(let policy): outside(policy, resource)
                }
            }
        } + outcome.resources(of: "AWS::Lambda::Url").compactMap(outside(url:)) + buckets
    }

    private func outside(_ policy: AccessPolicy, _ resource: Outcome.Resource) -> [OutsideAccess] {
        policy.knownStatements.filter { $0.effect == .allow }.flatMap { statement -> [OutsideAccess] in
            let conditions = ConditionWords(words).texts(statement.value["Condition"])
            let entries = AccessEntry.all(
                of: statement, policy: words.policy(statement.value), conditions: conditions, words
            ).map { $0.about(resource) }
            return NamedPrincipals(statement, words).all.flatMap { who -> [OutsideAccess] in
                guard let kind = kind(who.kind, resource) else { return [] }
                return entries.map { entry in
                    OutsideAccess(
                        resource: resource, kind: kind, who: who.title, entry: blocked(entry, kind, resource),
                        isForAnyAccount: isDeputy(who.kind, statement.isConditional, resource))
                }
            }
        }
    }

    private func kind(_ kind: NamedPrincipals.Named.Kind, _ resource: Outcome.Resource) -> OutsideAccess.Kind? {
        let isRole = resource.type == "AWS::IAM::Role"
        switch kind {
        case .everybody: return .anybody
        case .otherAccount: return .account
        case .service: return isRole ? nil : .service
        case .federated: return isRole ? nil : .federated
        case .ownIdentity: return .own
        case .unknown: return .unknown
        case .ownAccount, .identity: return nil
        }
    }

    /// The types on which a service acts for whoever asks it to. A key is used for what is encrypted with it already.
    private static let deputyTypes: Set = [
        "AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::S3::Bucket",
    ]

    /// Services that act on nobody else's behalf, or whose resource is there only after the permission.
    package static let ownServices: Set = [
        "elasticloadbalancing.amazonaws.com", "edgelambda.amazonaws.com", "replicator.lambda.amazonaws.com",
    ]

    private func isDeputy(_ kind: NamedPrincipals.Named.Kind, _ isConditional: Bool, _ resource: Outcome.Resource)
        -> Bool
    {
        guard case .service(let name) = kind, Self.deputyTypes.contains(resource.type) else { return false }
        return !isConditional && !Self.ownServices.contains(name)
    }

    private func outside(_ permission: Outcome.Resource, _ function: Outcome.Resource) -> OutsideAccess? {
        let named = permission["Principal"]
        let isService = named.text?.hasSuffix(".amazonaws.com") == true
        let who = NamedPrincipals.named(isService ? "Service" : "AWS", named, words)
        // What is for callers of a URL without a signature is told with the URL that asks for none.
        let isOfURL = who.kind == .everybody && permission["FunctionUrlAuthType"].text == "NONE"
        guard let kind = kind(who.kind, function), !isOfURL else { return nil }
        let limits = Permissions.limits(of: permission)
        let action = permission["Action"].text ?? "lambda:InvokeFunction"
        let entry = AccessEntry(
            service: "lambda", actions: [action], isNegated: false,
            concrete: AccessEntry.concrete(action, "lambda"), target: .init(texts: [names.identity(of: function)]),
            conditions: limits.isEmpty ? [] : ConditionWords(words).texts(permission.properties),
            policy: words.policy(permission.properties), place: named, words: words)
        return OutsideAccess(
            resource: function, kind: kind, who: who.title, entry: entry,
            isForAnyAccount: isDeputy(who.kind, !limits.isEmpty, function))
    }

    /// A function whose URL asks for no signature.
    private func outside(url: Outcome.Resource) -> OutsideAccess? {
        guard url["AuthType"].text == "NONE",
            let function = outcome.resource(url["TargetFunctionArn"], of: "AWS::Lambda::Function"),
            answer(.everybody, "lambda:InvokeFunctionUrl", on: function).isAllowed
        else { return nil }
        let entry = AccessEntry(
            service: "lambda", actions: ["lambda:InvokeFunctionUrl"], isNegated: false,
            concrete: ["invokefunctionurl"], target: .init(texts: [names.identity(of: function)]), conditions: [],
            policy: "AuthType NONE of '\(url.logicalID)'", place: url["AuthType"], words: words)
        return OutsideAccess(
            resource: function, kind: .anybody, who: "anybody", entry: entry, isForAnyAccount: false)
    }
}

extension AccessModel {
    /// The policies of a resource that nobody can read here, each at its place; the resource itself where there may be others
    /// that are not to be seen.
    package func unreadPolicies(of resource: Outcome.Resource) -> [PropertyValue] {
        let own = permissions.ownPolicies(of: resource).compactMap { policy -> PropertyValue? in
            switch policy {
            case .unknown(let place): place
            case .permission: nil
            case .document(let policy): policy.statements == nil ? policy.value : nil
            }
        }
        return own + (permissions.mayHaveOtherPolicies(resource) ? [resource.properties] : [])
    }

    /// The access lists of buckets that are for everybody.
    private static let lists: [String: [String]] = [
        "PublicRead": ["s3:ListBucket", "s3:GetObject"],
        "PublicReadWrite": ["s3:ListBucket", "s3:GetObject", "s3:PutObject"],
    ]

    private var buckets: [OutsideAccess] {
        outcome.resources(of: "AWS::S3::Bucket").compactMap { bucket in
            let list = bucket["AccessControl"]
            guard let actions = list.text.flatMap({ Self.lists[$0] }) else { return nil }
            let entry = AccessEntry(
                service: "s3", actions: actions, isNegated: false,
                concrete: actions.map { $0.dropFirst("s3:".count).lowercased() },
                target: .init(texts: [names.identity(of: bucket)]), conditions: [],
                policy: "AccessControl of '\(bucket.logicalID)'", place: list, words: words)
            let refusing = bucket["PublicAccessBlockConfiguration"]
            let isBlocked = refusing.isAbsent || refusing["IgnorePublicAcls"].bool == true
            return OutsideAccess(
                resource: bucket, kind: .anybody, who: "anybody",
                entry: isBlocked ? entry.refused(by: "bucket '\(bucket.logicalID)' ignores public ACLs") : entry,
                isForAnyAccount: false)
        }
    }

    /// What S3 lets nobody do, whatever the policy says.
    private func blocked(_ entry: AccessEntry, _ kind: OutsideAccess.Kind, _ resource: Outcome.Resource) -> AccessEntry
    {
        guard kind == .anybody, resource.type == "AWS::S3::Bucket", entry.conditions.isEmpty else { return entry }
        let block = resource["PublicAccessBlockConfiguration"]
        let isBlocked =
            block.isAbsent || block["RestrictPublicBuckets"].bool == true || block["BlockPublicPolicy"].bool == true
        return isBlocked ? entry.refused(by: "bucket '\(resource.logicalID)' blocks public access") : entry
    }
}

extension AccessEntry {
    /// The entry where something takes all of it back.
    fileprivate func refused(by reason: String) -> AccessEntry {
        var copy = self
        copy.refusals.append(.init(actions: actions, reason: reason))
        copy.concrete = concrete == nil ? nil : []
        return copy
    }

    /// Whether nothing is left of it.
    public var isRefused: Bool { !refusals.isEmpty && concrete?.isEmpty ?? true }
}
