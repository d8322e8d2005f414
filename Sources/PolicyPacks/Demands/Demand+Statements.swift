// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis

extension Demand {
    /// No statement of a resource's own policies may be like this.
    ///
    /// - Parameters:
    ///   - use: whose policies they are.
    ///   - isWrong: nil where nobody knows.
    static func noStatement(
        _ use: Slot.PolicyUse, _ message: String, fix: String,
        where isWrong: @escaping @Sendable (AccessStatement) -> Bool?
    ) -> Demand {
        .system(fix: fix) { resource, system in
            let policies = system.policies.filter { $0.kind == use && $0.owner == resource }
            var isKnown = true
            var faults: [Fault] = []
            for policy in policies {
                guard let statements = policy.policy.statements else {
                    isKnown = false
                    continue
                }
                for statement in statements {
                    switch statement.value.isUnknown ? nil : isWrong(statement) {
                    case true?: faults.append(Fault(message, at: statement.value))
                    case nil: isKnown = false
                    case false?: break
                    }
                }
            }
            return faults.isEmpty ? (isKnown ? .met : .unknown) : .broken(faults)
        }
    }
}

extension AccessStatement {
    /// Whether it allows every action on everything.
    var allowsEverything: Bool? {
        guard effect == .allow else { return effect == .unknown ? nil : false }
        return value["Action"].holds("*") && value["Resource"].holds("*")
    }

    /// Whether it allows every action of a service.
    var allowsWholeService: Bool? {
        guard effect == .allow else { return effect == .unknown ? nil : false }
        return value["Action"].knownElements.contains { action in
            guard let text = action.text, let colon = text.firstIndex(of: ":") else { return action.text == "*" }
            return text[text.index(after: colon)...] == "*"
        }
    }

    /// Whether it allows to decrypt by every key.
    var decryptsEverything: Bool? {
        guard effect == .allow else { return effect == .unknown ? nil : false }
        let isAboutAll = value["Resource"].knownElements.contains { resource in
            guard let text = resource.text else {
                // Every key of an account and region that only the deployment knows.
                return resource.parts?.last?.stringValue?.hasSuffix(":key/*") ?? false
            }
            return text == "*" || (text.hasPrefix("arn:") && text.contains(":kms:") && text.hasSuffix("key/*"))
        }
        guard isAboutAll, !isConditional else { return false }
        let answers = ["kms:Decrypt", "kms:ReEncryptFrom"].map { covers(action: $0) }
        return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }

    /// Whether everybody is allowed something without a condition.
    var admitsEverybody: Bool? {
        guard effect == .allow else { return effect == .unknown ? nil : false }
        guard !isConditional else { return false }
        let principal = value["Principal"]
        return principal.text == "*" || principal["AWS"].holds("*")
    }
}

extension PropertyValue {
    /// Whether a text is one of its elements.
    func holds(_ text: String) -> Bool { knownElements.contains { $0.text == text } }
}
