// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    mutating func reference(_ node: Node, as type: ValueType, at path: String) -> SwiftExpression? {
        guard let reference = node.reference else { return nil }
        if !reference.isOfAttribute, let pseudo = pseudoParameter(reference.name, as: type) { return pseudo }
        if reference.isOfAttribute {
            guard let attribute = reference.attribute, let value = self.attribute(attribute, of: reference.name) else {
                return nil
            }
            return admit(value, as: type, at: path)
        }
        return self.reference(reference.name, wanted: type).map { admit($0, as: type, at: path) }
    }

    /// A reference to an attribute whose name is a value, or to what a loop makes: its logical ID has the loop's identifier
    /// in it.
    mutating func looped(
        _ name: String, _ argument: Node, _ node: Node, at path: String
    ) -> SwiftExpression? {
        let parts: [Node] =
            (name == "Ref" ? [argument] : argument.arrayValue)
            ?? node.reference.map { [.string($0.name)] + ($0.attribute.map { [.string($0)] } ?? []) } ?? []
        guard parts.count == (name == "Ref" ? 1 : 2),
            parts.contains(where: { $0.isFunction || $0.stringValue?.contains("${") == true })
        else { return nil }
        if name == "Fn::GetAtt", let resource = parts[0].stringValue.flatMap(names.resource) {
            return .call(
                .member(resource.expression, "attribute"),
                [SwiftArgument("named", expression(parts[1], as: .text, at: path))])
        }
        let logicalID = SwiftArgument("ofLogicalID", expression(parts[0], as: .text, at: path))
        if name == "Ref" { return .made("ref", logicalID) }
        return .made("attribute", SwiftArgument(nil, expression(parts[1], as: .text, at: path)), logicalID)
    }

    private func pseudoParameter(_ name: String, as type: ValueType) -> SwiftExpression? {
        if name == PseudoParameterNames.nameOfNoValue { return .code(".noValue") }
        if name == "AWS::NotificationARNs" {
            if type == .document { return .initialised(.code("List.notificationARNs")) }
            return type == .list(.text) ? .code(".notificationARNs") : nil
        }
        guard let member = Self.pseudoParameter(name) else { return nil }
        return converted(.text([.value(.code(member))]), from: .text, to: type)
    }

    /// The member of `PseudoParameter`; nil for what is none that text can hold.
    static func pseudoParameter(_ name: String) -> String? {
        switch name {
        case "AWS::AccountId": ".accountId"
        case "AWS::Partition": ".partition"
        case "AWS::Region": ".region"
        case "AWS::StackId": ".stackId"
        case "AWS::StackName": ".stackName"
        case "AWS::URLSuffix": ".urlSuffix"
        default: nil
        }
    }
}
