// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack of an environment, as it will be deployed.
public struct StackPart: Sendable {
    /// The name by which others of the environment speak of it: that of its files.
    public let name: String
    /// Its name in CloudFormation; nil for a template that other stacks nest.
    public let stackName: String?
    /// Its template.
    public let template: Template
    /// The values that its parameters are given.
    public let parameters: [ParameterValue]
    /// The end of the address by which a stack that nests it names its template.
    public let file: String?

    /// - Parameters:
    ///   - name: by which others of the environment speak of it.
    ///   - stackName: in CloudFormation; nil for a template that other stacks nest.
    ///   - template: its template.
    ///   - parameters: the values that they are given.
    ///   - file: the end of the address by which a stack that nests it names its template.
    public init(
        name: String, stackName: String?, template: Template, parameters: [ParameterValue] = [], file: String? = nil
    ) {
        self.name = name
        self.stackName = stackName
        self.template = template
        self.parameters = parameters
        self.file = file
    }
}
