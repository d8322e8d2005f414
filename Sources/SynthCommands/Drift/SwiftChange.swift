// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel
import TemplateValidation

/// Where Swift says otherwise than AWS, and the change that makes it say the same.
struct SwiftChange {
    /// Where it is written; nil where nobody knows.
    let place: SourceLocation?
    /// The argument as it stands there and as it would have to: `visibilityTimeout: 30`. Nil where it is no literal.
    let written: (now: String, then: String)?
    /// The parameter that gives the value, where one does.
    let parameter: String?
    /// Whether its value is a secret, and is not shown.
    let isSecret: Bool

    init(_ difference: ResourceDrift.Difference, of logicalID: String, in stack: SynthesizedStack, hiding: HiddenTexts)
    {
        let finder = TemplatePlace(difference.path, of: logicalID, in: stack.template)
        let name = difference.path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }.last ?? ""
        let parameters = Set(stack.template[.parameters].map(\.key))
        let names = Set(finder.node?.referencedNames ?? []).intersection(parameters)
        let hidden = Set(stack.template.hiddenParameters.map(\.key))
        isSecret =
            !names.isDisjoint(with: hidden) || [difference.expected, difference.actual].contains { $0 == Mask.sign }
            || [difference.expected, difference.actual].contains { WrittenSecrets.isSecret($0, named: name) }
        if names.count == 1, let name = names.first {
            parameter = name
            let value = stack.parameterValues.first { $0.name == name }
            place = SourceLocator().place(of: Node.Path(), from: value?.origin ?? finder.origin)
            written = nil
        } else {
            parameter = nil
            place = finder.place
            written =
                isSecret || difference.kind != .changed || !finder.isWhole
                ? nil : place.flatMap { Self.literal(at: $0, difference, hiding) }
        }
    }

    /// Where a resource is made.
    static func place(of logicalID: String, in stack: SynthesizedStack) -> SourceLocation? {
        TemplatePlace(Node.Path(), of: logicalID, in: stack.template).place
    }

    /// The argument at a place, where its value is a literal that says what the template says.
    private static func literal(
        at place: SourceLocation, _ difference: ResourceDrift.Difference, _ hidden: HiddenTexts
    ) -> (String, String)? {
        guard let line = SourceLines(hiding: hidden).line(of: place), place.column > 0,
            line.startIndex + place.column - 1 < line.endIndex
        else { return nil }
        let rest = line[(line.startIndex + place.column - 1)...]
        let text = String(decoding: rest.prefix(SourceExcerpt.tokenLength(rest)), as: UTF8.self)
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let value = String(text[text.index(after: colon)...].drop { $0 == " " })
        let isText = value.first == "\""
        let says = isText ? String(value.dropFirst().dropLast()) : value.replacing("_", with: "")
        guard says == difference.expected else { return nil }
        let new = isText ? JSONWriter.write(.string(difference.actual), style: .compact) : difference.actual
        guard isText || Double(difference.actual) != nil || ["true", "false"].contains(difference.actual) else {
            return nil
        }
        return (text, "\(text[...colon]) \(new.filter { !$0.isNewline })")
    }
}

/// What a template has at the place of a property.
private struct TemplatePlace {
    /// What stands there, or as near to it as there is anything; nil where the template has no such resource.
    private(set) var node: Node?
    /// Whether the way goes to its end.
    private(set) var isWhole = false
    /// The nearest place on the way.
    private(set) var origin: SourceLocation?
    /// What of the way comes after that.
    private var rest: [Node.Path.Step] = []

    init(_ path: Node.Path, of logicalID: String, in template: Template) {
        guard let resource = template[.resources].first(where: { $0.key == logicalID })?.value else { return }
        (node, origin) = (resource, resource.origin)
        for step in [.key("Properties")] + path.steps {
            guard let current = node, !current.isFunction || step == .key("Properties") else { return }
            let next =
                switch step {
                case .key(let key): current[key]
                case .index(let index): current[index]
                }
            guard let next else { return }
            node = next
            if let own = next.origin {
                (origin, rest) = (own, [])
            } else if step != .key("Properties") {
                rest.append(step)
            }
        }
        isWhole = true
    }

    var place: SourceLocation? {
        let locator = SourceLocator()
        let start = locator.place(of: Node.Path(), from: origin)
        let found = locator.place(of: Node.Path(rest), from: origin)
        // Those of an untyped resource stand within one argument.
        return found == start
            ? locator.place(of: Node.Path([.key("Properties"), .key("properties")] + rest), from: origin) : found
    }
}
