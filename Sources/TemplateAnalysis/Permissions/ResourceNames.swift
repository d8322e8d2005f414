// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The names and ARNs of the template's resources, as far as they are known before the deployment.
package struct ResourceNames: Sendable {
    package let outcome: Outcome

    package init(outcome: Outcome) {
        self.outcome = outcome
    }

    private static let partition = PartialString.Element.field("AWS::Partition")

    /// A character of a name is looked at many times: statements are compared with it letter by letter.
    private static let costOfElement = 100

    /// The types of IAM, whose ARNs have a path before the name: the property that names them, the word in the ARN, and
    /// the attribute that is the ARN, or `Ref` where that is nil.
    private static let identities: [String: (property: String, word: String, arnAttribute: String?)] = [
        "AWS::IAM::Role": ("RoleName", "role", "Arn"),
        "AWS::IAM::User": ("UserName", "user", "Arn"),
        "AWS::IAM::Group": ("GroupName", "group", "Arn"),
        "AWS::IAM::ManagedPolicy": ("ManagedPolicyName", "policy", nil),
    ]

    private static let fields: Set = ["AWS::Partition", "AWS::Region", "AWS::AccountId"]

    /// The text of a value, its references to resources followed. The partition of an ARN is always the same unknown.
    package func text(of value: PropertyValue) -> PartialString? {
        var walk = ReferenceWalk()
        return text(of: value, &walk)
    }

    private func text(of value: PropertyValue, _ walk: inout ReferenceWalk) -> PartialString? {
        guard let parts = value.parts else { return nil }
        var text = PartialString()
        for (index, part) in parts.enumerated() {
            if let literal = part.scalarText {
                append(literal, isFirst: index == 0, to: &text)
            } else {
                append(part, to: &text, &walk)
            }
        }
        return text
    }

    private func append(_ literal: String, isFirst: Bool, to text: inout PartialString) {
        if literal.hasDynamicReference { return text.append(.unknown(.string(literal))) }
        let partitions = ["arn:aws:", "arn:aws-cn:", "arn:aws-us-gov:", "arn:*:"]
        if isFirst, let start = partitions.first(where: literal.hasPrefix) {
            text.append("arn:")
            text.append(Self.partition)
            text.append(String(literal.dropFirst(start.utf8.count - 1)))
        } else {
            text.append(literal)
        }
    }

    private func append(_ node: Node, to text: inout PartialString, _ walk: inout ReferenceWalk) {
        guard let reference = node.reference else { return text.append(.unknown(node)) }
        if !reference.isOfAttribute, Self.fields.contains(reference.name) { return text.append(.field(reference.name)) }
        guard let resource = outcome[reference.name] else { return text.append(.unknown(node)) }
        append(resource, attribute: reference.attribute, node, to: &text, &walk)
    }

    private func append(
        _ resource: Outcome.Resource, attribute: String?, _ node: Node, to text: inout PartialString,
        _ walk: inout ReferenceWalk
    ) {
        if let form = ARNForm.all[resource.type] {
            if attribute == nil && form.ref == .name || attribute != nil && attribute == form.nameAttribute {
                return text.append(name(of: resource, &walk))
            }
            if attribute == nil && form.ref == .arn || attribute == form.arnAttribute || attribute == "Arn" {
                return text.append(arn(form.arn, name(of: resource, &walk)))
            }
            if attribute == "StreamArn" {
                text.append(arn(form.arn, name(of: resource, &walk)))
                text.append("/stream/")
                return text.append(.unknown(node))
            }
            return text.append(.unknown(node))
        }
        if let form = Self.identities[resource.type] {
            if attribute == form.arnAttribute {
                var path = PartialString("/")
                if !resource["Path"].isAbsent {
                    path =
                        walk.step(to: "\(resource.logicalID).Path", { self.text(of: resource["Path"], &$0) }) ?? path
                }
                path.append(name(of: resource, &walk))
                return text.append(arn("iam::\u{1}:\(form.word)%", path))
            }
            if attribute == nil { return text.append(name(of: resource, &walk)) }
        }
        switch (resource.type, attribute) {
        case ("AWS::Lambda::Alias", nil), ("AWS::Lambda::Version", nil):
            guard let function = outcome.resource(resource["FunctionName"]) else { return text.append(.unknown(node)) }
            text.append(arn("lambda:@:function:%:", name(of: function, &walk)))
            text.append(.unknown(node))
        default:
            let isOpaque = resource.type.hasPrefix("AWS::CloudFormation::") || !resource.type.hasPrefix("AWS::")
            guard !isOpaque, attribute == nil || attribute == "Arn" else { return text.append(.unknown(node)) }
            text.append(
                .identity(.init(logicalID: resource.logicalID, type: resource.type, attribute: attribute ?? "Ref")))
        }
    }

    /// The ARN of a resource, of the types whose ARNs are known to follow their names.
    package func arn(of resource: Outcome.Resource) -> PartialString? {
        var walk = ReferenceWalk()
        return ARNForm.all[resource.type].map { arn($0.arn, name(of: resource, &walk)) }
    }

    /// The ARN of any resource: how it is made up, or else whose it is.
    package func identity(of resource: Outcome.Resource) -> PartialString {
        var text = PartialString()
        var walk = ReferenceWalk()
        if let form = Self.identities[resource.type] {
            append(resource, attribute: form.arnAttribute, .getAtt(resource.logicalID, "Arn"), to: &text, &walk)
        } else if ARNForm.all[resource.type] != nil {
            append(resource, attribute: "Arn", .getAtt(resource.logicalID, "Arn"), to: &text, &walk)
        } else {
            text.append(.identity(.init(logicalID: resource.logicalID, type: resource.type, attribute: "Arn")))
        }
        return text
    }

    /// The name that a template gives, or the one that the deployment makes.
    private func name(of resource: Outcome.Resource, _ walk: inout ReferenceWalk) -> PartialString {
        let property = Self.identities[resource.type]?.property ?? ARNForm.all[resource.type]?.property ?? ""
        if !property.isEmpty, !resource[property].isAbsent,
            let text = walk.step(to: resource.logicalID, { self.text(of: resource[property], &$0) }),
            walk.pay(text.elements.count * Self.costOfElement)
        {
            return text
        }
        var text = PartialString()
        text.append(.identity(.init(logicalID: resource.logicalID, type: resource.type, attribute: nil)))
        return text
    }

    private func arn(_ form: String, _ name: PartialString) -> PartialString {
        var text = PartialString("arn:")
        text.append(Self.partition)
        text.append(":")
        for character in form {
            switch character {
            case "@":
                if let region = outcome.region {
                    text.append(region)
                } else {
                    text.append(.field("AWS::Region"))
                }
                text.append(":")
                text.append(.field("AWS::AccountId"))
            case "\u{1}": text.append(.field("AWS::AccountId"))
            case "%": text.append(name)
            case "~": text.append(.unknown(.string("*")))
            default: text.append(String(character))
            }
        }
        return text
    }
}
