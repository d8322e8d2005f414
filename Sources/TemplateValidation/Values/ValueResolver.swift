// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Works out what a value can be: a literal is itself, a function is what it yields.
struct ValueResolver: Sendable {
    let parameters: [String: Node]
    /// The values that the environment gives.
    let given: [String: String]
    /// The parameters whose values their own declarations refuse.
    let refused: Set<String>
    let mappings: [String: Node]
    let resourceTypes: [String: String]
    let logic: ConditionLogic
    let attributeTypes: AttributeTypes
    /// The values that a use of a parameter or of a mapping is looked at with, at most.
    let mostValues: Int
    let mappingContents: MappingContents

    /// - Parameter assumptions: what holds where the value stands, as `ValidationContext.assumptions` says: what they
    ///   exclude is left out.
    func alternatives(of node: Node, _ assumptions: [Assumption]) -> [Alternative] {
        guard let (name, argument) = node.function else {
            return [literal(node, assumptions)]
        }
        func typed(_ type: JSONType) -> [Alternative] {
            [Alternative(content: .type(type), assumptions: assumptions, source: node)]
        }
        switch name {
        case "Ref": return reference(argument.stringValue ?? "", node, assumptions)
        case "Fn::If": return branches(argument, assumptions)
        case "Fn::GetAtt": return attribute(argument, node, assumptions)
        case "Fn::FindInMap": return mapped(argument, node, assumptions)
        case "Fn::Sub", "Fn::Join", "Fn::Base64", "Fn::ToJsonString": return typed(.string)
        case "Fn::Split", "Fn::GetAZs", "Fn::Cidr": return typed(.array)
        case "Fn::Length": return typed(.integer)
        default: return [Alternative(content: .unknown, assumptions: assumptions, source: node)]
        }
    }

    /// The text that a value is, where that is certain.
    func text(of node: Node, _ assumptions: [Assumption]) -> String? {
        let all = alternatives(of: node, assumptions)
        guard all.count == 1, all[0].parameter == nil, case .literal(let literal) = all[0].content else { return nil }
        return literal.scalarText
    }

    private func literal(_ node: Node, _ assumptions: [Assumption]) -> Alternative {
        // As text it is told by itself, and nothing else is to be said of it.
        if node.stringValue == PseudoParameterNames.nameOfNoValue {
            return Alternative(content: .absent, assumptions: assumptions, source: node)
        }
        let isDynamic = node.stringValue?.hasDynamicReference ?? false
        let isRewritten = node.objectValue?.members.contains { $0.key.hasPrefix("Fn::") } ?? false
        return Alternative(
            content: isDynamic ? .type(.string) : isRewritten ? .unknown : .literal(node), assumptions: assumptions,
            source: node)
    }

    private func branches(_ argument: Node, _ assumptions: [Assumption]) -> [Alternative] {
        guard let name = argument[0]?.stringValue, let first = argument[1], let second = argument[2] else {
            return [Alternative(content: .unknown, assumptions: assumptions, source: argument)]
        }
        return [(first, true), (second, false)].flatMap { branch, holds -> [Alternative] in
            let all = assumptions + [Assumption(condition: name, holds: holds)]
            return logic.canHold(all) == false ? [] : alternatives(of: branch, all)
        }
    }

    private func reference(_ name: String, _ node: Node, _ assumptions: [Assumption]) -> [Alternative] {
        func one(_ content: Alternative.Content) -> [Alternative] {
            [Alternative(content: content, assumptions: assumptions, source: node)]
        }
        switch name {
        case PseudoParameterNames.nameOfNoValue: return one(.absent)
        case "AWS::NotificationARNs": return one(.type(.array))
        case _ where name.hasPrefix("AWS::"): return one(.type(.string))
        default: break
        }
        if let declaration = parameters[name] { return values(of: name, declaration, node, assumptions) }
        return one(resourceTypes[name] == nil ? .unknown : .type(.string))
    }

    private func values(
        of name: String, _ declaration: Node, _ node: Node, _ assumptions: [Assumption]
    ) -> [Alternative] {
        let type = declaration["Type"]?.stringValue ?? "String"
        let isList = type == "CommaDelimitedList" || type.contains("List<")
        let isStored = type.hasPrefix("AWS::SSM::Parameter::Value")
        func alternative(_ text: String, isGiven: Bool) -> Alternative? {
            if !isGiven, logic.canHold(assumptions, where: [name: text]) == false { return nil }
            return Alternative(
                content: .literal(Node(isList ? .array(Template.items(of: text)) : .string(text), origin: node.origin)),
                assumptions: assumptions, parameter: isGiven ? nil : name, source: node)
        }
        let unknown = Alternative(
            content: .type(isList ? .array : type == "Number" ? .number : .string), assumptions: assumptions,
            source: node)
        if isStored || declaration.hidesValue { return [unknown] }
        if let value = given[name] {
            // A value that its own parameter refuses is told there, and not again wherever it goes.
            return [refused.contains(name) ? unknown : alternative(value, isGiven: true) ?? unknown]
        }
        var texts = (declaration["AllowedValues"]?.arrayValue ?? []).prefix(mostValues).compactMap(\.scalarText)
        if let text = declaration["Default"].flatMap(\.scalarText), !texts.contains(text) {
            texts.append(text)
        }
        return texts.compactMap { alternative($0, isGiven: false) } + [unknown]
    }

    private func attribute(_ argument: Node, _ node: Node, _ assumptions: [Assumption]) -> [Alternative] {
        let reference = ElementReference("Fn::GetAtt", argument)
        let type = reference.flatMap { resourceTypes[$0.name] }.flatMap { type in
            reference?.attribute.flatMap { attributeTypes.type(of: $0, in: type) }
        }
        return [
            Alternative(
                content: type.map { .type($0) } ?? .unknown, assumptions: assumptions, source: node)
        ]
    }

    /// The values that the keys can lead to.
    private func mapped(_ argument: Node, _ node: Node, _ assumptions: [Assumption]) -> [Alternative] {
        let unknown = [Alternative(content: .unknown, assumptions: assumptions, source: node)]
        guard let name = argument[0]?.stringValue, let mapping = mappings[name]?.objectValue,
            let second = argument[2]?.stringValue, argument[3] == nil
        else { return unknown }
        let first = argument[1]?.stringValue ?? argument[1]?["Ref"]?.stringValue.flatMap { given[$0] }
        let isByRegion = argument[1]?["Ref"]?.stringValue == "AWS::Region"
        // A key that a function computes can be any: but for regions, some rows are meant for other keys.
        let reachable = (isByRegion && first == nil ? mapping.members.prefix(mostValues) : []).filter { member in
            member.key.split(separator: "-").count >= 3
                && logic.canHold(assumptions, where: ["AWS::Region": member.key]) != false
        }.map(\.value)
        let rows = first.map { key in mapping[key].map { [$0] } ?? [] } ?? reachable
        let values = rows.compactMap { $0[second] }
        // What is known where the row is not: lists, if all rows have one there.
        if values.isEmpty, first == nil {
            let areLists = mappingContents.areLists(in: name, at: second)
            return [
                Alternative(
                    content: areLists ? .type(.array) : .unknown, assumptions: assumptions, source: argument)
            ]
        }
        return values.isEmpty
            ? unknown
            : values.map {
                Alternative(
                    content: .literal(Node($0.content, origin: node.origin)), assumptions: assumptions,
                    parameter: first == nil ? "AWS::Region" : nil, source: node)
            }
    }
}
