/// A parameter's own default obeys its constraints.
enum ParameterDeclarationCheck: Check {
    static let rule = "parameter-default"

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.template[.parameters].flatMap { member -> [Diagnostic] in
            let constraints = ParameterConstraints(member.value)
            guard let text = constraints.defaultText, !constraints.type.hasPrefix("AWS::SSM::") else { return [] }
            return constraints.violations(of: text).map { violation in
                Diagnostic(
                    .error, rule: rule, at: member.value["Default"]?.origin ?? member.value.origin,
                    "the default '\(text)' of parameter '\(member.key)' \(violation)",
                    why: "CloudFormation rejects the template", fix: "change the default or the constraint")
            }
        }
    }
}
