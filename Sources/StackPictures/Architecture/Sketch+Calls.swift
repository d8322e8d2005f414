// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What calls what, as roles allow and as variables name it.
extension Sketch {
    /// Finds what each thing with a role of its own may call.
    mutating func findCalls() {
        for (caller, role) in callers {
            addCalls(of: caller, by: statements(of: role))
        }
        findServerlessCalls()
    }

    mutating func addCalls(of caller: String, by statements: [PropertyValue]) {
        for statement in statements where statement["Effect"].text != "Deny" {
            let verbs = Self.verbs(statement["Action"].knownElements.compactMap(\.text))
            for target in statement["Resource"].knownElements.flatMap({ symbols(in: $0) }) {
                add(Call(target: target, verbs: verbs), of: caller)
            }
        }
    }

    mutating func add(_ call: Call, of caller: String) {
        guard call.target != caller else { return }
        var known = calls[caller] ?? []
        if let index = known.firstIndex(where: { $0.target == call.target }) {
            known[index].verbs += call.verbs.filter { !known[index].verbs.contains($0) }
        } else {
            known.append(call)
        }
        calls[caller] = known
    }

    /// Everything drawn that has a role, with the role; in the order of the templates.
    var callers: [(symbol: String, role: Outcome.Resource)] {
        outcome.resources.flatMap { resource -> [(symbol: String, role: Outcome.Resource)] in
            guard let id = symbol(for: resource.logicalID) else { return [] }
            let values: [PropertyValue]
            switch resource.type {
            case "AWS::Lambda::Function", "AWS::Serverless::Function": values = [resource["Role"]]
            case "AWS::ECS::TaskDefinition": values = [resource["TaskRoleArn"]]
            case "AWS::StepFunctions::StateMachine", "AWS::CodePipeline::Pipeline": values = [resource["RoleArn"]]
            case "AWS::CodeBuild::Project": values = [resource["ServiceRole"]]
            case "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration":
                let data = resource["LaunchTemplateData"]["IamInstanceProfile"]
                let profiles = [resource["IamInstanceProfile"], data["Name"], data["Arn"]].compactMap {
                    outcome.resource($0, of: "AWS::IAM::InstanceProfile")
                }
                values = profiles.flatMap { $0["Roles"].knownElements }
            default: return []
            }
            return values.compactMap { outcome.resource($0, of: "AWS::IAM::Role") }.map { (id, $0) }
        }
    }

    /// The statements of a role's policies, within it and beside it.
    func statements(of role: Outcome.Resource) -> [PropertyValue] {
        let own = role["Policies"].knownElements.map { $0["PolicyDocument"] }
        let beside = permissions.policies(attachedTo: role).map { $0["PolicyDocument"] }
        return (own + beside).flatMap { $0["Statement"].knownElements }
    }

    /// What actions do, in a word each.
    static func verbs(_ actions: [String]) -> [String] {
        var found: [String] = []
        for action in actions {
            let name = action.split(separator: ":").last.map(String.init) ?? action
            let verb =
                reading.contains { name.hasPrefix($0) }
                ? "reads"
                : sending.contains { name.hasPrefix($0) }
                    ? "sends"
                    : name.hasPrefix("Invoke") || name.hasPrefix("Start") ? "calls" : name == "*" ? "all" : "writes"
            if !found.contains(verb) { found.append(verb) }
        }
        return found.contains("all") ? ["all"] : found
    }

    private static let reading = [
        "Get", "List", "Query", "Scan", "BatchGet", "Describe", "Receive", "Head", "Read", "Select", "ConditionCheck",
        "DeleteMessage", "ChangeMessage",
    ]
    private static let sending = ["Send", "Publish", "PutEvents", "PutRecord"]

    /// Arrows to what is called, unless a way or a flow tells of it.
    mutating func addCalls() {
        let told = picture.arrows
        for caller in picture.symbols.map(\.id) {
            for call in calls[caller] ?? [] {
                let isTold = told.contains {
                    $0.from == caller && $0.to == call.target || $0.to == caller && $0.from == call.target
                        || $0.isWay && $0.to == call.target && isPassed($0.from, by: caller, told)
                }
                if !isTold { picture.arrows.append(.init(caller, call.target, .call, call.verbs)) }
            }
        }
        addVariables()
        picture.uniteArrows()
    }

    /// Whether the traffic of a caller goes through something.
    private func isPassed(_ middle: String, by caller: String, _ arrows: [Picture.Arrow]) -> Bool {
        arrows.contains { $0.isWay && $0.from == caller && $0.to == middle }
    }

    /// What functions are told of by their variables, which allows them nothing.
    private mutating func addVariables() {
        for type in ["AWS::Lambda::Function", "AWS::Serverless::Function"] {
            for function in outcome.resources(of: type) {
                for variable in function["Environment"]["Variables"].members ?? [] {
                    for target in symbols(in: variable.value) where target != function.logicalID {
                        if leads(function.logicalID, target) || leads(target, function.logicalID) { continue }
                        let told = picture.arrows
                        if told.contains(where: {
                            $0.to == target && isPassed($0.from, by: function.logicalID, told)
                        }) {
                            continue
                        }
                        picture.arrows.append(.init(function.logicalID, target, .dependency))
                    }
                }
            }
        }
    }
}
