// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The values of secret parameters, which a deployment learns from the environment, a file or the person at the
/// terminal, and hides from then on.
final class DeploymentSecrets {
    enum Value {
        case given(String)
        /// What the stack has already.
        case previous
    }

    /// What the person at the terminal has said, so that nobody is asked twice.
    var answers: [SecretSource: String] = [:]
    private var values: [String: [(name: String, value: Value)]] = [:]

    /// The values of a stack's secrets, once they are learnt.
    func values(of stack: SynthesizedStack) -> [(name: String, value: Value)] { values[stack.stackName] ?? [] }

    func record(_ learnt: [(name: String, value: Value)], of stack: SynthesizedStack) {
        values[stack.stackName] = learnt
    }
}
