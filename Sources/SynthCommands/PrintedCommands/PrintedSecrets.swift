// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// The parameters of a command that is printed for a shell, where some of them are secrets: the shell puts those in.
///
/// The aws CLI takes a file or words, not both, so all are words.
struct PrintedSecrets {
    let stack: SynthesizedStack
    let format: ParametersFile.Format

    /// What comes before the command, so that it does not run without the values.
    var preparation: String {
        stack.secrets.map { secret in
            switch (secret.source, format) {
            case (.file(let path), .deploy): "\(variable(secret))=\"$(cat \(ShellWord.quoted(path)))\"; "
            case (.file(let path), .createStack):
                "\(variable(secret))=\"$(cat \(ShellWord.quoted(path)))\"; : \(required(secret)) && "
            case (.environment, .deploy): ""
            case (.environment, .createStack): ": \(required(secret)) && "
            }
        }.joined()
    }

    /// The option, with a blank before it.
    var option: String {
        switch format {
        case .deploy:
            let words =
                stack.deployedValues.map { ShellWord.quoted("\($0.name)=\($0.value)") }
                + stack.secrets.map { "\($0.name)=\(required($0))" }
            return " --parameter-overrides " + words.joined(separator: " ")
        case .createStack:
            let words =
                stack.deployedValues.map { ShellWord.quoted(Self.shorthand($0.name, Self.escaped($0.value))) }
                + stack.secrets.map { secret in
                    #""ParameterKey=\#(secret.name),ParameterValue=\"$(printf %s \#(required(secret)) "#
                        + #"| sed 's/["\\]/\\&/g')\"""#
                }
            return " --parameters " + words.joined(separator: " ")
        }
    }

    private func variable(_ secret: DeploymentSecret) -> String {
        switch secret.source {
        case .environment(let name): name
        case .file: if case .environment(let name) = SecretSource.standard(for: secret.name) { name } else { "" }
        }
    }

    /// The variable, without which the shell stops.
    private func required(_ secret: DeploymentSecret) -> String { "\"${\(variable(secret)):?}\"" }

    /// The aws CLI's short form of a parameter.
    private static func shorthand(_ name: String, _ value: String) -> String {
        "ParameterKey=\(name),ParameterValue=\"\(value)\""
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
