/// What is validated: a template, and the values that its parameters will have if they are known.
public struct ValidationInput: Sendable {
    public struct Parameters: Sendable {
        public let values: [ParameterValue]
        /// The environment that gives the values.
        public let environment: String?

        public init(values: [ParameterValue], environment: String? = nil) {
            self.values = values
            self.environment = environment
        }
    }

    public let template: Template
    /// Where findings about the template as a whole point.
    public let location: SourceLocation?
    public let parameters: Parameters?

    public init(template: Template, location: SourceLocation? = nil, parameters: Parameters? = nil) {
        self.template = template
        self.location = location
        self.parameters = parameters
    }
}

/// One rule: it reads the template and says what it finds. It knows nothing of the DSL.
public protocol Check: Sendable {
    /// The rule's identifier, shown with every finding.
    static var rule: String { get }

    static func findings(in context: ValidationContext) -> [Diagnostic]
}

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
