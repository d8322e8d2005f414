// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

extension Stack {
    /// The stack as it is written, before anything is judged, as if there were no other stack.
    ///
    /// - Parameters:
    ///   - stackName: the name in CloudFormation; the stack's own when it is not given.
    ///   - location: where the stack is put into an environment: findings that have no place of their own point there.
    package func made(stackName: String? = nil, location: SourceLocation? = nil) -> MadeStack {
        let elements = elements
        return MadeStack(
            elements: elements, location: location, stackType: MadeStack.name(of: Self.self),
            synthesized: made(of: elements, stackName: stackName, location: location))
    }
}

/// A stack, not judged yet.
package struct MadeStack: Sendable {
    let elements: [TemplateElement]
    let location: SourceLocation?
    /// The stack's type in Swift, with its module.
    package let stackType: String
    /// Without the findings of any rule.
    package let synthesized: SynthesizedStack

    /// The name of a stack's type with its module. What is private has in Swift an address in its name, which is another in
    /// each process.
    static func name(of stack: any Stack) -> String { name(of: (stack as? ChangedStack)?.original ?? type(of: stack)) }

    static func name(of type: any Stack.Type) -> String {
        String(reflecting: type).replacing(#/\(unknown context at \$[0-9a-f]+\)\./#, with: "")
    }

    /// The same with another template.
    package func with(_ template: Template) -> MadeStack {
        MadeStack(
            elements: elements, location: location, stackType: stackType, synthesized: synthesized.with(template))
    }

    /// - Parameters:
    ///   - environment: the environment's name, for the findings.
    ///   - region: the region that the stack will be in.
    package func judged(environment: String? = nil, region: Region? = nil) -> SynthesizedStack {
        let input = synthesized.validationInput(environment, region, location)
        return synthesized.with(
            UnmentionedResources.findings(in: [elements])[0] + IdleAspects.findings(in: [elements])[0]
                + MoveCheck.findings(in: [synthesized], areAll: false, on: nil)[0]
                + AdoptionCheck.findings(of: synthesized, KnownSchemas())
                + synthesized.diagnostics
                + Validator.findings(for: input).raising(RulesOfSwift.all)
        ).silenced(on: nil, asked: Validator.rules.map(\.id) + [UnmentionedResources.rule, IdleAspects.rule])
    }

    /// What rules find that somebody chose, as if there were no other stack.
    package func findings(of rules: [any HouseRule]) -> [Diagnostic] {
        let ids = Set(rules.map(\.id))
        let input = synthesized.validationInput(
            nil, nil, nil, houseRules: rules, deployment: Deployment(stackNames: [synthesized.name]))
        return Validator.diagnostics(for: input).filter { ids.contains($0.rule) }
    }
}
