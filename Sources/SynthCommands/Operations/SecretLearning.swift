// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis

extension DeploymentSecrets {
    /// Learns a stack's secrets before anything is changed.
    ///
    /// - Parameter present: the stack in AWS, whose value is kept where a source has nothing.
    /// - Throws: `OperationFailure` where there is no value, or one that the parameter refuses.
    func learn(_ stack: SynthesizedStack, _ session: Session, present: DeployedStack?) throws {
        var found: [(name: String, value: Value)] = []
        for secret in stack.secrets {
            if let text = try SecretText.read(secret, session) {
                found.append((secret.name, .given(try accepted(text, secret, stack, session))))
            } else if try Self.keeps(secret, present, session) {
                session.console.inform(
                    "\(stack.stackName): '\(secret.name)' keeps its value; \(secret.source) has none")
                found.append((secret.name, .previous))
            } else {
                found.append((secret.name, .given(try asked(secret, stack, session))))
            }
        }
        record(found, of: stack)
    }

    /// Whether the stack has a value that it can keep.
    static func keeps(_ secret: DeploymentSecret, _ present: DeployedStack?, _ session: Session) throws -> Bool {
        guard let present, case .updatable = Situation(present, session) else { return false }
        return present.parameters.contains { $0.name == secret.name }
    }

    private func asked(_ secret: DeploymentSecret, _ stack: SynthesizedStack, _ session: Session) throws -> String {
        if let answer = answers[secret.source] { return answer }
        let question = "\(stack.stackName): value of '\(secret.name)' (\(secret.source) has none):"
        guard let answer = session.console.askSecretly(question), !answer.isEmpty else {
            try session.interruption.check()
            throw OperationFailure(
                "\(stack.stackName) needs a value for '\(secret.name)', and \(secret.source) has none; nothing was "
                    + "changed. \(secret.source.advice)")
        }
        answers[secret.source] = try accepted(answer, secret, stack, session)
        return answer
    }

    private func accepted(
        _ text: String, _ secret: DeploymentSecret, _ stack: SynthesizedStack, _ session: Session
    ) throws -> String {
        session.console.hidden.hide([text])
        guard let declaration = stack.template[.parameters].first(where: { $0.key == secret.name })?.value,
            let violation = ParameterConstraints(declaration).violations(of: text).first
        else { return text }
        throw OperationFailure(
            "the value of '\(secret.name)' in \(stack.stackName) \(violation); nothing was changed. It is from "
                + "\(secret.source)")
    }
}
