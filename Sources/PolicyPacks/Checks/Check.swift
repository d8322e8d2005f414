// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A demand on the resources of a type that standards make, whichever of them ask for it: see `Crosswalk`.
package struct Check: Sendable {
    /// Templates that show what the check finds: the members of `Properties` of one resource, or those of `Resources`.
    package enum Example: Sendable {
        case properties(bad: String, good: String)
        case resources(bad: String, good: String)
    }

    /// As rules are called: `database-encryption`.
    package let id: String
    package let types: [String]
    /// The demand, as a sentence.
    package let summary: String
    /// What the demand is for.
    package let reason: String
    package let fix: String
    package let example: Example
    let demand: Demand
    /// A resource is judged where all of them are certainly met.
    let conditions: [Demand]

    /// - Parameters:
    ///   - conditions: which resources it is about, where not all of the type.
    ///   - fix: where the demand does not say it by itself.
    init(
        _ id: String, _ types: String..., demands demand: Demand, where conditions: Demand..., says summary: String,
        why reason: String, fix: String? = nil, bad: String, good: String
    ) {
        self.init(
            id, types, demand, conditions, summary, reason, fix, .properties(bad: bad, good: good))
    }

    /// With whole resources as examples.
    init(
        _ id: String, _ types: String..., demands demand: Demand, where conditions: Demand..., says summary: String,
        why reason: String, fix: String? = nil, badResources bad: String, goodResources good: String
    ) {
        self.init(id, types, demand, conditions, summary, reason, fix, .resources(bad: bad, good: good))
    }

    private init(
        _ id: String, _ types: [String], _ demand: Demand, _ conditions: [Demand], _ summary: String, _ reason: String,
        _ fix: String?, _ example: Example
    ) {
        self.id = id
        self.types = types
        self.demand = demand
        self.conditions = conditions
        self.summary = summary
        self.reason = reason
        self.fix = fix ?? demand.fix
        self.example = example
    }

    func faults(of resource: Outcome.Resource, in system: SystemModel) -> [Fault] {
        guard isAbout(resource, in: system), case .broken(let faults) = demand.verdict(of: resource, in: system) else {
            return []
        }
        return faults
    }

    private func isAbout(_ resource: Outcome.Resource, in system: SystemModel) -> Bool {
        conditions.allSatisfy { condition in
            if case .met = condition.verdict(of: resource, in: system) { true } else { false }
        }
    }

    /// Whether a resource meets the demand; nil when nobody knows.
    package func isMet(by resource: Outcome.Resource, in system: SystemModel) -> Bool? {
        guard isAbout(resource, in: system) else { return true }
        switch demand.verdict(of: resource, in: system) {
        case .met: return true
        case .unknown: return nil
        case .broken: return false
        }
    }

    /// What does not meet it, each as the end of a sentence about the resource, with its place where it has one.
    package func problems(of resource: Outcome.Resource, in system: SystemModel) -> [(
        message: String, place: PropertyValue?
    )] {
        faults(of: resource, in: system).map { ($0.message, $0.place) }
    }

    /// Templates for its example.
    package var templates: (bad: String, good: String) {
        switch example {
        case .properties(let bad, let good): (whole(bad), whole(good))
        case .resources(let bad, let good): (#"{"Resources": {\#(bad)}}"#, #"{"Resources": {\#(good)}}"#)
        }
    }

    private func whole(_ properties: String) -> String {
        #"{"Resources": {"Example": {"Type": "\#(types[0])", "Properties": {\#(properties)}}}}"#
    }
}
