// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The forms that the arguments of functions have.
enum FunctionShape {
    typealias Problem = (message: String, fix: String)

    /// The problem with a call; nil when there is none, or nobody knows.
    static func problem(_ name: String, _ argument: Node, hasExtensions: Bool) -> Problem? {
        if argument.function?.name == "Fn::Transform" { return nil }
        switch name {
        case "Ref": return argument.stringValue == nil && !hasExtensions ? ("names nothing", "name it as text") : nil
        case "Fn::GetAtt": return getAtt(argument, hasExtensions)
        case "Fn::Sub": return sub(argument)
        case "Fn::If":
            return list(argument, 3...3, "[condition, value if it holds, value if not]")
                ?? text(argument[0], "its first argument is not a condition's name", "name a condition")
        case "Fn::Join":
            return list(argument, 2...2, "[delimiter, list]")
                ?? text(argument[0], "its delimiter is not text", "write the delimiter")
                ?? listOrCall(argument[1], "its second argument is not a list")
        case "Fn::Select": return list(argument, 2...2, "[index, list]") ?? select(argument)
        case "Fn::Split":
            return list(argument, 2...2, "[delimiter, text]")
                ?? text(argument[0], "its delimiter is not text", "write the delimiter")
        case "Fn::FindInMap":
            return list(argument, 3...4, "[mapping, first key, second key]") ?? mapDefault(argument[3])
        case "Fn::Cidr": return list(argument, 2...3, "[range, count, bits of a host]")
        case "Fn::Base64", "Fn::ImportValue", "Fn::GetAZs":
            return argument.arrayValue != nil || (argument.objectValue != nil && argument.function == nil)
                ? ("takes one text", "write text or a function that yields it") : nil
        case "Fn::And", "Fn::Or": return list(argument, 2...10, "a list of two to ten conditions")
        case "Fn::Not": return list(argument, 1...1, "a list of one condition")
        case "Fn::Equals": return list(argument, 2...2, "[one value, another]")
        case "Fn::GetStackOutput":
            return argument["StackName"] == nil || argument["OutputName"] == nil
                ? ("lacks StackName or OutputName", "give both") : nil
        case "Fn::Length", "Fn::ToJsonString":
            return hasExtensions ? nil : ("takes AWS::LanguageExtensions", "add the transform")
        case "Fn::Transform":
            let calls = argument.arrayValue ?? [argument]
            return calls.contains { $0["Name"] == nil } ? ("names no macro", "give it a Name") : nil
        case "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll":
            return ("stands outside Rules", "use it in the section Rules only")
        default: return unknown(name)
        }
    }

    private static let names = [
        "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::GetAZs", "Fn::GetAtt",
        "Fn::GetStackOutput", "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select",
        "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Fn::Transform",
    ]

    private static func unknown(_ name: String) -> Problem? {
        if name.hasPrefix("Fn::ForEach") { return nil }
        let suggestion = didYouMean(name, in: names)
        return ("is not a function", suggestion ?? "see the list of functions")
    }

    private static func list(_ node: Node, _ counts: ClosedRange<Int>, _ form: String) -> Problem? {
        guard let elements = node.arrayValue else { return ("takes a list", "write \(form)") }
        guard !counts.contains(elements.count) else { return nil }
        return ("has \(elements.count) argument\(elements.count == 1 ? "" : "s")", "write \(form)")
    }

    private static func text(_ node: Node?, _ message: String, _ fix: String) -> Problem? {
        node?.stringValue == nil ? (message, fix) : nil
    }

    private static func listOrCall(_ node: Node?, _ message: String) -> Problem? {
        node?.arrayValue == nil && node?.function == nil ? (message, "write a list or a function that yields one") : nil
    }

    /// CloudFormation takes a default without `AWS::LanguageExtensions` too, whatever its page about the function says.
    private static func mapDefault(_ node: Node?) -> Problem? {
        guard let node, node.function == nil, node["DefaultValue"] == nil else { return nil }
        return ("has a fourth argument that is no default", "write { \"DefaultValue\": … }")
    }

    private static func getAtt(_ argument: Node, _ hasExtensions: Bool) -> Problem? {
        if let text = argument.stringValue {
            return text.contains(".") ? nil : ("names no attribute", "write [resource, attribute]")
        }
        return list(argument, 2...2, "[resource, attribute]")
            ?? (hasExtensions && argument[0]?.function != nil
                ? nil : text(argument[0], "names no resource", "name one as text"))
    }

    private static func select(_ argument: Node) -> Problem? {
        if let index = argument[0]?.scalarText.flatMap({ Int($0) }) {
            if index < 0 { return ("has a negative index", "count from 0") }
            if let elements = argument[1]?.arrayValue, index >= elements.count,
                elements.allSatisfy({ $0.function == nil })
            {
                return ("asks for element \(index) of \(elements.count)", "count from 0")
            }
        } else if argument[0]?.function == nil {
            return ("has an index that is not a number", "write a number")
        }
        return listOrCall(argument[1], "does not select from a list")
    }

    private static func sub(_ argument: Node) -> Problem? {
        if argument.arrayValue != nil {
            if let problem = list(argument, 2...2, "[text, { variable: value }]") { return problem }
            guard argument[1]?.objectValue != nil else { return ("has variables that are not an object", "write { }") }
        }
        guard let text = argument.stringValue ?? argument[0]?.stringValue else {
            return ("has no text", "write text with ${…}")
        }
        let names = SubstitutionText(text)
        if names.isUnterminated { return ("has a '${' that is never closed", "close it, or write '${!' for itself") }
        if names.names.contains("") { return ("has an empty '${}'", "name something, or write '${!}' for itself") }
        return nil
    }
}
