// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Why an operation of CloudFormation failed: the first cause, and where in Swift its resource was made.
struct FailureReport {
    let stack: SynthesizedStack
    let cause: StackEvent?

    init(_ stack: SynthesizedStack, _ events: [StackEvent]) {
        self.stack = stack
        cause = StackEvent.firstCause(of: events)
    }

    private var location: SourceLocation? {
        cause.flatMap { cause in stack.template.resources.first { $0.logicalID == cause.logicalID } }?.node.origin
    }

    /// The finding as a compiler would print it; nil when CloudFormation gives no cause.
    var diagnostic: Diagnostic? {
        guard let cause else { return nil }
        let doing =
            switch cause.status {
            case "CREATE_FAILED": "could not be created"
            case "DELETE_FAILED": "could not be deleted"
            case "UPDATE_FAILED": "could not be updated"
            default: "failed"
            }
        let subject = cause.isAboutStack ? "stack '\(stack.stackName)'" : "'\(cause.logicalID)' (\(cause.type))"
        return Diagnostic(
            .error, rule: "deployment", at: location, "\(subject) \(doing)", why: cause.reason,
            fix: CauseAdvice.sentence(cause.reason) ?? "")
    }

    var node: Node {
        guard let cause else { return .null }
        return .object([
            "logicalID": .string(cause.logicalID), "type": .string(cause.type), "status": .string(cause.status),
            "reason": .string(cause.reason), "time": .string(cause.timestamp),
            "file": location.map { .string(Files.shown($0.file)) } ?? .null,
            "line": location.map { .number($0.line) } ?? .null,
        ])
    }
}

/// The way on, for reasons that CloudFormation gives without one.
enum CauseAdvice {
    static func sentence(_ reason: String) -> String? {
        advice.first { advice in advice.signs.contains { reason.contains($0) } }?.way
    }

    private static let advice: [(signs: [String], way: String)] = [
        (
            ["service linked role", "service-linked role"],
            "run 'aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com' once in the account, wait "
                + "a minute and deploy again"
        ),
        (
            ["as it is in use by", "cannot be deleted as it is in use"],
            "another stack imports that output: take the import out of it and deploy it first"
        ),
        (
            ["RepositoryNotEmptyException", "still contains images"],
            "delete its images first, or retain the repository with .retained()"
        ),
        (
            ["ECS Deployment Circuit Breaker was triggered"],
            "the tasks do not stay up: 'aws ecs describe-tasks' and the log group say why; often the health check's "
                + "path or the port, or the image"
        ),
        (
            ["custom-named resource requires replacing"],
            "give it another name, or let CloudFormation name it"
        ),
        (
            ["is not authorized to perform", "Access Denied", "AccessDenied"],
            "the credentials, or the role given with --role-arn, may not do that"
        ),
    ]
}
