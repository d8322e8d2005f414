// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// A policy that says who may use a resource.
    package enum OwnPolicy {
        case document(AccessPolicy)
        /// A permission of Lambda.
        case permission(Outcome.Resource)
        /// One whose form nobody follows here.
        case unknown(PropertyValue)
    }

    /// Where the types have their policy that `slots.txt` does not name: what nobody can use without a network, or
    /// what is about requests to an API, is another question there.
    private static let documents: [String: [String]] = [
        "AWS::ApiGateway::RestApi": ["Policy"],
        "AWS::DynamoDB::Table": ["ResourcePolicy", "PolicyDocument"],
        "AWS::EFS::FileSystem": ["FileSystemPolicy"],
        "AWS::Elasticsearch::Domain": ["AccessPolicies"],
        "AWS::OpenSearchService::Domain": ["AccessPolicies"],
        "AWS::S3::AccessPoint": ["Policy"],
    ]

    /// The policies of a resource that are known: within it, beside it, and the trust policy of a role.
    package func ownPolicies(of resource: Outcome.Resource) -> [OwnPolicy] {
        var found: [OwnPolicy] = []
        // What is the policy of another is told of with that.
        if policiesOfOthers.contains(resource.logicalID) { return [] }
        var own = resource.property { $0.policy == .resource || $0.policy == .trust }
        if own.isAbsent, let path = Self.documents[resource.type] { own = resource.properties.value(at: path) }
        if !own.isAbsent { found.append(.document(AccessPolicy(own, names))) }
        for policy in policiesOfResources[resource.logicalID] ?? [] {
            switch policy.type {
            case "AWS::Lambda::Permission": found.append(.permission(policy))
            case "AWS::Events::EventBusPolicy": found.append(.unknown(policy.properties))
            default: found.append(.document(AccessPolicy(policy.property { $0.policy == .resource }, names)))
            }
        }
        return found
    }

    /// Whether a resource may have a policy that is not to be seen here.
    func mayHaveOtherPolicies(_ resource: Outcome.Resource) -> Bool {
        mayHaveMore || Self.separatePolicies[resource.type]?.contains(where: typesOfPoliciesAnywhere.contains) == true
    }

    /// What the policies of a resource say of a principal's request: those that name it or everybody, and those that
    /// name its account and leave the rest to its own policies.
    func verdicts(
        of resource: Outcome.Resource, for principal: AccessPrincipal, _ action: String, _ text: PartialString?,
        _ context: RequestContext
    ) -> (direct: PolicyVerdict, account: PolicyVerdict) {
        var direct = PolicyVerdict()
        var account = PolicyVerdict()
        for policy in ownPolicies(of: resource) {
            switch policy {
            case .unknown(let place): direct.mayAllow(.init(place: place))
            case .permission(let permission):
                hear(permission, of: principal, action, &direct, &account)
            case .document(let policy):
                guard let statements = policy.statements else {
                    direct.mayAllow(.init(place: policy.value))
                    continue
                }
                for statement in statements {
                    hear(statement, of: principal, action, text, context, &direct, &account)
                }
            }
        }
        if mayHaveOtherPolicies(resource) { direct.mayAllow(.init(place: resource.properties)) }
        return (direct, account)
    }

    private func hear(
        _ statement: AccessStatement, of principal: AccessPrincipal, _ action: String, _ text: PartialString?,
        _ context: RequestContext, _ direct: inout PolicyVerdict, _ account: inout PolicyVerdict
    ) {
        let admission = statement.value.isUnknown ? .unknown : statement.admits(principal)
        if admission == .no { return }
        let isWhole = statement.value["Resource"].isAbsent && statement.value["NotResource"].isAbsent
        let covers = isWhole ? statement.covers(action: action) : statement.covers(action, text)
        let isCertain = covers == true && admission == .unknown ? nil : covers
        let holds = holds(statement, context)
        if admission == .account, statement.effect != .deny, principal.isOfAccount {
            account.hear(statement, isCertain: isCertain, holds: holds)
        } else {
            direct.hear(statement, isCertain: isCertain, holds: holds)
        }
    }

    private static let limits = [
        "SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType", "EventSourceToken",
        "InvokedViaFunctionUrl",
    ]

    /// The properties of a permission of Lambda that are conditions.
    package static func limits(of permission: Outcome.Resource) -> [PropertyValue] {
        limits.map { permission[$0] }.filter { !$0.isAbsent }
    }

    private func hear(
        _ permission: Outcome.Resource, of principal: AccessPrincipal, _ action: String,
        _ direct: inout PolicyVerdict, _ account: inout PolicyVerdict
    ) {
        let named = permission["Principal"]
        let isService = named.text?.hasSuffix(".amazonaws.com") == true
        let admission =
            named.text == "*"
            ? .everybody : AccessStatement.admits(principal, isService ? "Service" : "AWS", named, names)
        let covers = permission["Action"].text.map { PartialString.isMatch($0.utf8, action.utf8) }
        if admission == .no || covers == false { return }
        let limits = Self.limits(of: permission)
        // An identity's call is on nobody else's behalf.
        if case .identity = principal, limits.contains(where: { $0.path.description.hasSuffix("SourceArn") }) { return }
        let isCertain = covers == true && admission != .unknown ? true : nil
        let condition = limits.isEmpty ? nil : permission.properties
        if admission == .account, principal.isOfAccount {
            account.hear(permission: permission, isCertain: isCertain, condition: condition)
        } else {
            direct.hear(permission: permission, isCertain: isCertain, condition: condition)
        }
    }
}
