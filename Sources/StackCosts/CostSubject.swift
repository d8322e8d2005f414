// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// A stack whose cost is estimated: a template, and the values that its parameters will have.
package struct CostSubject: Sendable {
    package let name: String
    /// Its name in CloudFormation, by which other stacks take its outputs.
    package let stackName: String
    package let template: Template
    package let parameterValues: [ParameterValue]

    package init(
        name: String, stackName: String? = nil, template: Template, parameterValues: [ParameterValue] = []
    ) {
        self.name = name
        self.stackName = stackName ?? name
        self.template = template
        self.parameterValues = parameterValues
    }

    package init(_ stack: SynthesizedStack) {
        self.init(
            name: stack.name, stackName: stack.stackName, template: stack.template,
            parameterValues: stack.parameterValues)
    }
}
