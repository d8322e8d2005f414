// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Functions of text.
extension Evaluator {
    /// A text that is known in part is split where only identifiers are unknown, which have no comma in them.
    func split(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let separator = argument[0]?.stringValue, !separator.isEmpty,
            let node = argument[1].flatMap({ value(of: $0, &walk) })
        else { return nil }
        if let text = node.scalarText {
            return .array(
                text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) })
        }
        guard separator == "," else { return nil }
        var pieces = [JoinedText()]
        for part in node.joinedParts ?? [node] {
            if let text = part.stringValue {
                for (index, piece) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
                    if index > 0 { pieces.append(JoinedText()) }
                    pieces[pieces.count - 1].append(literal: String(piece))
                }
            } else {
                guard isIdentifier(part) else { return nil }
                pieces[pieces.count - 1].append(part)
            }
        }
        return .array(pieces.map(\.node))
    }

    func joined(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let separator = argument[0]?.stringValue, let list = argument[1].flatMap({ value(of: $0, &walk) }),
            let elements = list.arrayValue
        else { return nil }
        var text = JoinedText()
        for (index, element) in elements.compactMap({ value(of: $0, &walk) }).enumerated() {
            let length = text.length
            if index > 0 { text.append(literal: separator) }
            text.append(element)
            guard walk.pay(text.length - length) else { return nil }
        }
        return text.node
    }

    func substituted(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let source = argument.stringValue ?? argument[0]?.stringValue else { return nil }
        let variables = argument[1]
        var text = JoinedText()
        // Each once: texts within texts that name one twice would double the work at every level.
        var values: [String: Node] = [:]
        for segment in SubstitutionText(source).segments {
            let length = text.length
            switch segment {
            case .literal(let literal): text.append(literal: literal)
            case .name(let name):
                if values[name] == nil {
                    let node =
                        variables?[name] ?? (name.contains(".") ? .call("Fn::GetAtt", .string(name)) : .ref(name))
                    values[name] = value(of: node, &walk) ?? PseudoParameterNames.noValue
                }
                if let value = values[name] { text.append(value) }
            }
            guard walk.pay(text.length - length) else { return nil }
        }
        return text.node
    }
}
