// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A call of a service that Step Functions has an integration for, as `arn:aws:states:::ecs:runTask.sync`.
struct ServiceIntegration {
    let service: String
    let action: String
    /// How it is waited for: `sync`, `waitForTaskToken`, or nothing.
    let pattern: String

    init?(_ resource: PropertyValue) {
        guard let end = resource.parts?.last?.stringValue, let start = end.firstRange(of: ":states:::")?.upperBound
        else { return nil }
        let fields = end[start...].split(separator: ":")
        guard fields.count >= 2 else { return nil }
        let words = fields[1].split(separator: ".", maxSplits: 1)
        guard let action = words.first, !fields[1].contains("$") else { return nil }
        service = String(fields[0])
        self.action = String(action)
        pattern = words.count > 1 ? String(words[1]) : ""
    }

    private static let sync = "sync"
    private static let token = "waitForTaskToken"

    /// The services whose integrations are all known, with what each can be waited for.
    private static let known: [String: [String: Set<String>]] = [
        "apigateway": ["invoke": [token]], "batch": ["submitJob": [sync]],
        "dynamodb": ["getItem": [], "putItem": [], "updateItem": [], "deleteItem": []],
        "ecs": ["runTask": [sync, token]], "events": ["putEvents": [token]], "glue": ["startJobRun": [sync]],
        "lambda": ["invoke": [token]], "sns": ["publish": [token]], "sqs": ["sendMessage": [token]],
        "states": ["startExecution": [sync, token]],
    ]

    func problem(isExpress: Bool) -> (message: String, fix: String)? {
        if let actions = Self.known[service] {
            guard let patterns = actions[action] else {
                let closest = closestNames(to: action, in: Array(actions.keys), limit: 1)
                let other = "use arn:aws:states:::aws-sdk:\(service):\(action)"
                return (
                    "calls '\(service):\(action)', for which there is no integration",
                    closest.first.map { "did you mean '\(service):\($0)'?" } ?? other
                )
            }
            if !pattern.isEmpty, !patterns.contains(pattern) {
                return (
                    "waits for '\(service):\(action)' with '.\(pattern)', which this call does not have",
                    "remove '.\(pattern)'"
                )
            }
        }
        guard isExpress, [Self.sync, Self.token].contains(pattern) else { return nil }
        return (
            "waits with '.\(pattern)', which machines of the type EXPRESS do not have",
            "remove '.\(pattern)', or make the machine a STANDARD one"
        )
    }
}
