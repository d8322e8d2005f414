// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackPolicies

/// The rules of this house. An environment says which it obeys: `.obeying(HouseRules.all)`.
enum HouseRules {
    static let all = [deadLettersAreWatched, dataIsKept, tasksAreNotExposed]

    /// Messages that nobody could handle are looked at: the queue that keeps them has an alarm.
    static let deadLettersAreWatched = Policy(
        "dead-letters-are-watched", .error, because: "an order that failed is lost when it expires"
    ) { environment in
        let alarms = environment.resources(CloudWatch.Alarm.self)
        let watched = Set(
            alarms.flatMap { $0[\.dimensions].knownElements }.compactMap { $0["Value"].resource })
        for queue in environment.resources(SQS.Queue.self) {
            if let target = environment.resource(queue["RedrivePolicy.deadLetterTargetArn"], of: SQS.Queue.self),
                !watched.contains(target.logicalID)
            {
                target.violation(
                    "'\(target.logicalID)' keeps what '\(queue.logicalID)' could not handle, and no alarm watches it",
                    fix: "add an alarm on approximateNumberOfMessagesVisible")
            }
        }
    }

    /// What customers gave us outlives the stack.
    static let dataIsKept = Policy(
        "data-is-kept", .error, because: "a stack that is deleted takes its data along"
    ) { environment in
        for table in environment.resources(DynamoDB.Table.self) where !table.isKept {
            table.violation("'\(table.logicalID)' is deleted with its stack", fix: "add .retained()")
        }
        for bucket in environment.resources(S3.Bucket.self) where !bucket.isKept {
            bucket.violation("'\(bucket.logicalID)' is deleted with its stack", fix: "add .retained()")
        }
    }

    /// Nothing but the entrance is reached from the internet.
    static let tasksAreNotExposed = Policy(
        "tasks-are-not-exposed", .warning,
        because: "clients come by the entrance, where they are counted and told apart"
    ) { environment in
        for service in environment.resources(ECS.Service.self) {
            if let tasks = environment.network.member(service.logicalID), environment.network.isExposed(tasks) == true {
                service.violation(
                    "the internet can route to the tasks of '\(service.logicalID)'",
                    fix: "let them stand in private subnets")
            }
        }
    }
}

extension PolicyResource {
    /// Whether it stays when its stack goes.
    fileprivate var isKept: Bool {
        let keeping: Set = ["Retain", "RetainExceptOnCreate"]
        return keeping.contains(deletionPolicy ?? "") && keeping.contains(updateReplacePolicy ?? "")
    }
}
