// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Consumed values are provided by a stack of the environment that is deployed before.
///
/// A name that does not begin as the environment's stacks do belongs to somebody else, and is not judged.
package enum SharingCheck {
    static let rule = "shared-value"

    /// A stack as it will be deployed.
    struct Subject {
        let name: String
        let stackName: String
        let template: Template
        let parameters: [ParameterValue]
        /// The template after the deployment, as far as it is known before.
        let outcome: Outcome

        init(_ part: StackPart, region: String?) {
            name = part.name
            stackName = part.stackName ?? ""
            template = part.template
            parameters = part.parameters
            outcome = template.certain(parameters: part.parameters, region: region, stackName: part.stackName)
        }
    }

    /// The findings of each stack, in the order of the stacks.
    ///
    /// - Parameter prefix: of the names of the environment's stacks; nil where that is not known.
    package static func findings(in joined: JoinedStacks, prefix: String?) -> [[Diagnostic]] {
        let region = joined.region
        let stacks = joined.parts.map { Subject($0, region: region) }
        let ranks = stacks.indices.map(joined.rank)
        let nested = NestedCheck.findings(in: joined)
        let repeated = RepeatedExports.findings(in: stacks)
        let providers = stacks.map(Provider.init)
        let uses = stacks.map { SharedValueUse.all(in: $0) }
        let circles = StackCircles(uses: uses.map { uses in uses.compactMap { provider(of: $0, providers) } })
        return stacks.indices.map { index in
            var seen: Set<String> = []
            return nested[index] + repeated[index]
                + uses[index].compactMap { use in
                    guard seen.insert("\(use.way) \(use.stackName) \(use.name)").inserted else { return nil }
                    let problem =
                        self.problem(use, index, providers, prefix, region)
                        ?? circle(from: index, provider(of: use, providers), circles, stacks, ranks)
                    return problem.map { finding(use, $0) }
                }
        }
    }

    private typealias Problem = (what: String, fix: String)

    static func provider(of use: SharedValueUse, _ providers: [Provider]) -> Int? {
        switch use.way {
        case .stackOutput: providers.firstIndex { !$0.stackName.isEmpty && $0.stackName == use.stackName }
        case .export: providers.firstIndex { $0.exports.contains(use.name) }
        case .ssmParameter: providers.firstIndex { $0.parameters.contains(use.name) }
        }
    }

    /// The stack that would provide a value, and the condition that keeps it from that.
    private static func withheld(_ use: SharedValueUse, _ providers: [Provider]) -> (String, String)? {
        guard use.way == .export else { return nil }
        for provider in providers {
            if let condition = provider.withheld[use.name] { return (provider.stackName, condition) }
        }
        return nil
    }

    private static func isOurs(_ use: SharedValueUse, _ prefix: String) -> Bool {
        switch use.way {
        case .stackOutput: use.stackName.hasPrefix("\(prefix)-")
        case .export: use.name.hasPrefix("\(prefix)-")
        case .ssmParameter: use.name.hasPrefix("/\(prefix)-")
        }
    }

    private static func problem(
        _ use: SharedValueUse, _ consumer: Int, _ providers: [Provider], _ prefix: String?, _ region: String?
    ) -> Problem? {
        guard let provider = provider(of: use, providers) else {
            if let (stack, condition) = withheld(use, providers) {
                return (
                    "'\(stack)' has it only where condition '\(condition)' holds, which it does not",
                    "ask for it under the same condition"
                )
            }
            guard let prefix, isOurs(use, prefix) else { return nil }
            let known = providers.map(\.stackName).joined(separator: ", ")
            return ("no stack of the environment provides it", "add the stack that does; there are: \(known)")
        }
        if let asked = use.region {
            guard let region, asked != region else { return nil }
            return (
                "asks for it in \(asked), while that stack is deployed into \(region)",
                "leave the region out, or name a stack that is in \(asked)"
            )
        }
        if use.way == .stackOutput, !providers[provider].outputs.contains(use.name) {
            let question = didYouMean(use.name, in: providers[provider].outputs)
            return (
                "that stack has no such output",
                question ?? "mention what is provided in that stack's body"
            )
        }
        return provider == consumer ? ("that is this very stack", "use the value itself") : nil
    }

    /// What is deployed later is not there yet; where each stack takes values of the other, no order helps.
    private static func circle(
        from consumer: Int, _ provider: Int?, _ circles: StackCircles, _ stacks: [Subject], _ ranks: [Int]
    ) -> Problem? {
        guard let provider, ranks[provider] > ranks[consumer] else { return nil }
        if let path = circles.path(from: provider, to: consumer) {
            let names = ([consumer] + path).map { stacks[$0].name }.joined(separator: " -> ")
            return (
                "the stacks wait for each other: \(names)",
                "move what both need into a stack before them, or hand it on as a parameter"
            )
        }
        return ("that stack is deployed later", "put it before this one in the environment")
    }

    private static func finding(_ use: SharedValueUse, _ problem: Problem) -> Diagnostic {
        let value = use.stackName.isEmpty ? "'\(use.name)'" : "'\(use.name)' of stack '\(use.stackName)'"
        return Diagnostic(
            .error, rule: rule, at: use.element.value.origin, element: use.element.key,
            "'\(use.element.key)' consumes \(value), and \(problem.what)",
            why: "CloudFormation finds no value and fails the deployment", fix: problem.fix)
    }
}

/// The values that a stack provides, by the names under which others can consume them.
struct Provider {
    let stackName: String
    let outputs: [String]
    let exports: [String]
    let parameters: [String]
    /// The exports that a condition takes away, and the condition.
    let withheld: [String: String]

    init(_ stack: SharingCheck.Subject) {
        let outcome = stack.outcome
        stackName = stack.stackName
        outputs = stack.template[.outputs].map(\.key)
        let exported = stack.template[.outputs].compactMap { output in
            output.value["Export"]?["Name"].flatMap(outcome.text).map { (name: $0, output: output.value) }
        }
        exports = exported.filter { outcome.exists($0.output) }.map(\.name)
        withheld = Dictionary(
            exported.filter { !outcome.exists($0.output) }
                .compactMap { export in export.output["Condition"]?.stringValue.map { (export.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        parameters = stack.template.resources.filter { $0.type == "AWS::SSM::Parameter" }
            .compactMap { $0.properties["Name"].flatMap(outcome.text) }
    }
}
