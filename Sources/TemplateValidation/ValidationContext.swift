// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A template with what the rules ask of it again and again, worked out once.
final class ValidationContext: Sendable {
    let input: ValidationInput
    let resources: [Template.Resource]
    let references: [TemplateReference]
    /// The schemas of the types that the template uses.
    let schemas: [String: ResourceSchema]
    let logic: ConditionLogic
    let resolver: ValueResolver
    let valueBound: ValueBound
    /// The systems that the template makes, one for each outcome of its conditions.
    let systems: [SystemModel]

    private let resourcesByID: [String: Template.Resource]
    private let names: [Template.Section: Set<String>]
    private let loops: [Template.Section: LoopPatterns]

    var template: Template { input.template }

    /// - Parameter outcomes: how the template turns out, where that is not to be worked out from it alone.
    init(_ input: ValidationInput, outcomes: [Outcome]? = nil) {
        self.input = input
        let template = input.template
        let transforms = template.transforms
        serverless = ServerlessTemplate(template)
        hasMacros = transforms.contains { $0 != LanguageExtensions.name }
        hasUnknownMacros = transforms.contains { $0 != LanguageExtensions.name && $0 != ServerlessCatalog.transform }
        hasExtensions = transforms.contains(LanguageExtensions.name)
        loops = Dictionary(
            uniqueKeysWithValues: Template.Section.allCases.map { ($0, LoopPatterns(template, $0)) })
        resources = template.resources
        resourcesByID = Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        names = Dictionary(
            uniqueKeysWithValues: Template.Section.allCases.map { ($0, Set(template[$0].map(\.key))) })
        let modules = resources.filter { $0.type.hasSuffix("::MODULE") }.map { $0.logicalID[...] }
        self.modules = Dictionary(grouping: modules, by: \.count).mapValues { Set($0) }
        references = TemplateReference.all(in: template)
        let isServerless = serverless != nil
        schemas = Set(resources.map(\.type)).reduce(into: [:]) {
            $0[$1] = input.schemas.schema(of: $1) ?? (isServerless ? ResourceSchema(serverless: $1) : nil)
        }
        var given = Dictionary(
            (input.parameters?.values ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        given["AWS::Region"] = input.region
        given["AWS::StackName"] = input.stackName
        logic = ConditionLogic(template, values: given)
        let refused = template.refusedParameters(given)
        let mappings = Self.byName(template[.mappings])
        valueBound = ValueBound(template, references)
        resolver = ValueResolver(
            parameters: Self.byName(template[.parameters]), given: template.literal(given), refused: refused,
            mappings: mappings, resourceTypes: resourcesByID.mapValues(\.type), logic: logic,
            attributeTypes: AttributeTypes(schemas), mostValues: valueBound.mostValues,
            mappingContents: MappingContents(mappings))
        let turnsOut = outcomes ?? template.outcomes(given: given, logic: logic, refused: refused)
        systems = turnsOut.map { SystemModel($0) }
    }

    /// What holds where CloudFormation looks at a value; nil where it never looks at it, because the conditions around it
    /// cannot hold together, with the given parameters or with any.
    ///
    /// - Parameter path: the way from the element to the value.
    func assumptions(
        of element: Node, in section: Template.Section, at path: Node.Path = Node.Path()
    ) -> [Assumption]? {
        let all = Assumption.all(of: element, in: section, at: path)
        return logic.canHold(all) == false ? nil : all
    }

    func resource(_ logicalID: String) -> Template.Resource? { resourcesByID[logicalID] }

    func names(in section: Template.Section) -> Set<String> { names[section] ?? [] }

    /// Whether a section has an entry of that name, one that a loop will make included.
    func has(_ name: String, in section: Template.Section) -> Bool {
        names(in: section).contains(name) || loops[section]?.mayMake(name) ?? false
    }

    /// Whether the template is rewritten by macros that can add anything.
    let hasMacros: Bool

    /// Whether one of them is neither AWS's language extensions nor SAM, whose work is known.
    let hasUnknownMacros: Bool

    /// What SAM makes of the template, where its transform is named.
    let serverless: ServerlessTemplate?

    /// Whether it may use what the transform of the language extensions understands.
    let hasExtensions: Bool

    /// The logical IDs of modules, whose resources come with the deployment, by their length.
    private let modules: [Int: Set<Substring>]

    /// Whether it may be a resource of a module: they are named after it.
    func isOfModule(_ name: String) -> Bool { modules.contains { $1.contains(name.prefix($0)) } }

    /// Where a finding about the template as a whole points.
    var place: SourceLocation? { input.location ?? template.root.origin }

    private static func byName(_ members: [Node.Object.Member]) -> [String: Node] {
        Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
