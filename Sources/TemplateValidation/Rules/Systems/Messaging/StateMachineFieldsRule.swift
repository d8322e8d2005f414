// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// States have the fields that their types demand, besides those that say where they lead.
enum StateMachineFieldsRule: SystemRule {
    static let description = RuleDescription(
        "state-fields", "The states of a state machine have the fields of their types, in the form that these demand.",
        reason: "Step Functions answers InvalidDefinition",
        example: """
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/r",
                  "Definition": {
                    "StartAt": "First",
            -       "States": {"First": {"Type": "Task", "End": true}}
            +       "States": {
            +         "First": {
            +           "Type": "Task",
            +           "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f",
            +           "End": true
            +         }
            +       }
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html")

    private typealias Problem = (message: String, fix: String)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").flatMap { machine -> [Diagnostic] in
            guard let definition = StateMachineDefinition(machine) else { return [] }
            let place = definition.place
            let states = definition.scopes.flatMap(\.states)
            return states.filter { $0.state.objectValue != nil && $0.state.function == nil }.flatMap { name, state in
                problems(of: state).map { message, fix in
                    error(at: place, "in '\(machine.logicalID)', the state '\(name)' \(message)", fix: fix)
                }
            }
        }
    }

    private static func problems(of state: Node) -> [Problem] {
        required(state) + errors(state, "Retry") + errors(state, "Catch") + choices(state) + paths(state)
            + templates(state)
    }

    /// The fields of which a type wants one.
    private static let fields: [String: [String]] = [
        "Task": ["Resource"], "Parallel": ["Branches"], "Map": ["ItemProcessor", "Iterator"],
        "Wait": ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"],
    ]

    private static func required(_ state: Node) -> [Problem] {
        guard let type = StateMachineDefinition.text(state["Type"]), let names = fields[type],
            let members = state.objectValue?.members, !members.contains(where: { $0.key.hasPrefix("Fn::") })
        else { return [] }
        let given = names.filter { state[$0] != nil }
        let list = names.joined(separator: ", ")
        if given.isEmpty {
            return [
                (
                    "of type '\(type)' has no \(names[0])",
                    names.count == 1 ? "give it \(list)" : "give it one of \(list)"
                )
            ]
        }
        return given.count > 1 ? [("has \(given.joined(separator: " and "))", "keep one of them")] : []
    }

    /// The problems with the errors that retriers and catchers handle.
    private static func errors(_ state: Node, _ field: String) -> [Problem] {
        guard let entries = state[field]?.arrayValue else { return [] }
        var problems: [Problem] = []
        for (index, entry) in entries.enumerated() where entry.objectValue != nil && entry.function == nil {
            let errors = entry["ErrorEquals"]
            if errors == nil || errors?.arrayValue?.isEmpty ?? false {
                problems.append(("has an entry of \(field) without ErrorEquals", "name the errors, or 'States.ALL'"))
            }
            if field == "Catch", entry["Next"] == nil {
                problems.append(("has an entry of Catch without Next", "name the state that it leads to"))
            }
            guard let names = errors?.arrayValue, names.contains(where: { $0.stringValue == "States.ALL" }) else {
                continue
            }
            if names.count > 1 {
                problems.append(
                    ("has 'States.ALL' in \(field) together with other errors", "leave it alone: it stands for all"))
            } else if index < entries.count - 1 {
                problems.append(
                    ("has 'States.ALL' in \(field) before other entries, which never apply", "move it to the end"))
            }
        }
        return problems
    }

    private static let comparisons: Set<String> = {
        let ordered = ["String", "Numeric", "Timestamp"].flatMap { kind in
            ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"].map { kind + $0 }
        }
        let all = ordered + ["BooleanEquals"]
        let tests = ["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp", "StringMatches"]
        return Set(all + all.map { "\($0)Path" } + tests + ["And", "Or", "Not", "Condition"])
    }()

    private static func choices(_ state: Node) -> [Problem] {
        guard StateMachineDefinition.text(state["Type"]) == "Choice" else { return [] }
        return (state["Choices"]?.arrayValue ?? []).flatMap { choice -> [Problem] in
            guard let members = choice.objectValue?.members, choice.function == nil,
                !members.contains(where: { $0.key.hasPrefix("Fn::") })
            else { return [] }
            if !members.contains(where: { comparisons.contains($0.key) }) {
                return [("has a choice that compares nothing", "give it a comparison, as NumericEquals")]
            }
            return choice["Next"] == nil ? [("has a choice without Next", "name the state that it leads to")] : []
        }
    }

    private static let pathFields = [
        "InputPath", "OutputPath", "ResultPath", "ItemsPath", "SecondsPath", "TimestampPath", "TimeoutSecondsPath",
        "HeartbeatSecondsPath",
    ]

    private static func isPath(_ text: String) -> Bool { text.hasPrefix("$") || text.hasPrefix("States.") }

    private static func paths(_ state: Node) -> [Problem] {
        pathFields.compactMap { field in
            guard let text = StateMachineDefinition.text(state[field]), !isPath(text) else { return nil }
            return ("has the \(field) '\(text)', which is no path", "write '$.\(text)', or '$'")
        }
    }

    /// Fields whose name ends in `.$` take their value from a path or an intrinsic function.
    private static func templates(_ state: Node) -> [Problem] {
        var problems: [Problem] = []
        for field in ["Parameters", "ResultSelector", "ItemSelector"] {
            state[field]?.walk { node, _ in
                guard node.function == nil, let members = node.objectValue?.members else { return }
                for member in members where member.key.hasSuffix(".$") {
                    guard let text = StateMachineDefinition.text(member.value), !isPath(text) else { continue }
                    problems.append(
                        (
                            "has the field '\(member.key)' with '\(text)', which is no path",
                            "write a path that begins with '$', or remove '.$' from the field's name"
                        ))
                }
            }
        }
        return problems
    }
}
