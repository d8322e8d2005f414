// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Consumed values are provided by a stack of the environment that is deployed before.
///
/// A name that does not begin as the environment's stacks do belongs to somebody else, and is not judged.
enum SharingCheck {
    static let rule = "shared-value"

    /// A stack as it will be deployed.
    struct Subject {
        let stackName: String
        let template: Template
        /// The template after the deployment, as far as it is known before.
        let outcome: Outcome

        init(stackName: String, template: Template, parameterValues: [ParameterValue]) {
            self.stackName = stackName
            self.template = template
            outcome = template.deployed(parameters: parameterValues, stackName: stackName)
        }
    }

    /// The findings of each stack, in the order of the stacks.
    static func findings(in stacks: [Subject], prefix: String) -> [[Diagnostic]] {
        let providers = stacks.map(Provider.init)
        return stacks.enumerated().map { index, stack in
            var seen: Set<String> = []
            return SharedValueUse.all(in: stack).compactMap { use in
                guard seen.insert("\(use.way) \(use.stackName) \(use.name)").inserted else { return nil }
                return problem(use, index, providers, prefix).map { finding(use, $0) }
            }
        }
    }

    private typealias Problem = (what: String, fix: String)

    private static func problem(
        _ use: SharedValueUse, _ consumer: Int, _ providers: [Provider], _ prefix: String
    ) -> Problem? {
        let provider: Int?
        let isOurs: Bool
        switch use.way {
        case .stackOutput:
            provider = providers.firstIndex { $0.stackName == use.stackName }
            isOurs = use.stackName.hasPrefix("\(prefix)-")
        case .export:
            provider = providers.firstIndex { $0.exports.contains(use.name) }
            isOurs = use.name.hasPrefix("\(prefix)-")
        case .ssmParameter:
            provider = providers.firstIndex { $0.parameters.contains(use.name) }
            isOurs = use.name.hasPrefix("/\(prefix)-")
        }
        guard let provider else {
            let known = providers.map(\.stackName).joined(separator: ", ")
            return isOurs
                ? ("no stack of the environment provides it", "add the stack that does; there are: \(known)") : nil
        }
        if use.way == .stackOutput, !providers[provider].outputs.contains(use.name) {
            let question = didYouMean(use.name, in: providers[provider].outputs)
            return (
                "that stack has no such output",
                question ?? "mention what is provided in that stack's body"
            )
        }
        guard provider < consumer else {
            return (
                provider == consumer ? "that is this very stack" : "that stack is deployed later",
                provider == consumer ? "use the value itself" : "put it before this one in the environment"
            )
        }
        return nil
    }

    private static func finding(_ use: SharedValueUse, _ problem: Problem) -> Diagnostic {
        let value = use.stackName.isEmpty ? "'\(use.name)'" : "'\(use.name)' of stack '\(use.stackName)'"
        return Diagnostic(
            .error, rule: rule, at: use.element.value.origin,
            "'\(use.element.key)' consumes \(value), and \(problem.what)",
            why: "CloudFormation finds no value and fails the deployment", fix: problem.fix)
    }
}

/// The values that a stack provides, by the names under which others can consume them.
private struct Provider {
    let stackName: String
    let outputs: [String]
    let exports: [String]
    let parameters: [String]

    init(_ stack: SharingCheck.Subject) {
        let outcome = stack.outcome
        stackName = stack.stackName
        outputs = stack.template[.outputs].map(\.key)
        exports = stack.template[.outputs].compactMap { $0.value["Export"]?["Name"].flatMap(outcome.text) }
        parameters = stack.template.resources.filter { $0.type == "AWS::SSM::Parameter" }
            .compactMap { $0.properties["Name"].flatMap(outcome.text) }
    }
}
