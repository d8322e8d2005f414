// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A place that takes one text, and has a list, an object or a function: an argument of a function, an output, or what is
/// handed on to a program.
struct TextSlot {
    let value: Node
    /// The way to it from the value that has the slot.
    let steps: [Node.Path.Step]
    let use: TextUse

    var isGetAtt: Bool { value.function?.name == "Fn::GetAtt" }

    /// The slots that a value has by itself.
    static func all(in node: Node, at place: NodePlace) -> [TextSlot] {
        guard let (name, argument) = node.function else { return whole(node, place) }
        return whole(node, place) + arguments(of: name, argument)
    }

    private static func arguments(of function: String, _ argument: Node) -> [TextSlot] {
        switch function {
        case "Fn::Equals": return elements(argument, [.key(function)], .compared)
        case "Fn::Join": return elements(argument[1], [.key(function), .index(1)], .joined)
        case "Fn::Split":
            return argument[1].flatMap { slot($0, [.key(function), .index(1)], .cut) }.map { [$0] } ?? []
        case "Fn::Sub": return substituted(argument)
        case "Fn::Base64", "Fn::ImportValue", "Fn::GetAZs":
            // What is no call there is told as the argument of a function.
            return argument.isFunction
                ? [TextSlot(value: argument, steps: [.key(function)], use: .taken(function))] : []
        case "Fn::FindInMap":
            return elements(.array(Array((argument.arrayValue ?? []).prefix(3))), [.key(function)], .key)
        default: return []
        }
    }

    private static func slot(_ value: Node, _ steps: [Node.Path.Step], _ use: TextUse) -> TextSlot? {
        switch value.content {
        case .array, .object: TextSlot(value: value, steps: steps, use: use)
        case .null, .bool, .number, .string: nil
        }
    }

    private static func elements(_ list: Node?, _ steps: [Node.Path.Step], _ use: TextUse) -> [TextSlot] {
        (list?.arrayValue ?? []).enumerated().compactMap { slot($1, steps + [.index($0)], use) }
    }

    private static func substituted(_ argument: Node) -> [TextSlot] {
        let function = Node.Path.Step.key("Fn::Sub")
        let members = argument[1]?.objectValue?.members ?? []
        let variables = members.compactMap {
            slot($0.value, [function, .index(1), .key($0.key)], .substituted($0.key))
        }
        let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
        let steps = argument.stringValue == nil ? [function, .index(0)] : [function]
        var seen = Set(members.map(\.key))
        return variables
            + SubstitutionText(text).names.filter { seen.insert($0).inserted }.map { name in
                TextSlot(
                    value: name.contains(".") ? .call("Fn::GetAtt", .string(name)) : .ref(name), steps: steps,
                    use: .substituted(name))
            }
    }

    /// The slot that the value stands in, where an output or a resource has it.
    private static func whole(_ node: Node, _ place: NodePlace) -> [TextSlot] {
        guard place.section == .outputs else {
            // Its branches stand in the slot too, and each is told by itself.
            guard let map = place.textMap, node.function?.name != "Fn::If",
                let (member, way) = place.path.withoutBranches.split, way == map.path, !member.hasPrefix("Fn::")
            else { return [] }
            return [TextSlot(value: node, steps: [], use: .member(map))]
        }
        switch place.path.steps {
        // A list or an object by itself is told as the output's.
        case [.key("Value")] where node.isFunction: return [TextSlot(value: node, steps: [], use: .shown)]
        case [.key("Export"), .key("Name")]: return [TextSlot(value: node, steps: [], use: .exported)]
        default: return []
        }
    }
}

/// What becomes of a text.
enum TextUse: Equatable {
    case compared, joined, cut, key
    /// By a function that takes one text alone.
    case taken(String)
    /// Under a name of `Fn::Sub`.
    case substituted(String)
    /// By an output: people see the value as it is.
    case shown
    case exported
    /// As a member of an object whose members are all texts.
    case member(TextMap)

    /// What wants the text, as the beginning of a sentence.
    var wish: String {
        switch self {
        case .compared: "Fn::Equals compares texts"
        case .joined: "Fn::Join joins texts"
        case .cut: "Fn::Split cuts a text"
        case .key: "a key of Fn::FindInMap is a text"
        case .taken(let function): "\(function) takes one text"
        case .substituted: "Fn::Sub makes one text"
        case .shown: "an output shows one text"
        case .exported: "an export's name is one text"
        case .member(let map): map.wish
        }
    }

    /// What AWS says to anything else.
    var answer: String {
        switch self {
        case .compared: "CloudFormation answers 'every Fn::Equals object requires a list of 2 string parameters'"
        case .joined:
            "CloudFormation answers 'every Fn::Join object requires two parameters, (1) a string delimiter and "
                + "(2) a list of strings'"
        case .cut:
            "CloudFormation answers 'every Fn::Split object requires two parameters, (1) a string delimiter and "
                + "(2) a string to be split'"
        case .key:
            "CloudFormation answers that every Fn::FindInMap object requires three parameters, which are strings"
        case .taken, .exported: "CloudFormation refuses the template"
        case .substituted(let name):
            "CloudFormation answers 'variable \(name) in Fn::Sub expression does not resolve to a string'"
        case .shown: "CloudFormation answers 'Every Value member must be a string'"
        case .member(let map): map.answer
        }
    }

    /// What the text of `Fn::Sub` calls it.
    var name: String? {
        if case .substituted(let name) = self { "'${\(name)}'" } else { nil }
    }
}

extension Node.Path {
    /// The last key and the way to it; nil when it ends otherwise.
    fileprivate var split: (key: String, way: [Step])? {
        guard case .key(let key)? = steps.last else { return nil }
        return (key, Array(steps.dropLast()))
    }
}

/// A property whose members are texts, though its schema lets them be anything.
struct TextMap: Equatable {
    let path: [Node.Path.Step]
    let wish: String
    var answer: String {
        guard case .key(let name)? = path.last else { return "" }
        return
            "CloudFormation answers 'Value of property \(name) must be an object with String (or simple type) properties'"
    }

    static let all: [String: TextMap] = [
        "AWS::CloudFormation::Stack": parameters, "AWS::Serverless::Application": parameters,
        "AWS::Lambda::Function": variables, "AWS::Serverless::Function": variables,
    ]

    private static let parameters = TextMap(
        path: [.key("Properties"), .key("Parameters")],
        wish: "a nested stack is given texts, and makes a list of one by itself")
    private static let variables = TextMap(
        path: [.key("Properties"), .key("Environment"), .key("Variables")], wish: "a variable is one text")
}
