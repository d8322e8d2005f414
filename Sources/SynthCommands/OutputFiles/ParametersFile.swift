// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The file that gives a stack's parameters their values.
enum ParametersFile {
    /// The forms that the aws CLI knows.
    enum Format: String, CaseIterable, Sendable {
        /// `["Key=Value"]`, for `aws cloudformation deploy --parameter-overrides`.
        case deploy
        /// `[{"ParameterKey": …, "ParameterValue": …}]`, for `create-stack`, `update-stack` and `create-change-set`.
        case createStack = "create-stack"
    }

    /// What a change set is made with, in the form of `create-stack`: a file of its own, which nobody keeps.
    static func text(_ values: [ParameterValue], _ secrets: [(name: String, value: DeploymentSecrets.Value)]) -> String
    {
        JSONWriter.write(.array(nodes(values, secrets)))
    }

    /// The same on one line, for a command that somebody copies: who does puts the secrets in.
    static func shown(_ values: [ParameterValue], _ secrets: [(name: String, value: DeploymentSecrets.Value)]) -> String
    {
        let hidden = secrets.map { secret -> (name: String, value: DeploymentSecrets.Value) in
            guard case .given = secret.value else { return secret }
            return (secret.name, .given(Mask.sign))
        }
        return JSONWriter.write(.array(nodes(values, hidden)), style: .compact)
    }

    private static func nodes(
        _ values: [ParameterValue], _ secrets: [(name: String, value: DeploymentSecrets.Value)]
    ) -> [Node] {
        let nodes = secrets.map { secret -> Node in
            switch secret.value {
            case .given(let text): ["ParameterKey": .string(secret.name), "ParameterValue": .string(text)]
            case .previous: ["ParameterKey": .string(secret.name), "UsePreviousValue": true]
            }
        }
        return values.map { node($0, .createStack) } + nodes
    }

    static func text(_ values: [ParameterValue], _ format: Format) -> String {
        JSONWriter.write(.array(values.map { node($0, format) }))
    }

    private static func node(_ value: ParameterValue, _ format: Format) -> Node {
        switch format {
        case .deploy: .string("\(value.name)=\(value.value)")
        case .createStack: ["ParameterKey": .string(value.name), "ParameterValue": .string(value.value)]
        }
    }
}
