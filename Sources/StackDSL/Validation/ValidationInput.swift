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
    /// The region that the stack will be in, where it is known.
    public let region: String?

    public init(
        template: Template, location: SourceLocation? = nil, parameters: Parameters? = nil, region: String? = nil
    ) {
        self.template = template
        self.location = location
        self.parameters = parameters
        self.region = region
    }
}
