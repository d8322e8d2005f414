// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A service, runtime, version or class is one that AWS still offers.
///
/// An error where nothing of it is left, a warning where it cannot be made or changed: a stack that has one already and
/// leaves it alone still deploys. A note where the day is near. What counts as past is decided by the day that the lists were read on, not by today's.
enum WithdrawnRule: SystemRule {
    static let description = RuleDescription(
        "withdrawn", "A service, a runtime, a version and a class are ones that AWS still offers.",
        reason: "AWS refuses to make it",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
            -     "Runtime": "nodejs12.x",
            +     "Runtime": "nodejs24.x",
                  "Handler": "index.handler",
                  "Role": "arn:aws:iam::123456789012:role/worker",
                  "Code": {"ZipFile": "exports.handler = async () => 1"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources.flatMap { resource -> [Diagnostic] in
            let found = Withdrawals.all.of(resource.type).flatMap { withdrawal in
                places(withdrawal, resource).compactMap { finding(withdrawal, resource, $0) }
            }
            // Several lines may speak of one value: the gravest counts.
            var worst: [Node.Path: Diagnostic] = [:]
            for one in found where worst[one.path].map({ grade($0) < grade(one) }) ?? true { worst[one.path] = one }
            return found.filter { worst[$0.path] == $0 }
        }
    }

    private static func grade(_ finding: Diagnostic) -> Int {
        switch finding.severity {
        case .error: 2
        case .warning: 1
        case .note: 0
        }
    }

    /// The values that it is about; the resource's type alone where nothing else is asked.
    private static func places(_ withdrawal: Withdrawal, _ resource: Outcome.Resource) -> [PropertyValue?] {
        guard let last = withdrawal.conditions.last else { return [nil] }
        for condition in withdrawal.conditions.dropLast() {
            let values = resource.properties.values(at: condition.path)
            guard values.contains(where: { $0.text.map(condition.holds) ?? false }) else { return [] }
        }
        return resource.properties.values(at: last.path).filter { $0.text.map(last.holds) ?? false }
    }

    private static func finding(
        _ withdrawal: Withdrawal, _ resource: Outcome.Resource, _ value: PropertyValue?
    ) -> Diagnostic? {
        let day = Withdrawals.all.day
        let past = withdrawal.events.filter { ($0.day ?? day) <= day }
        let next = withdrawal.events.first { ($0.day ?? day) > day }
        guard let severity = severity(past.last?.stage, next) else { return nil }
        let events = past.map { words($0.stage, $0.day) } + (next.map { [announced($0)] } ?? [])
        return Diagnostic(
            severity, rule: description.id, at: value?.location ?? typeLocation(resource), element: resource.logicalID,
            path: value?.path ?? Node.Path([.key("Type")]),
            "\(subject(withdrawal, resource, value)): \(events.joined(separator: "; "))",
            why: reason(past.last?.stage), fix: fix(withdrawal), notes: [note(withdrawal)])
    }

    private static func severity(_ stage: Withdrawal.Stage?, _ next: Withdrawal.Event?) -> Diagnostic.Severity? {
        switch stage {
        case .gone: return .error
        case .update, .create, .closed, .deprecated: return .warning
        case nil: return next.map { isNear($0) ? .note : nil } ?? nil
        }
    }

    /// Whether it comes within half a year.
    private static func isNear(_ event: Withdrawal.Event) -> Bool {
        func months(_ day: String) -> Int {
            let parts = day.split(separator: "-").compactMap { Int($0) }
            return parts.count == 3 ? parts[0] * 12 + parts[1] : 0
        }
        return event.day.map { months($0) - months(Withdrawals.all.day) < 6 } ?? false
    }

    private static func subject(
        _ withdrawal: Withdrawal, _ resource: Outcome.Resource, _ value: PropertyValue?
    ) -> String {
        guard let value, let name = withdrawal.conditions.last?.path.last else {
            return "'\(resource.logicalID)' is of type \(resource.type)"
        }
        let text = value.text ?? ""
        guard let first = withdrawal.conditions.first?.path.last, first != name else {
            return "'\(resource.logicalID)' has \(name) '\(text)'"
        }
        let other = resource[first].text ?? ""
        return "'\(resource.logicalID)' has \(name) '\(text)' of \(first) '\(other)'"
    }

    private static func words(_ stage: Withdrawal.Stage, _ day: String?) -> String {
        let since = day.map { " since \($0)" } ?? " any more"
        return switch stage {
        case .deprecated: "deprecated\(since)"
        case .closed: "closed to new customers\(since)"
        case .create: "cannot be created\(since)"
        case .update: "cannot be updated\(since)"
        case .gone: "withdrawn\(day.map { " on \($0)" } ?? "")"
        }
    }

    private static func announced(_ event: Withdrawal.Event) -> String {
        let day = event.day ?? ""
        return switch event.stage {
        case .deprecated: "it will be deprecated on \(day)"
        case .closed: "it will be closed to new customers on \(day)"
        case .create: "it cannot be created from \(day) on"
        case .update: "what exists can be updated until \(day)"
        case .gone: "it will be withdrawn on \(day)"
        }
    }

    private static func reason(_ stage: Withdrawal.Stage?) -> String {
        switch stage {
        case .gone: "AWS refuses it: nothing of it is left"
        case .update: "AWS refuses to make it and to change it; what stays as it is deploys"
        case .create: "AWS refuses to make it, and what exists cannot be made anew"
        case .closed: "AWS refuses it to accounts that have not used it before"
        case .deprecated, nil: "AWS mends it no more then, and will refuse to make it"
        }
    }

    private static func fix(_ withdrawal: Withdrawal) -> String {
        guard let instead = withdrawal.instead else { return "remove it" }
        return withdrawal.conditions.isEmpty || instead.contains(" ") ? "use \(instead)" : "use '\(instead)'"
    }

    private static func note(_ withdrawal: Withdrawal) -> Diagnostic.Note {
        Diagnostic.Note(at: nil, "by AWS's lists as of \(Withdrawals.all.day): \(withdrawal.source)")
    }

    private static func typeLocation(_ resource: Outcome.Resource) -> SourceLocation? {
        resource.source.node["Type"]?.origin ?? resource.location
    }
}
