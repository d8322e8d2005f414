// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The values that an environment gives obey the parameters' declarations, and none is missing.
enum ParameterValueRule: TemplateRule {
    static let description = RuleDescription(
        "parameter-value", "The values given to a stack obey its parameters, and none is missing.",
        reason: "CloudFormation refuses to deploy",
        example: .init(
            template: """
                  {
                    "Parameters": {"P": {"Type": "Number", "MaxValue": 5}},
                    "Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}},
                    "Outputs": {"O": {"Value": {"Ref": "P"}}}
                  }
                """,
            failing: ["P": "9"], passing: ["P": "5"]),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard let parameters = context.input.parameters else { return [] }
        let declarations = context.template[.parameters]
        let names = declarations.map(\.key)
        let who = parameters.environment.map { "environment '\($0)'" } ?? "the parameter file"
        return declarations.flatMap { declaration in
            let value = parameters.values.first { $0.name == declaration.key }
            return findings(declaration, value, who, context)
        } + parameters.values.filter { !names.contains($0.name) }.map { unknown($0, names, who, context) }
    }

    private static func findings(
        _ declaration: Node.Object.Member, _ value: ParameterValue?, _ who: String, _ context: ValidationContext
    ) -> [Diagnostic] {
        let constraints = ParameterConstraints(declaration.value)
        let note = Diagnostic.Note(at: declaration.value.origin, "'\(declaration.key)' is declared here")
        guard let value else {
            // A secret comes with the deployment.
            guard constraints.defaultText == nil, !declaration.value.hidesValue else { return [] }
            return [
                Diagnostic(
                    .error, rule: description.id, at: context.input.location,
                    "\(who) gives no value to parameter '\(declaration.key)', which has no default",
                    why: "CloudFormation refuses to deploy", fix: "give it a value or a default", notes: [note])
            ]
        }
        guard !constraints.type.hasPrefix("AWS::SSM::") else { return [] }
        let place = context.input.location
        let isGivenWhereDeclared = value.origin.map(\.call) == declaration.value.origin
        let stack = place.map { Diagnostic.Note(at: $0, "this is the stack") }
        return constraints.violations(of: value.value).map { violation in
            Diagnostic(
                .error, rule: description.id, at: value.origin ?? place,
                "\(who) gives parameter '\(declaration.key)' the value '\(value.value)', "
                    + "which \(violation)",
                why: "CloudFormation refuses to deploy", fix: "change the value or the constraint",
                notes: [isGivenWhereDeclared ? stack : note].compactMap { $0 })
        }
    }

    private static func unknown(
        _ value: ParameterValue, _ names: [String], _ who: String, _ context: ValidationContext
    ) -> Diagnostic {
        let question = didYouMean(value.name, in: names)
        return Diagnostic(
            .error, rule: description.id, at: value.origin ?? context.input.location,
            "\(who) gives a value to '\(value.name)', which the template does not declare",
            why: "CloudFormation refuses to deploy",
            fix: question ?? "remove it")
    }
}
