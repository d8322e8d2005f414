// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

extension CloudFormation.Stack {
    /// Deploys a stack of this package within this one, as a nested stack:
    ///
    ///     let network = CloudFormation.Stack("Network", of: NetworkStack())
    ///     …
    ///     vpcId: network.output("VpcId")
    ///
    /// It emits an `AWS::CloudFormation::Stack` whose template is an asset: `synth deploy` uploads it before this stack is
    /// deployed. The template is judged as those of other stacks are, at its places in Swift. Its parameters have the
    /// values that the stack gives them, unless `giving` says others.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html>.
    ///
    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - stack: what is deployed; its parameters with secrets must be given a value here.
    ///   - overrides: values for parameters of the stack, as what this one makes.
    ///   - configure: sets the other properties.
    public init(
        _ logicalID: String, of stack: some StackDSL.Stack, giving overrides: [ParameterOverride] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column,
        configure: (inout Properties<CloudFormation.Stack>) -> Void = { _ in }
    ) {
        self.init(
            // Synthesis puts the place of the template there.
            logicalID, templateURL: "\(stack.name)",
            parameters: overrides.isEmpty
                ? nil
                : .init(node: Node(.object(overrides.values))),
            file: file, line: line, column: column, configure: configure)
        resource.embedded = EmbeddedStack(
            stack, in: "TemplateURL", as: .url, given: overrides.map { (name: $0.name, text: $0.text) },
            isGivenEverywhere: Set(overrides.map(\.name)))
        resource.problems += overrides.problems(in: resource, "nested-stack")
    }

    /// What the nested stack puts out under a name: `Fn::GetAtt` of `Outputs.NAME`.
    public func output<Kind: Expression>(_ name: String) -> Kind { attribute("Outputs.\(name)") }
}
