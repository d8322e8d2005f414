// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The structure of a state machine.
enum StateMachineRule: SystemRule {
    static let description = RuleDescription(
        "state-machine", "The states of a state machine are connected: each leads to one that exists, or ends.",
        reason: "Step Functions answers InvalidDefinition",
        example: """
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/r",
                  "Definition": {
                    "StartAt": "First",
            -       "States": {"First": {"Type": "Pass", "Next": "Secnd"}, "Second": {"Type": "Succeed"}}
            +       "States": {"First": {"Type": "Pass", "Next": "Second"}, "Second": {"Type": "Succeed"}}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html")

    private static let types = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"]

    private typealias Problem = (message: String, fix: String, isError: Bool)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").flatMap { machine -> [Diagnostic] in
            guard let definition = StateMachineDefinition(machine) else { return [] }
            let place = definition.place
            if let failure = definition.failure {
                return [
                    error(
                        at: place, "the definition of '\(machine.logicalID)' is not JSON: \(failure)", fix: "correct it"
                    )
                ]
            }
            return definition.scopes.flatMap(problems).map { message, fix, isError in
                isError
                    ? error(at: place, "in '\(machine.logicalID)', \(message)", fix: fix)
                    : warning(at: place, "in '\(machine.logicalID)', \(message)", fix: fix)
            }
        }
    }

    private static func problems(_ scope: StateMachineDefinition.Scope) -> [Problem] {
        let names = Set(scope.states.map(\.name))
        var problems: [Problem] = []
        func check(_ target: Node?, _ what: String) {
            guard let name = StateMachineDefinition.text(target), !names.contains(name) else { return }
            let question = didYouMean(name, in: names.sorted())
            problems.append(
                (
                    "\(what) '\(name)', which does not exist",
                    question ?? "add the state, or name another", true
                ))
        }
        if scope.node["StartAt"] == nil { problems.append(("StartAt is missing", "name the first state", true)) }
        check(scope.node["StartAt"], "StartAt is")
        for (name, state) in scope.states where state.function == nil && state.objectValue != nil {
            for target in targets(of: state) { check(target, "the state '\(name)' leads to") }
            problems += ends(name, state)
        }
        return problems.isEmpty ? unreachable(scope) : problems
    }

    /// Where a state can lead to.
    private static func targets(of state: Node) -> [Node] {
        let branches = (state["Choices"]?.arrayValue ?? []) + (state["Catch"]?.arrayValue ?? [])
        return [state["Next"], state["Default"]].compactMap { $0 } + branches.compactMap { $0["Next"] }
    }

    private static func ends(_ name: String, _ state: Node) -> [Problem] {
        guard state["Type"] != nil else { return [("the state '\(name)' has no Type", "give it Type", true)] }
        guard let type = StateMachineDefinition.text(state["Type"]) else { return [] }
        guard types.contains(type) else {
            let question = didYouMean(type, in: types)
            return [
                (
                    "the state '\(name)' has the type '\(type)', which does not exist",
                    question ?? "use one of \(types.joined(separator: ", "))", true
                )
            ]
        }
        let hasNext = state["Next"] != nil
        let hasEnd = state["End"] != nil && state["End"]?.boolValue != false
        switch type {
        case "Succeed", "Fail":
            return hasNext || hasEnd
                ? [("the state '\(name)' of type '\(type)' has Next or End", "remove it: the state ends anyway", true)]
                : []
        case "Choice":
            if hasNext || hasEnd {
                return [("the choice '\(name)' has Next or End", "use Default, and Next in Choices", true)]
            }
            let choices = state["Choices"]
            guard choices == nil || choices?.arrayValue?.isEmpty ?? false else { return [] }
            return [("the choice '\(name)' has no Choices", "give it Choices", true)]
        default:
            if hasNext && hasEnd { return [("the state '\(name)' has Next and End", "keep one of them", true)] }
            return hasNext || hasEnd
                ? [] : [("the state '\(name)' has neither Next nor End", "add \"End\": true, or Next", true)]
        }
    }

    private static func unreachable(_ scope: StateMachineDefinition.Scope) -> [Problem] {
        guard let start = StateMachineDefinition.text(scope.node["StartAt"]) else { return [] }
        let states = Dictionary(scope.states.map { ($0.name, $0.state) }, uniquingKeysWith: { first, _ in first })
        var reached: Set<String> = [start]
        var waiting = [start]
        while let name = waiting.popLast() {
            guard let state = states[name] else { continue }
            if state.function != nil { return [] }
            for target in targets(of: state) {
                guard let next = StateMachineDefinition.text(target) else { return [] }
                if reached.insert(next).inserted { waiting.append(next) }
            }
        }
        return scope.states.filter { !reached.contains($0.name) }.map {
            ("nothing leads to the state '\($0.name)'", "lead to it, or remove it", false)
        }
    }
}
