// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// Gives a resource what one line `.uses(…)` takes. What cannot be given is told instead, and all of it at once.
struct UseApplication {
    let request: UseRequest
    let user: ResourceUser
    var resource: ResourceDefinition

    init(_ request: UseRequest, by user: ResourceUser, _ resource: ResourceDefinition) {
        self.request = request
        self.user = user
        self.resource = resource
    }

    mutating func applied() -> ResourceDefinition {
        do { try allow() } catch { tell(error) }
        do { try addVariable() } catch { tell(error) }
        do { try admitTraffic() } catch { tell(error) }
        for service in request.usage.endpoints where !resource.calledServices.contains(service) {
            resource.calledServices.append(service)
        }
        return resource
    }

    private mutating func tell(_ problem: UseProblem) {
        resource.problems.append(
            Diagnostic(
                .error, rule: problem.rule, at: request.place, element: resource.logicalID, problem.message,
                why: problem.reason, fix: problem.fix))
    }

    /// What ECS reads for a container instead of what runs in it.
    private var injection: String? {
        guard user.containers != nil, request.variable != nil, request.uses.contains(where: { $0.name == "read" })
        else {
            return nil
        }
        return request.usage.injection
    }

    private mutating func allow() throws(UseProblem) {
        let isByStarter = { [user] (use: ResourceUse) in user.startRole != nil && use.isForStart }
        var own = request.uses.filter { !isByStarter($0) }
        let starting = request.uses.filter(isByStarter)
        var started = try request.statements(of: starting)
        if let injection {
            own.removeAll { $0.name == "read" }
            started += try request.injection(injection)
        }
        let statements = try request.statements(of: own)
        if user.role == nil {
            addToRole(statements)
        } else if let property = user.role {
            // A bucket may wait for the function: what it is used for stands by itself, so that the rest is waited for.
            let caller = user.isCalled && request.usage.isCalling ? request.resource?.logicalID : nil
            try attach(statements, "Uses\(caller ?? "")", to: property, canBeCircular: caller != nil)
        }
        if let property = user.startRole { try attach(started, "StartUses", to: property) }
    }

    /// A role's own policies come with it: nothing has to wait for them.
    private mutating func addToRole(_ statements: [Node]) {
        guard !statements.isEmpty else { return }
        let name: Node = "uses"
        var policies = resource.properties["Policies"]?.arrayValue ?? resource.properties["Policies"].map { [$0] } ?? []
        let index = policies.firstIndex { $0["PolicyName"] == name }
        let earlier = index.flatMap { policies[$0]["PolicyDocument"]?["Statement"]?.arrayValue } ?? []
        let policy: Node = .object([
            "PolicyDocument": Self.document(merged(earlier, and: statements)), "PolicyName": name,
        ])
        if let index { policies[index] = policy } else { policies.append(policy) }
        resource.properties["Policies"] = .array(policies)
    }

    private mutating func attach(
        _ statements: [Node], _ suffix: String, to property: String, canBeCircular: Bool = false
    ) throws(UseProblem) {
        guard !statements.isEmpty else { return }
        let role = try UsedRole(resource, property)
        let id = resource.logicalID + suffix
        let index = resource.companions.firstIndex { $0.logicalID == id }
        var policy =
            index.map { resource.companions[$0] }
            ?? ResourceDefinition(
                id, type: "AWS::IAM::Policy",
                properties: Node.Object([
                    .init(key: "PolicyDocument", value: Self.document([])),
                    // A role of another stack may get policies of several, where each name is one policy.
                    .init(
                        key: "PolicyName",
                        value: role.isOfStack ? .string(id) : ("\(.stackName)-\(id)" as Value<String>).node),
                    .init(key: "Roles", value: .array([role.name])),
                ]),
                at: request.place)
        let earlier = policy.properties["PolicyDocument"]?["Statement"]?.arrayValue ?? []
        policy.properties["PolicyDocument"] = Self.document(merged(earlier, and: statements))
        if let index { resource.companions[index] = policy } else { resource.companions.append(policy) }
        resource.wait(for: [policy])
        if canBeCircular, !resource.waitsUnlessCircular.contains(id) { resource.waitsUnlessCircular.append(id) }
    }

    private static func document(_ statements: [Node]) -> Node {
        .object(["Version": "2012-10-17", "Statement": .array(statements)])
    }
}

extension UseApplication {
    private mutating func addVariable() throws(UseProblem) {
        guard let name = request.variable else { return }
        if let path = user.variables {
            let steps = path.split(separator: ".").map(String.init)
            let value = try request.value()
            let isSet = resource.property(path)?[name] != nil
            guard !isSet else { throw twice(name) }
            guard let changed = Node(.object(resource.properties)).setting(steps[...], name, to: value)?.objectValue
            else {
                throw undecided(path)
            }
            resource.properties = changed
        } else if let path = user.containers {
            try addToContainer(path, name)
        } else {
            throw UseProblem(
                "use-variable", "'\(resource.logicalID)' has no variables of the kind that as: sets",
                why: "nothing would be told '\(name)'", fix: "leave as: out, and give the value by hand")
        }
    }

    private mutating func addToContainer(_ path: String, _ name: String) throws(UseProblem) {
        guard var containers = resource.properties[path]?.arrayValue, containers.allSatisfy({ $0.function == nil })
        else {
            throw undecided(path)
        }
        let names = containers.map { $0["Name"]?.stringValue ?? "?" }
        let fitting = containers.indices.filter { request.container == nil || names[$0] == request.container }
        guard fitting.count == 1, let index = fitting.first else {
            throw UseProblem(
                "use-variable",
                request.container.map { "'\(resource.logicalID)' has no container '\($0)'" }
                    ?? "'\(resource.logicalID)' has \(containers.count) containers, and nothing says which gets '\(name)'",
                why: "a variable is one container's",
                fix: "say one of them: in: \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
        }
        var container = containers[index].objectValue ?? Node.Object()
        let lists = ["Environment", "Secrets"].map { container[$0]?.arrayValue ?? [] }
        guard !lists.joined().contains(where: { $0["Name"]?.stringValue == name }) else { throw twice(name) }
        let property = injection == nil ? "Environment" : "Secrets"
        guard container[property] == nil || container[property]?.arrayValue != nil else {
            throw undecided("\(path).\(property)")
        }
        let entry: Node
        if injection == nil {
            entry = .object(["Name": .string(name), "Value": try request.value()])
        } else {
            let arn = Value<String>(node: try request.arn())
            let from: Value<String> = request.jsonKey.map { "\(arn):\($0)::" } ?? arn
            entry = .object(["Name": .string(name), "ValueFrom": from.node])
        }
        container[property] = .array((container[property]?.arrayValue ?? []) + [entry])
        containers[index] = Node(.object(container), origin: containers[index].origin)
        resource.properties[path] = .array(containers)
    }

    private func twice(_ name: String) -> UseProblem {
        UseProblem(
            "use-variable", "'\(resource.logicalID)' has the variable '\(name)' already",
            why: "only one of both values could be read", fix: "take another name behind as:, or leave it out")
    }

    private func undecided(_ path: String) -> UseProblem {
        UseProblem(
            "use-variable", "\(path) of '\(resource.logicalID)' is made by a function of the template",
            why: "'\(request.variable ?? "")' cannot be added to what only the deployment knows",
            fix: "leave as: out, and give the variable where the others are made")
    }
}

extension Node {
    /// The same with a member below a path; nil where something on the way is no object.
    fileprivate func setting(_ path: ArraySlice<String>, _ name: String, to value: Node) -> Node? {
        guard var object = objectValue, function == nil else { return nil }
        if let key = path.first {
            guard let below = (object[key] ?? .object([:])).setting(path.dropFirst(), name, to: value) else {
                return nil
            }
            object[key] = below
        } else {
            object[name] = value
        }
        return Node(.object(object), origin: origin, references: references)
    }
}
