// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// What is protected from deletion would stop the deletion of its stack half-way.
enum DeletionProtection: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let resources = stack.template.resources.filter {
            ProtectedKind.all[$0.type] != nil && !($0.node["DeletionPolicy"]?.stringValue ?? "").hasPrefix("Retain")
        }
        guard !resources.isEmpty else { return [] }
        let live: [String: String]
        do {
            live = try session.physicalIDs(of: stack)
        } catch let failure as AWSFailure {
            return failure.isMissingStack
                ? [] : [unseen("what in \(stack.stackName) is protected from deletion", failure)]
        }
        return try resources.compactMap { resource in
            guard let kind = ProtectedKind.all[resource.type], let name = live[resource.logicalID] else { return nil }
            let thing = "the \(kind.words) '\(resource.logicalID)' of \(stack.stackName)"
            do {
                guard try session.ask(kind.question + [name], kind.isProtected) else { return nil }
                return .problem("\(thing) is protected from deletion. \(kind.remedy) and deploy that first")
            } catch let failure as AWSFailure {
                return failure.isAbsence ? nil : unseen("whether \(thing) is protected from deletion", failure)
            }
        }
    }

    /// Whoever may not ask may delete all the same: it is CloudFormation that would stop there.
    private static func unseen(_ what: String, _ failure: AWSFailure) -> Finding {
        .remark("\(what) cannot be seen; what is would stop the deletion half-way: \(failure.plainly)")
    }
}

/// A kind of thing that can be protected, and how AWS is asked whether one is.
struct ProtectedKind: Sendable {
    let words: String
    let remedy: String
    /// The words before its name.
    let question: [String]
    let isProtected: @Sendable (Answer) throws -> Bool

    static let all: [String: ProtectedKind] = [
        "AWS::ElasticLoadBalancingV2::LoadBalancer": .init(
            words: "load balancer",
            remedy:
                "Set deletion_protection.enabled to false in Swift (deletionProtection of the reference system's settings)",
            question: ["elbv2", "describe-load-balancer-attributes", "--load-balancer-arn"]
        ) { answer in
            try answer.list("Attributes").contains {
                try $0.optionalText("Key") == "deletion_protection.enabled" && $0.optionalText("Value") == "true"
            }
        },
        "AWS::RDS::DBInstance": database(
            "database", "DBInstances", ["rds", "describe-db-instances", "--db-instance-identifier"]),
        "AWS::RDS::DBCluster": cluster(["rds", "describe-db-clusters"]),
        "AWS::DocDB::DBCluster": cluster(["docdb", "describe-db-clusters"]),
        "AWS::Neptune::DBCluster": cluster(["neptune", "describe-db-clusters"]),
        "AWS::RDS::GlobalCluster": database(
            "global database", "GlobalClusters", ["rds", "describe-global-clusters", "--global-cluster-identifier"]),
        "AWS::DynamoDB::Table": table, "AWS::DynamoDB::GlobalTable": table,
        "AWS::Cognito::UserPool": .init(
            words: "user pool", remedy: "Set DeletionProtection to INACTIVE in Swift",
            question: ["cognito-idp", "describe-user-pool", "--user-pool-id"]
        ) { try $0.object("UserPool").optionalText("DeletionProtection") == "ACTIVE" },
    ]

    private static let table = ProtectedKind(
        words: "table", remedy: "Set DeletionProtectionEnabled to false in Swift",
        question: ["dynamodb", "describe-table", "--table-name"]
    ) { try $0.object("Table").optionalFlag("DeletionProtectionEnabled") }

    private static func cluster(_ command: [String]) -> ProtectedKind {
        database("database cluster", "DBClusters", command + ["--db-cluster-identifier"])
    }

    private static func database(_ words: String, _ list: String, _ question: [String]) -> ProtectedKind {
        ProtectedKind(
            words: words, remedy: "Set DeletionProtection to false in Swift", question: question
        ) { try $0.list(list).contains { try $0.optionalFlag("DeletionProtection") } }
    }
}
