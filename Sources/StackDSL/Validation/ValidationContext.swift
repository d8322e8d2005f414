/// A template with what the checks ask of it again and again, worked out once.
public struct ValidationContext: Sendable {
    public let input: ValidationInput
    public let resources: [Template.Resource]
    public let references: [TemplateReference]

    private let resourcesByID: [String: Template.Resource]
    private let names: [Template.Section: Set<String>]
    private let loops: [LoopPattern]

    public var template: Template { input.template }

    public init(_ input: ValidationInput) {
        self.input = input
        let template = input.template
        loops = LoopPattern.all(in: template)
        resources = template.resources
        resourcesByID = Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        names = Dictionary(
            uniqueKeysWithValues: Template.Section.allCases.map { ($0, Set(template[$0].map(\.key))) })
        references = TemplateReference.all(in: template)
    }

    public func resource(_ logicalID: String) -> Template.Resource? { resourcesByID[logicalID] }

    public func names(in section: Template.Section) -> Set<String> { names[section] ?? [] }

    /// Whether a section has an entry of that name, one that a loop will make included.
    public func has(_ name: String, in section: Template.Section) -> Bool {
        names(in: section).contains(name) || loops.contains { $0.section == section && $0.mayMake(name) }
    }

    /// Whether the template is rewritten by macros that can add anything.
    public var hasMacros: Bool { template.transforms.contains { $0 != LanguageExtensions.name } }
}
