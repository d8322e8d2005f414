// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel
import Testing

/// Templates of tests, estimated in us-east-1.
enum Estimates {
    static func of(
        _ resources: String, sections: String = "", values: [String: String] = [:], usage: Usage = Usage(),
        region: String = "us-east-1"
    ) throws -> Estimate {
        let text = "{\(sections)\(sections.isEmpty ? "" : ",") \"Resources\": {\(resources)}}"
        let values = values.map { ParameterValue(name: $0.key, value: $0.value) }
        let subject = CostSubject(name: "test", template: try Template(json: text), parameterValues: values)
        return try #require(CostEstimator(region: region, usage: usage)).estimate([subject])
    }
}

extension Estimate {
    /// What an item costs, of the first stack that has it.
    func monthly(_ item: PricedItem) -> String? { (fixed + byUse).first { $0.item == item }?.monthly.money }

    func count(_ item: PricedItem) -> String? { (fixed + byUse).first { $0.item == item }?.count.plain }

    func outcome(_ logicalID: String) -> ResourceCost.Outcome? {
        resources.first { $0.logicalID == logicalID }?.outcome
    }

    func missing(_ logicalID: String) -> [String] { resources.first { $0.logicalID == logicalID }?.missing ?? [] }
}
