// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A parameter as it will stand in the template, with the value that the environment gives it.
public struct ParameterDeclaration: Sendable {
    /// Its name within the template: letters and digits.
    public let logicalID: String
    /// Its entry in `Parameters`.
    public let node: Node
    /// What the environment gives it; nil where it gives nothing.
    public let value: ParameterValue?
    /// Where a secret comes from, when somebody said it.
    public let source: SecretSource?
    /// The name that the console shows.
    public let label: String?
    /// Where it is written.
    public let location: SourceLocation
    /// What is wrong with its values, where the template and the parameters file do not show it.
    private let problems: [Diagnostic]

    init(
        logicalID: String, node: Node, value: ParameterValue?, source: SecretSource? = nil, label: String?,
        location: SourceLocation, problems: [Diagnostic] = []
    ) {
        self.logicalID = logicalID
        self.node = node
        self.value = value
        self.source = source
        self.label = label
        self.location = location
        self.problems = problems
    }

    /// The secret that the deployment must give: one without a default that CloudFormation would take.
    private var secret: DeploymentSecret? {
        guard node.hidesValue, value == nil, node["Default"] == nil else { return nil }
        return DeploymentSecret(name: logicalID, source: source ?? .standard(for: logicalID))
    }

    var reference: Node.Reference { Node.Reference(logicalID: logicalID, declaredAt: location) }

    var ref: Node { .call("Ref", .string(logicalID), references: [reference]) }

    var elements: [TemplateElement] {
        let parameter = TemplateElement(
            .parameters, logicalID, node, at: location, parameterValue: value, secret: secret, identity: Identity(),
            problems: problems)
        guard let label else { return [parameter] }
        let labels: Node = .object(["ParameterLabels": .object([logicalID: .object(["default": .string(label)])])])
        return [parameter, TemplateElement(.metadata, ParameterGroup.metadataKey, labels, at: location)]
    }
}
