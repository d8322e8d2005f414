// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Makes the outcomes of a template: what they have in common is prepared once.
struct OutcomeMaker {
    private let template: Template
    private let order: DeploymentOrder
    private let resources: [Template.Resource]
    private let byID: [String: Template.Resource]
    private let mappings: [String: Node]
    private let slots: [String: [Slot]]
    private let mayHaveMore: Bool
    private let isServerlessOnly: Bool

    /// - Parameter asksSlots: whether anybody will ask what the resources give in their slots.
    init(_ template: Template, order: DeploymentOrder, asksSlots: Bool = true) {
        self.template = template
        self.order = order
        resources = template.resources
        byID = Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        mappings = template.byName(.mappings)
        slots = asksSlots ? Set(resources.map(\.type)).reduce(into: [:]) { $0[$1] = SlotTable.slots(of: $1) } : [:]
        let macros = template.transforms.filter { $0 != LanguageExtensions.name }
        let hasHidden =
            template[.resources].contains { $0.key.hasPrefix("Fn::") }
            || resources.contains { $0.type.hasSuffix("::MODULE") }
        mayHaveMore = !macros.isEmpty || hasHidden
        isServerlessOnly = !hasHidden && !macros.isEmpty && macros.allSatisfy { $0 == ServerlessCatalog.transform }
    }

    /// - Parameters:
    ///   - conditions: those that are decided.
    ///   - values: what `Ref` yields, of parameters and of pseudo parameters.
    ///   - region: the region, where it is known: what a condition asks for is only taken for granted.
    ///   - leavesOthers: whether there are more than will be looked at.
    func outcome(
        _ conditions: [String: Bool], _ values: [String: String], region: String?, leavesOthers: Bool = false
    ) -> Outcome {
        let evaluator = Evaluator(
            parameters: template.nodes(values), mappings: mappings, conditions: conditions, resources: byID)
        return Outcome(
            resources, conditions: conditions, outputs: template[.outputs], mayHaveMore: mayHaveMore,
            isServerlessOnly: isServerlessOnly, leavesOthers: leavesOthers, region: region, evaluator: evaluator,
            slots: slots, order: order)
    }
}
