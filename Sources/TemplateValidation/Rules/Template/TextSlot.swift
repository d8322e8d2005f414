// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A place that takes one text: an argument of a function, an output, or what is handed on to a program.
struct TextSlot {
    let value: Node
    /// The way to it from the value that has the slot.
    let steps: [Node.Path.Step]
    /// What wants the text, as the beginning of a sentence.
    let wish: String
    /// What AWS says to anything else.
    let answer: String
    /// What the text of `Fn::Sub` calls it.
    var name: String?
    /// Whether people see the value as it is: an output.
    var isShown = false

    var isGetAtt: Bool { value.function?.name == "Fn::GetAtt" }

    /// The slots that a value has by itself.
    static func all(in node: Node, at place: NodePlace) -> [TextSlot] {
        whole(node, place) + (node.function.map { arguments(of: $0.name, $0.argument) } ?? [])
    }

    private static func arguments(of function: String, _ argument: Node) -> [TextSlot] {
        switch function {
        case "Fn::Equals":
            let answer = "CloudFormation answers 'every Fn::Equals object requires a list of 2 string parameters'"
            return elements(argument, [.key(function)], "\(function) compares texts", answer)
        case "Fn::Join":
            let answer =
                "CloudFormation answers 'every Fn::Join object requires two parameters, (1) a string delimiter and "
                + "(2) a list of strings'"
            return argument[1].map {
                elements($0, [.key(function), .index(1)], "\(function) joins texts", answer)
            } ?? []
        case "Fn::Split":
            let answer =
                "CloudFormation answers 'every Fn::Split object requires two parameters, (1) a string delimiter and "
                + "(2) a string to be split'"
            return argument[1].map {
                [
                    TextSlot(
                        value: $0, steps: [.key(function), .index(1)], wish: "\(function) cuts a text", answer: answer)
                ]
            } ?? []
        case "Fn::Sub": return substituted(argument)
        case "Fn::Base64", "Fn::ImportValue", "Fn::GetAZs":
            // What is no call there is told as the argument of a function.
            return argument.function == nil
                ? []
                : [
                    TextSlot(
                        value: argument, steps: [.key(function)], wish: "\(function) takes one text",
                        answer: "CloudFormation refuses the template")
                ]
        case "Fn::FindInMap":
            return elements(
                .array(Array((argument.arrayValue ?? []).prefix(3))), [.key(function)],
                "a key of \(function) is a text",
                "CloudFormation answers that every Fn::FindInMap object requires three parameters, which are strings")
        default: return []
        }
    }

    private static func elements(
        _ list: Node, _ steps: [Node.Path.Step], _ wish: String, _ answer: String
    ) -> [TextSlot] {
        (list.arrayValue ?? []).enumerated().map { index, element in
            TextSlot(value: element, steps: steps + [.index(index)], wish: wish, answer: answer)
        }
    }

    private static func substituted(_ argument: Node) -> [TextSlot] {
        let function = "Fn::Sub"
        func slot(_ value: Node, _ name: String, _ steps: [Node.Path.Step]) -> TextSlot {
            TextSlot(
                value: value, steps: [.key(function)] + steps, wish: "\(function) makes one text",
                answer: "CloudFormation answers 'variable \(name) in Fn::Sub expression does not resolve to a string'",
                name: "'${\(name)}'")
        }
        let variables = (argument[1]?.objectValue?.members ?? []).map {
            slot($0.value, $0.key, [.index(1), .key($0.key)])
        }
        let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
        let steps: [Node.Path.Step] = argument.stringValue == nil ? [.index(0)] : []
        var seen = Set(variables.compactMap(\.steps.last))
        let inline = SubstitutionText(text).names.filter { seen.insert(.key($0)).inserted }
        return variables
            + inline.map { name in
                slot(name.contains(".") ? .call("Fn::GetAtt", .string(name)) : .ref(name), name, steps)
            }
    }

    /// The slot that the value stands in, where an output or a resource has it.
    private static func whole(_ node: Node, _ place: NodePlace) -> [TextSlot] {
        func slot(_ wish: String, _ answer: String) -> TextSlot {
            TextSlot(value: node, steps: [], wish: wish, answer: answer)
        }
        guard place.section == .outputs else {
            // Its branches stand in the slot too, and each is told by itself.
            if node.function?.name == "Fn::If" { return [] }
            guard let map = TextMap.all[place.declaration["Type"]?.stringValue ?? ""],
                let (member, way) = place.path.withoutBranches.split, way == map.path, !member.hasPrefix("Fn::")
            else { return [] }
            return [slot(map.wish, map.answer)]
        }
        switch place.path.steps {
        // A list or an object by itself is told as the output's.
        case [.key("Value")] where node.function != nil:
            var slot = slot(
                "an output shows one text", "CloudFormation answers 'Every Value member must be a string'")
            slot.isShown = true
            return [slot]
        case [.key("Export"), .key("Name")]:
            return [slot("an export's name is one text", "CloudFormation refuses the template")]
        default: return []
        }
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
private struct TextMap {
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
