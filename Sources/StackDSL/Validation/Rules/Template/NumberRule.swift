/// Every number is one that JSON can say.
enum NumberCheck: Check {
    static let rule = "number"

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        Template.Section.allCases.flatMap { section in
            context.template[section].flatMap { member in
                var found: [Diagnostic] = []
                member.value.walk { node, path in
                    guard let number = node.numberValue, !number.isFinite else { return }
                    found.append(
                        Diagnostic(
                            .error, rule: rule, at: node.origin ?? member.value.origin,
                            "'\(member.key)' has \(number.text) at \(path)", why: "JSON has no such number",
                            fix: "write a finite one"))
                }
                return found
            }
        }
    }
}
