/// One rule: it reads the template and says what it finds. It knows nothing of the DSL.
public protocol Check: Sendable {
    /// The rule's identifier, shown with every finding.
    static var rule: String { get }

    static func findings(in context: ValidationContext) -> [Diagnostic]
}
