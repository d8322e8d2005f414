// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Whether somebody may do something, and what decides it.
///
///     #expect(stack.may(worker, "sqs:SendMessage", on: queue).isAllowed)
///
/// What is outside of the template can only take permissions away: the policies of an organisation, those of a session.
public struct AccessAnswer: Sendable {
    /// Allowed, denied, or unknown.
    public let decision: Permissions.Decision
    /// Who asks, for what: `role 'Worker' may do sqs:SendMessage on queue 'Jobs'`.
    public let question: Question
    /// What decides, in words.
    public let reason: String
    /// The place of the statement that decides; nil where it is that nothing says so.
    public let place: PropertyValue?
    /// What has to hold for it, where that is known at the request only: `the call comes through VPC endpoint 'E'`.
    public let conditions: [String]

    /// What is asked.
    public struct Question: Sendable {
        /// Who asks, in words: `role 'Worker'`.
        public let principal: String
        /// The action of IAM, as `sqs:SendMessage`.
        public let action: String
        /// What it is done on, in words; nil for anything at all.
        public let resource: String?
    }

    /// Whether it is allowed, under `conditions` where there are any.
    public var isAllowed: Bool { decision == .allowed }
    /// Whether it is denied, also because nothing allows it.
    public var isDenied: Bool { decision == .denied }
    /// Whether something decides that is not in the templates.
    public var isUnknown: Bool { decision == .unknown }
}

extension AccessAnswer: CustomStringConvertible {
    /// The question and the answer as one sentence, with what decides and where.
    public var description: String {
        let verb =
            switch decision {
            case .allowed: "may"
            case .denied: "may not"
            case .unknown: "may or may not"
            }
        let target = question.resource.map { " on \($0)" } ?? ""
        let only = conditions.isEmpty ? "" : ", only if \(conditions.joined(separator: " and "))"
        let at = place?.location.map { " (\($0))" } ?? ""
        return "\(question.principal) \(verb) do \(question.action)\(target)\(only): \(reason)\(at)"
    }
}
