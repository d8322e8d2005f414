// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A parameter is declared in the form that CloudFormation knows.
enum ParameterDeclarationRule: TemplateRule {
    static let description = RuleDescription(
        "parameter-declaration", "A parameter has a type, and only the keys that CloudFormation knows.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Parameters": {"P": {"Type": "Integer", "Default": 1}},
                +   "Parameters": {"P": {"Type": "Number", "Default": 1}},
                    "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}}
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html")

    private static let keys = [
        "AllowedPattern", "AllowedValues", "ConstraintDescription", "Default", "Description", "MaxLength", "MaxValue",
        "MinLength", "MinValue", "NoEcho", "Type",
    ]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.template[.parameters].filter { !$0.key.hasPrefix("Fn::") }.flatMap { parameter -> [Diagnostic] in
            guard let object = parameter.value.objectValue else {
                return [
                    error(at: parameter.value.origin, "parameter '\(parameter.key)' is not an object", fix: "write { }")
                ]
            }
            return type(of: parameter) + object.members.compactMap { problem($0, parameter) }
        }
    }

    private static func type(of parameter: Node.Object.Member) -> [Diagnostic] {
        let node = parameter.value["Type"]
        guard let name = node?.stringValue else {
            return [
                error(
                    at: node?.origin ?? parameter.value.origin, "parameter '\(parameter.key)' has no Type",
                    element: parameter.key, fix: "say String, Number, CommaDelimitedList or an AWS type")
            ]
        }
        guard !ParameterTypes.isKnown(name) else { return [] }
        let question = didYouMean(name, in: ParameterTypes.all)
        return [
            error(
                at: node?.origin ?? parameter.value.origin,
                "parameter '\(parameter.key)' has the unknown type '\(name)'",
                element: parameter.key, path: Node.Path([.key("Type")]),
                fix: question ?? "say String, Number, CommaDelimitedList or an AWS type")
        ]
    }

    private static func problem(_ member: Node.Object.Member, _ parameter: Node.Object.Member) -> Diagnostic? {
        func finding(_ message: String, _ fix: String) -> Diagnostic {
            error(
                at: member.value.origin ?? parameter.value.origin, "parameter '\(parameter.key)': \(message)",
                element: parameter.key, path: Node.Path([.key(member.key)]), fix: fix)
        }
        if !keys.contains(member.key) {
            let question = didYouMean(member.key, in: keys)
            return finding("there is no key '\(member.key)'", question ?? "remove it")
        }
        if member.value.contains(where: \.isFunction) {
            return finding("a function stands in \(member.key)", "write a literal")
        }
        switch member.key {
        case "AllowedValues" where member.value.arrayValue == nil:
            return finding("AllowedValues is not a list", "write [ ]")
        case "Default" where member.value.scalarText == nil:
            return finding("the Default is not text or a number", "write a list as text with commas")
        case "NoEcho" where !["true", "false"].contains(member.value.scalarText?.lowercased() ?? ""):
            return finding("NoEcho is not true or false", "write true")
        case "MinLength", "MaxLength":
            return member.value.scalarText.flatMap { Int($0) } == nil
                ? finding("\(member.key) is not a whole number", "write one") : nil
        case "MinValue", "MaxValue":
            return member.value.scalarText.flatMap { Double($0) } == nil
                ? finding("\(member.key) is not a number", "write one") : nil
        default: return nil
        }
    }
}

/// The types that a parameter can be declared as.
enum ParameterTypes {
    /// Those that lists are made of. A name of Systems Manager stands alone.
    private static let items = AWSParameterType.all.subtracting([systemsManagerName]).sorted()
    private static let systemsManagerName = "AWS::SSM::Parameter::Name"

    static let all =
        ["String", "Number", "CommaDelimitedList", "List<Number>", "List<String>", systemsManagerName]
        + items + items.map { "List<\($0)>" }

    static func isKnown(_ name: String) -> Bool {
        if all.contains(name) { return true }
        let wrapper = "AWS::SSM::Parameter::Value<"
        guard name.hasPrefix(wrapper), name.hasSuffix(">") else { return false }
        return all.contains(String(name.dropFirst(wrapper.count).dropLast()))
    }
}
