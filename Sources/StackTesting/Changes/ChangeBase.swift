// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The state that a change begins with.
public struct ChangeBase: Sendable {
    enum Source: Sendable {
        case committed(environment: String?)
        case environment(EnvironmentUnderTest)
        case stack(StackUnderTest)
        case template(String)
        case file(String)
    }

    let source: Source

    /// What `synth` wrote into the package's `cfn-out`, parameters included: of an environment, all of its stacks; of a
    /// stack alone, the one of its name, which only one environment may have.
    public static var committed: ChangeBase { ChangeBase(source: .committed(environment: nil)) }

    /// What `synth` wrote into the package's `cfn-out` for an environment.
    ///
    /// - Parameter environment: its name, as that of its folder.
    public static func committed(in environment: String) -> ChangeBase {
        ChangeBase(source: .committed(environment: environment))
    }

    /// The stacks of an environment; for a stack alone, the one of its name.
    public static func environment(_ environment: EnvironmentUnderTest) -> ChangeBase {
        ChangeBase(source: .environment(environment))
    }

    /// The stacks of an environment; for a stack alone, the one of its name.
    public static func environment(_ environment: Environment) -> ChangeBase {
        .environment(EnvironmentUnderTest(environment))
    }

    /// A stack, whatever its name is.
    public static func stack(_ stack: StackUnderTest) -> ChangeBase { ChangeBase(source: .stack(stack)) }

    /// A template as JSON text, with the parameters' values of the new state.
    public static func template(_ json: String) -> ChangeBase { ChangeBase(source: .template(json)) }

    /// A template in a file, with the values of the `.parameters.json` beside it where there is one; for an environment, a
    /// folder of templates.
    ///
    /// - Parameter path: from the package's folder, or an absolute one.
    public static func file(_ path: String) -> ChangeBase { ChangeBase(source: .file(path)) }
}
