// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel

/// `synth cost`: what an environment costs in a month, and what it would cost in other architectures.
enum CostCommand: Command {
    static let name = "cost"
    static let summary = "Estimate what an environment or templates cost in a month; compare architectures."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... --region REGION [OPTIONS]
        --compare [ENVIRONMENT] [OPTIONS]
        """
    static let options =
        [compare] + UsageOptions.all + [
            CostPrices.region, .parameters, TemplateFiles.stackName, .schema, CostPrices.file, listPrices,
        ]

    static let compare = Option(
        name: "--compare", help: "Put the architectures side by side, with the settings of one environment (the first)."
    )
    static let listPrices = Option(name: "--list-prices", help: "Print all prices, with their pages and dates.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(listPrices) {
            invocation.console.write(PriceList.text)
            invocation.report["prices"] = .array(CostReport.prices(try CostPrices.list(invocation)))
            return 0
        }
        let usage = try invocation.arguments.usage()
        if invocation.arguments.has(compare) {
            try CostComparison.run(invocation, usage)
        } else {
            let requested = try RequestedStacks(invocation, region: CostPrices.region, needsRegion: true)
            // Stacks with errors are not what will be deployed.
            try requested.findings.refuse(.error, "nothing was estimated")
            let estimate = try CostPrices.estimator(invocation, requested.region ?? "", usage).estimate(
                requested.stacks.map { stack in
                    CostSubject(
                        name: stack.name, stackName: stack.stackName,
                        template: stack.template.asDeployed(stack.parameterValues, in: requested.region),
                        parameterValues: stack.parameterValues)
                })
            invocation.report["name"] = .string(requested.title)
            CostReport.fill(invocation.report, estimate)
            CostText(console: invocation.console).show(estimate, requested.title)
        }
        return 0
    }
}
