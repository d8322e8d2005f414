// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// What a stack or an environment really gets when it is deployed, for a unit test to ask like a stack.
///
///     let prod = environment.deployed(["Stage": "prod"])
///     #expect(try prod.resource(ECS.Service.self, "web/Service")["DesiredCount"] == 3)
///     #expect(try prod[stack: "web"]?.output("Url") == "https://shop.example.com/")
///
/// Conditions are decided, what they take away is gone, and functions are worked out over all stacks, as far as that is known
/// before the deployment: what stays unknown stays a function, as the `Ref` of a resource. What other stacks hand on is what
/// they hand on: a resource has the name of its stack before its own, as `network/Vpc`, where several stacks are deployed.
public struct Deployed: TemplateQuestions {
    /// How it turns out.
    public let outcome: Outcome
    let plan: DeploymentPlan
    /// The end of a sentence about it: `where 'IsProd' holds (Stage = prod)`; empty where there is nothing to say.
    let situation: String
    private let written: Deferred<Template>
    private let system: Deferred<SystemModel>
    private let accessModel: Deferred<AccessModel>
    private let knownNames: Deferred<[String: [String]]>

    init(_ outcome: Outcome, of plan: DeploymentPlan, _ situation: String) {
        self.outcome = outcome
        self.plan = plan
        self.situation = situation
        let system = Deferred { SystemModel(outcome) }
        self.system = system
        accessModel = Deferred { AccessModel(system.value) }
        written = Deferred { outcome.template(of: plan.joined.template, knowing: plan.knownReferences) }
        knownNames = Deferred {
            Dictionary(
                grouping: outcome.resources.map(\.logicalID), by: { plan.joined.origin(of: $0)?.logicalID ?? $0 })
        }
    }

    /// The environment's name, or the stack's where it is one alone.
    public var name: String { plan.name }

    /// What is deployed, all stacks as one template; of a stack alone its own.
    public var template: Template {
        var template = written.value
        let resources = template[.resources].filter { !plan.joined.isExisting($0.key) }
        template.root[.resources] = .object(resources)
        return template
    }

    /// The conditions that are decided in it.
    public var conditions: [String: Bool] { outcome.conditions }

    /// The values that parameters have in it, by name; a list's elements with commas between. What only the deployment knows
    /// is not among them.
    public var parameterValues: [String: String] {
        outcome.parameterValues.filter { !$0.key.contains("AWS::") }.mapValues { value in
            value.scalarText ?? (value.arrayValue ?? []).compactMap(\.scalarText).joined(separator: ",")
        }
    }

    /// One of the stacks by its own name. A name that none has fails the test, and is nil: `?.` would ask nothing of it.
    public subscript(
        stack name: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> DeployedStack? {
        let parts = plan.joined.parts
        guard let part = parts.firstIndex(where: { $0.name == name && $0.stackName != nil }) else {
            let names = parts.filter { $0.stackName != nil }.map(\.name)
            TestFailure.record(
                noStack(name, of: "'\(self.name)'", having: names), at: TestPlace(fileID, filePath, line, column))
            return nil
        }
        return DeployedStack(name: name, template: template(ofPart: part))
    }

    /// The models of the running system.
    var model: SystemModel { system.value }
}

extension Deployed: CustomStringConvertible {
    /// Its name, and how it turned out: `prod, where 'IsLarge' holds (Size = large)`.
    public var description: String { situation.isEmpty ? name : "\(name), \(situation)" }
}

extension Deployed: SystemQuestions {
    /// Who may do what in it.
    public var access: AccessModel { accessModel.value }

    /// The traffic through it.
    public var traffic: Traffic { Traffic(network: model.network, permissions: model.permissions) }

    /// The name itself where it has that, those of the stacks' resources of that name otherwise.
    public func names(of logicalID: String) -> [String] {
        outcome[logicalID] == nil ? knownNames.value[logicalID] ?? [] : [logicalID]
    }
}

extension Deployed {
    /// Whether there is something of a name that a condition takes away here.
    func isTakenAway(_ name: String) -> Bool {
        names(of: name).isEmpty
            && plan.joined.template.resources.contains { resource in
                resource.logicalID == name || plan.joined.origin(of: resource.logicalID)?.logicalID == name
            }
    }
}

extension Node {
    /// A section of the template that this is.
    fileprivate subscript(section: Template.Section) -> Node? {
        get { self[section.rawValue] }
        set {
            guard var object = objectValue else { return }
            object[section.rawValue] = newValue
            self = Node(.object(object), origin: origin, references: references)
        }
    }
}
