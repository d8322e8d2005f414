// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A text with values in it, whichever of `Fn::Sub` and `Fn::Join` says it.
package enum TextParts {
    package enum Part: Sendable, Hashable {
        case literal(String)
        /// A `Ref`, an `Fn::GetAtt` or another call.
        case value(Node)
    }

    /// The parts of `Fn::Sub`, or of an `Fn::Join` without a separator; no two literals follow each other. Nil for what
    /// else there is, and where only the deployment knows the parts.
    package static func parts(of node: Node) -> [Part]? {
        guard let (name, argument) = node.function else { return nil }
        var parts: [Part] = []
        switch name {
        case "Fn::Sub": return append(substitution: argument, to: &parts) ? parts : nil
        case "Fn::Join":
            guard append(join: argument, to: &parts) else { return nil }
            // Some functions are accepted only within a join, be it one of a single value.
            if parts.count == 1, case .value(let value) = parts[0], value.reference == nil { return nil }
            return parts
        default: return nil
        }
    }

    private static func append(substitution argument: Node, to parts: inout [Part]) -> Bool {
        guard let text = argument.stringValue ?? argument[0]?.stringValue else { return false }
        let list = argument.arrayValue
        guard list == nil || list?.count == 1 || list?.count == 2 && list?[1].objectValue != nil else { return false }
        let substitution = SubstitutionText(text)
        guard !substitution.isUnterminated else { return false }
        for segment in substitution.segments {
            switch segment {
            case .literal(let text): append(.literal(text), to: &parts)
            case .name(let name):
                if let value = list?.count == 2 ? list?[1][name] : nil {
                    guard append(element: value, to: &parts) else { return false }
                } else if let dot = name.firstIndex(of: ".") {
                    append(
                        .value(.getAtt(String(name[..<dot]), String(name[name.index(after: dot)...]))), to: &parts)
                } else {
                    append(.value(.ref(name)), to: &parts)
                }
            }
        }
        return true
    }

    private static func append(join argument: Node, to parts: inout [Part]) -> Bool {
        guard let list = argument.arrayValue, list.count == 2, list[0].stringValue == "",
            let elements = list[1].arrayValue
        else { return false }
        for element in elements {
            // What may be missing is left out of a list, and cannot be among text.
            guard !element.contains(where: \.isNoValue), append(element: element, to: &parts) else { return false }
        }
        return true
    }

    private static func append(element: Node, to parts: inout [Part]) -> Bool {
        if let text = element.scalarText {
            append(.literal(text), to: &parts)
            return true
        }
        guard element.isFunction else { return false }
        if let inner = self.parts(of: element) {
            for part in inner { append(part, to: &parts) }
        } else {
            append(.value(element), to: &parts)
        }
        return true
    }

    private static func append(_ part: Part, to parts: inout [Part]) {
        if case .literal(let text) = part {
            if text.isEmpty { return }
            if case .literal(let before)? = parts.last {
                parts[parts.count - 1] = .literal(before + text)
                return
            }
        }
        parts.append(part)
    }
}
