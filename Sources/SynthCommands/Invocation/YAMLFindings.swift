// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// What a file in YAML says that CloudFormation takes otherwise than its author may think.
enum YAMLFindings {
    static func findings(_ advice: [YAMLAdvice]) -> [Diagnostic] {
        aliases(advice.filter { $0.topic == .alias }) + advice.filter { $0.topic == .number }.map(number)
    }

    /// Once for all: one command changes all of them.
    private static func aliases(_ advice: [YAMLAdvice]) -> [Diagnostic] {
        guard let first = advice.first else { return [] }
        let others = advice.count == 1 ? "" : ", as do \(advice.count - 1) others below it"
        return [
            Diagnostic(
                .warning, rule: "yaml-alias", at: first.location, first.message + others,
                why: "CloudFormation answers \"YAML aliases are not allowed in CloudFormation templates\"",
                fix: "deploy what 'aws cloudformation package' or SAM makes of it, which writes them out")
        ]
    }

    private static func number(_ advice: YAMLAdvice) -> Diagnostic {
        Diagnostic(
            .warning, rule: "yaml-number", at: advice.location, advice.message,
            why: "the resource gets the number and not the text, as of an account's ID without its zero",
            fix: "put it in quotes if it is a text, or write the number in digits alone")
    }
}
