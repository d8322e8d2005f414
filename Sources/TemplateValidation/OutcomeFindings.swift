// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The findings of all outcomes of a template, once each; where one needs conditions, a note says which.
///
/// A fault of a resource is an error where it has it in every outcome in which it is made. What only some of them
/// have is a warning: nobody knows whether it will be so. Nor is it known where there are outcomes that nobody looked at.
enum OutcomeFindings {
    static func all(in systems: [SystemModel], _ findings: (SystemModel) -> [Diagnostic]) -> [Diagnostic] {
        if systems.count == 1 { return findings(systems[0]) }
        var order: [Diagnostic] = []
        var outcomes: [Diagnostic: Set<Int>] = [:]
        var errors: [Place: Set<Int>] = [:]
        for (index, system) in systems.enumerated() {
            for finding in findings(system) {
                if outcomes[finding] == nil { order.append(finding) }
                outcomes[finding, default: []].insert(index)
                if finding.severity == .error { errors[Place(finding), default: []].insert(index) }
            }
        }
        let leavesOthers = systems[0].outcome.leavesOthers
        guard outcomes.values.contains(where: { $0.count < systems.count }) else {
            return leavesOthers ? order.map { $0.atMost(.warning) } : order
        }
        let table = ConditionTable(systems.map(\.outcome))
        return order.map { finding in
            guard let conditionSet = ConditionSet(outcomes[finding] ?? [], of: table) else {
                return finding.atMost(leavesOthers ? .warning : .error)
            }
            let note = Diagnostic.Note(at: nil, "so it is where condition \(conditionSet)")
            let isCertain = systems.indices.allSatisfy { index in
                errors[Place(finding)]?.contains(index) == true
                    || finding.element.map { systems[index].outcome[$0] == nil } == true
            }
            return finding.noting([note]).atMost(isCertain && !leavesOthers ? .error : .warning)
        }
    }
}

/// Where a finding is, whatever it says.
private struct Place: Hashable {
    let element: String?
    let path: Node.Path

    init(_ finding: Diagnostic) {
        element = finding.element
        path = finding.path
    }
}
