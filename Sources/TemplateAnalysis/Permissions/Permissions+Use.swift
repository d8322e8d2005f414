// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// Whether everything that can give a role a policy is to be seen: no macro but SAM's, whose work is known, nothing
    /// that connects a resource with another, and no stack within this one.
    private var isClosed: Bool {
        guard attachedAnywhere.values.allSatisfy(\.isEmpty) else { return false }
        if !mayHaveMore { return true }
        let others = ["AWS::CloudFormation::Stack", "AWS::Serverless::Application", "AWS::Serverless::Connector"]
        return outcome.isServerlessOnly && others.allSatisfy { outcome.resources(of: $0).isEmpty }
            && !outcome.resources.contains { $0.source.node["Connectors"] != nil }
    }

    /// Whether a program may be able to do anything at all with a resource, by the policies of its role or of the
    /// resource, or to hand it on to somebody who is: it passes a role, or takes on another one. Only false is certain.
    package func mayUse(_ resource: Outcome.Resource, by program: Program) -> Bool {
        guard isClosed, let service = Self.services[resource.type], !program.hasKeys(in: outcome),
            !mayAdmitAny(resource)
        else { return true }
        switch program.identity {
        case .role(let role): return grants(of: role).contains { mayAllow($0, service, on: resource) }
        case .made:
            return ServerlessPolicies(permissions: self, resource: program.resource).mayUse(resource, of: service)
        case .none: return false
        case .unknown: return true
        }
    }

    /// The prefix of the actions on a type whose resources a program calls by a name or an ARN.
    private static let services = [
        "AWS::DynamoDB::GlobalTable": "dynamodb", "AWS::DynamoDB::Table": "dynamodb",
        "AWS::Events::EventBus": "events", "AWS::Kinesis::Stream": "kinesis",
        "AWS::KinesisFirehose::DeliveryStream": "firehose", "AWS::Lambda::Function": "lambda",
        "AWS::RDS::DBCluster": "secretsmanager", "AWS::RDS::DBInstance": "secretsmanager", "AWS::S3::Bucket": "s3",
        "AWS::SNS::Topic": "sns", "AWS::SQS::Queue": "sqs",
        "AWS::SSM::Parameter": "ssm", "AWS::SecretsManager::Secret": "secretsmanager",
        "AWS::StepFunctions::StateMachine": "states",
    ]

    private static let handingOn = ["iam:PassRole", "sts:AssumeRole"]

    func mayAllow(_ grant: Grant, _ service: String, on resource: Outcome.Resource) -> Bool {
        switch grant {
        case .unknown: true
        case .known(let policy, _): policy.mayAllow(service: service)
        case .policy(let policy):
            policy.statements?.contains { statement in
                guard !statement.value.isUnknown else { return true }
                return statement.effect != .deny
                    && (Self.handingOn.contains { statement.covers(action: $0) != false }
                        || mayDoAnything(of: service, statement) && mayCover(resource, statement))
            } ?? true
        }
    }

    /// Whether it may speak of any of a service's actions.
    private func mayDoAnything(of service: String, _ statement: AccessStatement) -> Bool {
        guard statement.value["NotAction"].isAbsent, let actions = statement.value["Action"].elements else {
            return true
        }
        return actions.contains { action in
            guard let text = action.text else { return true }
            let parts = text.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard PartialString.isMatch(String(parts[0]).utf8, service.utf8) else { return false }
            let name = parts.count > 1 ? String(parts[1]) : "*"
            if Self.onNothing[service]?.contains(name) == true { return false }
            // Of Systems Manager, only parameters are named to programs.
            return service != "ssm" || name.contains("*") || name.contains("?") || name.contains("parameter")
        }
    }

    /// Actions that are done on the account, and on nothing that a program could be told of, in small letters.
    private static let onNothing: [String: Set<String>] = [
        "dynamodb": [
            "describeendpoints", "describelimits", "listbackups", "listexports", "listglobaltables", "listimports",
            "liststreams", "listtables",
        ],
        "events": ["listeventbuses"],
        "firehose": ["listdeliverystreams"],
        "kinesis": ["describelimits", "liststreams"],
        "lambda": ["getaccountsettings", "listfunctions", "listlayers"],
        "s3": ["getaccountpublicaccessblock", "listaccesspoints", "listallmybuckets"],
        "secretsmanager": ["getrandompassword", "listsecrets"],
        "sns": ["listplatformapplications", "listsubscriptions", "listtopics"],
        "sqs": ["listqueues"],
        "ssm": ["describeparameters"],
        "states": ["listactivities", "liststatemachines"],
    ]

    /// Whether it may speak of a resource or of something in it: objects, indexes, versions, executions.
    private func mayCover(_ resource: Outcome.Resource, _ statement: AccessStatement) -> Bool {
        guard statement.value["NotResource"].isAbsent, let patterns = statement.value["Resource"].elements else {
            return true
        }
        let texts = names.withParts(of: resource)
        return patterns.contains { pattern in
            if pattern.referencedNames.contains(resource.logicalID) { return true }
            guard let text = names.text(of: pattern) else { return true }
            return texts.contains { text.pattern.matches($0) != false }
        }
    }

    /// Whether the resource's own policies may let somebody in who is no service.
    private func mayAdmitAny(_ resource: Outcome.Resource) -> Bool {
        if Self.separatePolicies[resource.type]?.contains(where: typesOfPoliciesAnywhere.contains) ?? false {
            return true
        }
        let own = resource.property { $0.policy == .resource }
        if !own.isAbsent, mayAdmitAny(AccessPolicy(own, names)) { return true }
        return policiesOfResources[resource.logicalID, default: []].contains { policy in
            guard policy.type != "AWS::Lambda::Permission" else {
                return policy["Principal"].text?.contains(".") != true
            }
            let document = policy.property { $0.policy == .resource }
            return document.isAbsent || mayAdmitAny(AccessPolicy(document, names))
        }
    }

    private func mayAdmitAny(_ policy: AccessPolicy) -> Bool {
        guard let statements = policy.allStatements else { return true }
        return statements.contains { statement in
            guard statement.effect != .deny else { return false }
            guard let kinds = statement.value["Principal"].members, !kinds.isEmpty else { return true }
            return kinds.contains { $0.key != "Service" }
        }
    }
}

extension ResourceNames {
    /// The ARN of a resource, and what begins the ARNs of what is in it.
    fileprivate func withParts(of resource: Outcome.Resource) -> [PartialString] {
        let whole = identity(of: resource)
        let within = ["/", ":"].map { separator in
            var text = whole
            text.append(separator)
            text.append(.unknown(.string("*")))
            return text
        }
        return [whole] + within
    }
}
