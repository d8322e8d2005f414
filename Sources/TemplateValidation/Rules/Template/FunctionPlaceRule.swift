// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Functions stand only where CloudFormation evaluates them.
enum FunctionPlaceRule: NodeRule {
    static let description = RuleDescription(
        "function-place", "A function stands where CloudFormation evaluates it.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Conditions": {"C": {"Fn::Equals": [{"Fn::GetAtt": ["T", "TopicName"]}, "a"]}},
                +   "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "a"]}},
                    "Resources": {"T": {"Type": "AWS::SNS::Topic", "Condition": "C"}}
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html"
    )

    private static let inConditions: Set = [
        "Condition", "Fn::And", "Fn::Base64", "Fn::Contains", "Fn::Equals", "Fn::FindInMap", "Fn::Join", "Fn::Length",
        "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Ref",
    ]

    static let sections: Set<Template.Section> = [.conditions, .resources, .outputs]
    static let kinds = Set(NodeKind.allCases)

    static func applies(to context: ValidationContext) -> Bool {
        !context.hasUnknownMacros
    }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        if place.section == .conditions { return condition(node, place) }
        // What asks a question has its place in conditions and rules: elsewhere Fn::If asks by a condition's name.
        guard let name = node.function?.name else { return [] }
        switch name {
        case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals": break
        default: return []
        }
        return [
            error(
                at: place, node, "\(name) stands in '\(place.element)' at \(place.path)",
                fix: "make it a condition, and choose with Fn::If by its name")
        ]
    }

    private static func condition(_ node: Node, _ place: NodePlace) -> [Diagnostic] {
        if place.element.hasPrefix("Fn::") { return [] }
        let isQuestion = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition"].contains {
            node.objectValue?.keys == [$0]
        }
        if place.path.steps.isEmpty, !isQuestion {
            return [
                error(
                    at: place, node, "condition '\(place.element)' asks nothing",
                    fix: "begin with Fn::Equals, Fn::And, Fn::Or or Fn::Not")
            ]
        }
        guard let name = node.function?.name, !inConditions.contains(name) else { return [] }
        return [
            error(
                at: place, node, "\(name) stands in condition '\(place.element)'",
                fix: "conditions are answered before anything is made: ask parameters and mappings only")
        ]
    }

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        resourcesInConditions(context) + exportNames(context) + importNames(context)
    }

    private static func resourcesInConditions(_ context: ValidationContext) -> [Diagnostic] {
        context.references.filter {
            $0.section == .conditions && $0.form == .ref && context.resource($0.target) != nil
                && !context.names(in: .parameters).contains($0.target)
        }.map { reference in
            error(
                at: reference.location, "condition '\(reference.element)' refers to the resource '\(reference.target)'",
                element: reference.element, path: reference.path,
                fix: "conditions are answered before anything is made: ask parameters and mappings only")
        }
    }

    private static func importNames(_ context: ValidationContext) -> [Diagnostic] {
        context.references.filter { reference in
            guard reference.path.steps.contains(.key("Fn::ImportValue")), context.resource(reference.target) != nil
            else {
                return false
            }
            if case .attribute = reference.form { return true }
            return reference.form == .ref
        }.map { reference in
            error(
                at: reference.location,
                "the name that '\(reference.element)' imports refers to the resource '\(reference.target)'",
                element: reference.element, path: reference.path,
                fix: "imports are resolved before anything is made: make the name of parameters and text")
        }
    }

    private static func exportNames(_ context: ValidationContext) -> [Diagnostic] {
        context.references.filter {
            guard $0.section == .outputs, $0.path.steps.first == .key("Export"), context.resource($0.target) != nil
            else {
                return false
            }
            return $0.form == .ref
        }.map { reference in
            error(
                at: reference.location,
                "the export's name of output '\(reference.element)' refers to the resource '\(reference.target)'",
                element: reference.element, path: reference.path, fix: "make the name of parameters and text")
        }
    }
}
