// SPDX-License-Identifier: Apache-2.0

/// Where the value of a secret parameter comes from when the stack is deployed: never from Swift.
///
///     Parameter<Value<String>>("DatabasePassword", secret: .environment("DB_PASSWORD"))
///
/// It stands in no file that `synth` writes into the output folder. The value is better kept in AWS altogether: where a
/// property takes text, `.resolve(.secretsManager("db", jsonKey: "password"))` needs no parameter.
public enum SecretSource: Sendable, Hashable {
    /// A variable of the environment in which `synth deploy` or the printed command runs.
    case environment(String)

    /// A file that git ignores, as seen from the folder where the command runs. A line feed at its end does not count.
    case file(String)

    /// The variable for a parameter that names no source: `DATABASE_PASSWORD` for `DatabasePassword`.
    package static func standard(for logicalID: String) -> SecretSource {
        var name = ""
        var previous: Character?
        for character in logicalID {
            if character.isUppercase, let previous, !previous.isUppercase { name += "_" }
            name += character.uppercased()
            previous = character
        }
        return .environment(name)
    }
}

extension SecretSource: CustomStringConvertible {
    /// In words, as `the variable DB_PASSWORD`.
    public var description: String {
        switch self {
        case .environment(let name): "the variable \(name)"
        case .file(let path): "the file \(path)"
        }
    }
}

/// A parameter whose value is not in Swift, and where it comes from.
public struct DeploymentSecret: Sendable, Hashable {
    /// The parameter's logical ID.
    public let name: String
    /// Where it comes from.
    public let source: SecretSource

    /// - Parameters:
    ///   - name: the parameter's logical ID.
    ///   - source: where its value comes from.
    public init(name: String, source: SecretSource) {
        self.name = name
        self.source = source
    }
}
