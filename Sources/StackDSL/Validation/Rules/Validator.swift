/// Runs all checks and collects what they find.
public enum Validator {
    /// Every check, in the order in which findings about one place are shown.
    static let checks: [any Check.Type] = [
        SectionsCheck.self, LogicalIDCheck.self, DuplicateLogicalIDCheck.self, ReferenceCheck.self,
        AttributeCheck.self, CircularDependencyCheck.self, NumberCheck.self, ParameterDeclarationCheck.self,
        ParameterValueCheck.self, LimitsCheck.self,
    ]

    /// All findings, by place; those without a place come first.
    public static func diagnostics(for input: ValidationInput) -> [Diagnostic] {
        let context = ValidationContext(input)
        let found = checks.flatMap { $0.findings(in: context) }
        return found.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (let first?, let second?) where first != second: first < second
            case (nil, .some): true
            case (.some, nil): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
