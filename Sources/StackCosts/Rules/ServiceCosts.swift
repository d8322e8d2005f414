// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Services of ECS on Fargate.
enum ServiceCosts: CostRule {
    static let types = ["AWS::ECS::Service"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let definition = context.outcome.resource(resource["TaskDefinition"]) else {
            return .notCovered("its task definition is not in the template")
        }
        let system = definition["RuntimePlatform"]["OperatingSystemFamily"].text(default: "LINUX")
        guard system == "LINUX" else {
            return .notCovered("no price of tasks on \(system ?? "its system") is known here")
        }
        guard let count = TaskCount(resource, context.outcome) else {
            return .notCovered("how many tasks it runs on Fargate is not known before the deployment")
        }
        guard let size = TaskSize(definition) else {
            return .notCovered("the size of its tasks is not known before the deployment")
        }
        var charges = size.charges(count.onFargate)
        let network = resource["NetworkConfiguration"]["AwsvpcConfiguration"]
        let addressing = network["AssignPublicIp"].text(default: "DISABLED")
        if addressing == "ENABLED", count.all > 0 { charges.append(Charge(.publicIPv4, Amount(count.all))) }
        let onSpot = count.all - count.onFargate
        let missing =
            (onSpot > 0 ? ["\(onSpot) of its \(count.all) tasks on Fargate Spot, whose price varies"] : [])
            + (addressing == nil ? ["whether its tasks have public addresses is not known before the deployment"] : [])
        return charges.isEmpty && missing.isEmpty ? .free : .priced(charges, missing: missing)
    }
}
