// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Text that names something of the template stays as it is, unless a function reads it.
enum LiteralReferenceRule: NodeRule {
    static let description = RuleDescription(
        "literal-reference", "What names a pseudo parameter or something of the template is no plain text.",
        reason: "CloudFormation replaces ${…} only within Fn::Sub: the text is taken as it stands",
        example: """
              "Topic": {
                "Type": "AWS::SNS::Topic",
            -   "Properties": {"DisplayName": "orders of ${AWS::Region}"}
            +   "Properties": {"DisplayName": {"Fn::Sub": "orders of ${AWS::Region}"}}
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html"
    )

    static let sections: Set<Template.Section> = [.parameters, .mappings, .resources, .outputs]
    static let kinds: Set<NodeKind> = [.text]

    static func applies(to context: ValidationContext) -> Bool { !context.hasMacros }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        guard let text = node.stringValue, text.utf8.contains(0x3A) || text.utf8.contains(0x24) else { return [] }
        if text == PseudoParameterNames.nameOfNoValue { return noValue(node, place, context) }
        guard text.contains("${"), let name = name(in: text, place, context),
            assumptions(at: place, context) != nil
        else { return [] }
        return [
            warning(
                at: node.origin ?? place.origin,
                "'\(place.element)' at \(place.path): '${\(name)}' stands in a plain text", element: place.element,
                path: place.path, fix: fix(name, place))
        ]
    }

    private static func fix(_ name: String, _ place: NodePlace) -> String {
        if takesNoFunctions(place) { return "no function is read there: put the text together where it is used" }
        if place.isInSwift { return swift(name) }
        return "let Fn::Sub read it, { \"Fn::Sub\": \"…${\(name)}…\" }, "
            + "or write ${!\(name)} within Fn::Sub for the text itself"
    }

    private static func takesNoFunctions(_ place: NodePlace) -> Bool {
        [.parameters, .mappings].contains(place.section)
    }

    private static func noValue(_ node: Node, _ place: NodePlace, _ context: ValidationContext) -> [Diagnostic] {
        if isName(place) || assumptions(at: place, context) == nil { return [] }
        let isRefused = isRefused(place, context)
        return [
            Diagnostic(
                isRefused ? .error : .warning, rule: description.id, at: node.origin ?? place.origin,
                element: place.element, path: place.path,
                "'\(place.element)' at \(place.path) is the text 'AWS::NoValue'",
                why: isRefused
                    ? "it leaves nothing out, and CloudFormation refuses a text there"
                    : "it leaves nothing out: AWS is given the text itself",
                fix: place.isInSwift ? "write .noValue" : "write { \"Ref\": \"AWS::NoValue\" }")
        ]
    }

    /// Whether no text can stand there at all.
    private static func isRefused(_ place: NodePlace, _ context: ValidationContext) -> Bool {
        let path = place.path.withoutBranches.steps
        guard path.first == .key("Properties"),
            let schema = context.schemas[place.declaration["Type"]?.stringValue ?? ""],
            let types = schema.schema(at: path.dropFirst())?.types
        else { return false }
        return !types.isEmpty && types.isDisjoint(with: [.string, .object])
    }

    /// The first name in `${…}` that somebody meant to be replaced.
    private static func name(in text: String, _ place: NodePlace, _ context: ValidationContext) -> String? {
        let isSubstituted = isSubstituted(place)
        if isSubstituted && !place.isInSwift || isName(place) || isTemplate(text, place) { return nil }
        // In Swift nobody writes the escape: it is what becomes of `${` in a text with interpolations.
        if isSubstituted { return escaped(in: text).first { isPseudo($0) } }
        return SubstitutionText(text).names.first { name in
            isPseudo(name) || (!takesNoFunctions(place) && !isCode(text, place) && isOwn(name, place, context))
        }
    }

    private static func isPseudo(_ name: String) -> Bool { PseudoParameterNames.all.contains(name) }

    /// Whether it is the name of a parameter or a resource, or an attribute of one.
    private static func isOwn(_ name: String, _ place: NodePlace, _ context: ValidationContext) -> Bool {
        // A state machine and an SSM document can have names of their own.
        if place.declaration["Properties"]?["DefinitionSubstitutions"]?[name] != nil { return false }
        if place.element.hasPrefix("Fn::ForEach") { return false }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return false }
        if parts.count == 1, context.names(in: .parameters).contains(first) { return true }
        return context.resource(first) != nil
    }

    /// Whether the text is a name or a remark, which nobody computes.
    private static func isName(_ place: NodePlace) -> Bool {
        let steps = place.path.steps
        if steps.last == .key("Ref") || steps.dropLast().last == .key("Fn::GetAtt") { return true }
        switch steps.first {
        case .key("Properties"), .key("Value"), .key("Export"): return false
        case .key("Metadata"): return steps.dropFirst().first != .key("AWS::CloudFormation::Init")
        case .key("Default"): return place.section != .parameters
        default: return place.section != .mappings
        }
    }

    private static func isSubstituted(_ place: NodePlace) -> Bool {
        place.path.steps.suffix(2).contains(.key("Fn::Sub"))
            && place.path.steps.last.map { if case .index = $0 { true } else { $0 == .key("Fn::Sub") } } ?? false
    }

    private static func escaped(in text: String) -> [String] {
        text.components(after: "${!", until: "}")
    }

    /// Whether another stack reads the text as its own template.
    private static func isTemplate(_ text: String, _ place: NodePlace) -> Bool {
        place.path.steps.last == .key("TemplateBody") || text.contains("Resources:") || text.contains("\"Resources\"")
    }

    /// The properties that hold programs and commands, whose variables can have any name.
    private static let programs: Set = [
        "Args", "BuildSpec", "Command", "Commands", "Content", "DefinitionString", "EntryPoint", "FunctionCode",
        "InlineCode", "RequestMappingTemplate", "RequestTemplates", "ResponseMappingTemplate", "ResponseTemplates",
        "Script", "UserData", "ZipFile", "commands", "runCommand",
    ]

    /// Whether the text is read by a program that may know the name.
    private static func isCode(_ text: String, _ place: NodePlace) -> Bool {
        text.contains("\n" as Character) || place.path.steps.first == .key("Metadata")
            || place.path.steps.contains { step in
                if case .key(let key) = step { programs.contains(key) } else { false }
            }
    }

    /// What to write in Swift.
    private static func swift(_ name: String) -> String {
        guard isPseudo(name) else { return "interpolate what '\(name)' names, as \\(topic.ref)" }
        let word = name.dropFirst("AWS::".count)
        return "write \\(.\(word == "URLSuffix" ? "urlSuffix" : word.prefix(1).lowercased() + word.dropFirst()))"
    }
}

extension String {
    /// What stands between each of two marks.
    fileprivate func components(after opening: String, until closing: Character) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: opening) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: closing) else { break }
            found.append(String(rest[..<end]))
        }
        return found
    }
}
