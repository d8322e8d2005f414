// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Where CloudFormation joins, compares, shows or hands on a text, no list, object or Boolean stands.
enum NotTextRule: NodeRule {
    static let description = RuleDescription(
        "not-text", "What CloudFormation joins, compares, shows or hands on as text is one text.",
        reason: "CloudFormation refuses the template",
        example: .init(
            template: """
                  {
                    "Parameters": {"Names": {"Type": "CommaDelimitedList", "Default": "a,b"}},
                    "Resources": {
                      "T": {
                        "Type": "AWS::SNS::Topic",
                -       "Properties": {"DisplayName": {"Fn::Sub": "of ${Names}"}}
                +       "Properties": {
                +         "DisplayName": {"Fn::Sub": ["of ${All}", {"All": {"Fn::Join": [",", {"Ref": "Names"}]}}]}
                +       }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
        evidence: .thread("aws-cloudformation/cfn-lint#390"))

    static let sections: Set<Template.Section> = [.rules, .conditions, .resources, .outputs]
    static let kinds: Set<NodeKind> = [.list, .object]

    static func applies(to context: ValidationContext) -> Bool { !context.hasMacros }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        let slots = TextSlot.all(in: node, at: place)
        guard !slots.isEmpty, let assumptions = assumptions(at: place, context) else { return [] }
        return slots.compactMap { finding($0, at: place, assumptions, context) }
    }

    private static func finding(
        _ slot: TextSlot, at place: NodePlace, _ assumptions: [Assumption], _ context: ValidationContext
    ) -> Diagnostic? {
        // A default says nothing more of a parameter's type than its declaration.
        let types = context.resolver.alternatives(of: slot.value, assumptions).filter { $0.parameter == nil }
            .compactMap(\.type)
        guard let type = types.first(where: { [.array, .object].contains($0) || ($0 == .boolean && slot.isGetAtt) })
        else { return nil }
        let path = Node.Path(place.path.steps + slot.steps)
        return Diagnostic(
            // Of Booleans within text nobody has said more than that they make trouble.
            type == .boolean && slot.use != .shown ? .warning : .error, rule: description.id,
            at: slot.value.origin ?? place.origin, element: place.element, path: path,
            "'\(place.element)' at \(path): \(slot.use.wish), and \(slot.use.name ?? "this") is \(name(type))",
            why: slot.use.answer, fix: fix(type, place))
    }

    private static func name(_ type: JSONType) -> String {
        switch type {
        case .array: "a list"
        case .object: "an object"
        default: "true or false"
        }
    }

    private static func fix(_ type: JSONType, _ place: NodePlace) -> String {
        switch type {
        case .array where place.isInSwift: "write .joined(\",\") behind the list"
        case .array: "make one text of the list, { \"Fn::Join\": [\",\", list] }, or choose one element with Fn::Select"
        case .object: "name a part of it that is text"
        default: "choose a text by a condition, with Fn::If"
        }
    }
}

extension Alternative {
    /// The type that it has, as far as that is known.
    fileprivate var type: JSONType? {
        switch content {
        case .type(let type): type
        case .literal(let node):
            node.arrayValue != nil ? .array : node.objectValue != nil && node.function == nil ? .object : nil
        case .unknown, .absent: nil
        }
    }
}
