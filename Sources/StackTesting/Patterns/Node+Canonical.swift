// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Node {
    /// The value in the form that all have which say the same: `Fn::Sub` and `Fn::Join` as the parts of the text, `Fn::GetAtt`
    /// as a list of two. What a text has one part of is that part.
    var canonical: Node {
        guard let (name, argument) = function else { return self }
        switch name {
        case "Fn::GetAtt":
            guard let reference, let attribute = reference.attribute else { return self }
            return .getAtt(reference.name, attribute)
        case "Fn::Sub":
            guard let text = argument.stringValue ?? argument[0]?.stringValue else { return self }
            return substituted(text, argument[1]).node
        case "Fn::Join":
            guard let separator = argument[0]?.stringValue, let elements = argument[1]?.arrayValue else { return self }
            var joined = JoinedText()
            for (index, element) in elements.enumerated() {
                if index > 0 { joined.append(literal: separator) }
                joined.append(element.canonical)
            }
            return joined.node
        default: return self
        }
    }

    private func substituted(_ text: String, _ variables: Node?) -> JoinedText {
        var joined = JoinedText()
        for segment in SubstitutionText(text).segments {
            switch segment {
            case .literal(let literal): joined.append(literal: literal)
            case .name(let name): joined.append((variables?[name] ?? Self.reference(dotted: name)).canonical)
            }
        }
        return joined
    }

    /// What a name in the text of `Fn::Sub` refers to: `Vpc`, or an attribute as `Vpc.CidrBlock`.
    static func reference(dotted name: String) -> Node {
        guard let dot = name.firstIndex(of: ".") else { return .ref(name) }
        return .getAtt(String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    /// A text with its references in it as `Fn::Sub` has them; nil for what is no text.
    var readableText: String? {
        let value = canonical
        if let text = value.scalarText { return text }
        guard let parts = value.joinedParts ?? (value.isFunction ? [value] : nil) else { return nil }
        return parts.map { part in
            if let text = part.scalarText { return text }
            guard let reference = part.reference else { return part.description }
            return "${\([reference.name, reference.attribute].compactMap { $0 }.joined(separator: "."))}"
        }.joined()
    }

    /// Whether two scalars are the same to CloudFormation, which takes a number or a Boolean as text and text as those.
    func isSameScalar(as other: Node) -> Bool {
        guard let text = scalarText, let otherText = other.scalarText else { return self == other }
        if text == otherText { return true }
        guard let number = numberValue?.doubleValue ?? other.numberValue?.doubleValue else { return false }
        return Double(text) == number && Double(otherText) == number
    }
}
