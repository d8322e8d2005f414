// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text with values in it, on its way to the simplest node that says it.
struct Substitution: Sendable {
    private enum Piece: Sendable {
        case text(String)
        /// Text that is the argument of `Fn::Sub` already: its `${…}` stay.
        case template(Node, String)
        case value(Node)
    }

    private var pieces: [Piece] = []

    mutating func append(text: String) {
        if case .text(let before)? = pieces.last {
            pieces[pieces.count - 1] = .text(before + text)
        } else if !text.isEmpty {
            pieces.append(.text(text))
        }
    }

    mutating func append(_ node: Node) {
        switch node.content {
        case .string(let text): append(text: text)
        case .number(let number): append(text: number.text)
        case .bool(let value): append(text: value ? "true" : "false")
        default:
            if let template = node["Fn::Sub"]?.stringValue {
                pieces.append(.template(node, template))
            } else {
                pieces.append(.value(node))
            }
        }
    }

    var node: Node {
        if pieces.isEmpty { return .string("") }
        if pieces.count == 1 {
            switch pieces[0] {
            case .text(let text): return .string(text)
            case .template(let node, _), .value(let node): return node
            }
        }
        return substituted
    }

    private var substituted: Node {
        var text = ""
        var references: [Node.Reference] = []
        var variables: [Node.Object.Member] = []
        let taken = takenNames
        for piece in pieces {
            switch piece {
            case .text(let literal):
                text += escaped(literal)
            case .template(let node, let template):
                text += template
                references += node.allReferences
            case .value(let node):
                references += node.allReferences
                if let name = node.substitutionName {
                    text += "${\(name)}"
                } else if let known = variables.first(where: { $0.value == node }) {
                    text += "${\(known.key)}"
                } else {
                    let name = unusedName(after: variables.count, taken)
                    variables.append(Node.Object.Member(key: name, value: node))
                    text += "${\(name)}"
                }
            }
        }
        // What a variable refers to is recorded within the variable.
        let argument: Node = variables.isEmpty ? .string(text) : .array([.string(text), .object(variables)])
        return .call("Fn::Sub", argument, references: references)
    }

    /// `${` in text means `${`, not a reference.
    private func escaped(_ text: String) -> String {
        var result = ""
        var previous: Character?
        for character in text {
            result.append(character)
            if previous == "$", character == "{" { result.append("!") }
            previous = character
        }
        return result
    }

    private var takenNames: Set<String> {
        Set(
            pieces.flatMap { piece -> [String] in
                switch piece {
                case .text: []
                case .template(_, let template): SubstitutionText(template).names
                case .value(let node): node.substitutionName.map { [$0] } ?? []
                }
            })
    }

    private func unusedName(after count: Int, _ taken: Set<String>) -> String {
        var number = count + 1
        while taken.contains("Value\(number)") { number += 1 }
        return "Value\(number)"
    }
}

extension Node {
    /// How `Fn::Sub` names this reference within its text; nil for what is not a plain `Ref` or `Fn::GetAtt`.
    fileprivate var substitutionName: String? {
        guard let reference else { return nil }
        return reference.isOfAttribute ? reference.attribute.map { "\(reference.name).\($0)" } : reference.name
    }

    /// The references of this node and of all below it.
    var allReferences: [Reference] {
        var found: [Reference] = []
        walk { node, _ in found += node.references }
        return found
    }
}
