// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A rule about single values. One walk over the template asks all of them.
protocol NodeRule: TemplateRule {
    /// The sections whose values it is about.
    static var sections: Set<Template.Section> { get }

    /// The kinds of values that it is about.
    static var kinds: Set<NodeKind> { get }

    /// Whether it can say anything about the template.
    static func applies(to context: ValidationContext) -> Bool

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic]
}

/// What a value is, as far as rules about single values tell them apart.
enum NodeKind: Int, CaseIterable {
    case null, bool, number, text, list, object

    init(_ content: Node.Content) {
        self =
            switch content {
            case .null: .null
            case .bool: .bool
            case .number: .number
            case .string: .text
            case .array: .list
            case .object: .object
            }
    }
}

extension NodeRule {
    static func applies(to context: ValidationContext) -> Bool { true }

    /// The findings beside those about single values.
    static func findings(in context: ValidationContext) -> [Diagnostic] { [] }

    /// What holds where CloudFormation looks at the value; nil where it never does.
    static func assumptions(at place: NodePlace, _ context: ValidationContext) -> [Assumption]? {
        context.assumptions(of: place.declaration, in: place.section, at: place.path)
    }

    static func error(at place: NodePlace, _ node: Node, _ message: String, fix: String) -> Diagnostic {
        error(
            at: node.origin ?? place.origin, message, element: place.element, path: place.path, fix: fix)
    }
}

/// Where a value stands.
struct NodePlace {
    let section: Template.Section
    /// The name of its element within the section.
    let element: String
    let declaration: Node
    /// What the element's type says of texts in it.
    let textMap: TextMap?
    /// The way from the element to the value.
    var path = Node.Path()

    init(_ element: Node.Object.Member, in section: Template.Section) {
        self.section = section
        self.element = element.key
        declaration = element.value
        textMap = section == .resources ? TextMap.all[element.value["Type"]?.stringValue ?? ""] : nil
    }

    var origin: SourceLocation? { declaration.origin }

    /// Whether the element was written in Swift, where other words mend it.
    var isInSwift: Bool { origin?.file.hasSuffix(".swift") ?? false }
}

extension Node.Path {
    /// The path as it is in what `Fn::If` turns out to be.
    var withoutBranches: Node.Path {
        var left: [Step] = []
        for step in steps {
            if case .index = step, left.last == .key("Fn::If") { left.removeLast() } else { left.append(step) }
        }
        return Node.Path(left)
    }
}

/// Every rule about single values.
enum NodeRules {
    static let all: [any NodeRule.Type] = [
        DuplicateKeyRule.self, FunctionArgumentsRule.self, FunctionPlaceRule.self, NumberRule.self, NullRule.self,
        FindInMapRule.self, DynamicReferenceRule.self, LiteralSecretRule.self,
        NotTextRule.self, LiteralReferenceRule.self,
    ]

    static func findings(
        of all: [any NodeRule.Type] = all, in context: ValidationContext
    ) -> [Diagnostic] {
        let rules = all.filter { $0.applies(to: context) }
        var found = rules.flatMap { $0.findings(in: context) }
        for section in Template.Section.allCases {
            let asked = NodeKind.allCases.map { kind in
                rules.filter { $0.sections.contains(section) && $0.kinds.contains(kind) }
            }
            for member in context.template[section] {
                var place = NodePlace(member, in: section)
                member.value.walk { node, path in
                    let rules = asked[NodeKind(node.content).rawValue]
                    if rules.isEmpty { return }
                    place.path = path
                    for rule in rules { found += rule.findings(about: node, at: place, in: context) }
                    // The walk goes on with a path of its own where nothing else holds it.
                    place.path = Node.Path()
                }
            }
        }
        return found
    }
}
