// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a value is for: `{"Condition": "IsProduction"}` is a function in the arguments of `Fn::And`, `Fn::Or` and
/// `Fn::Not`, and an object everywhere else.
enum Role {
    case value
    case condition
    case conditions

    /// What the argument of a function is, or the value of any other key.
    init(ofArgument function: String) {
        self = ["Fn::And", "Fn::Or", "Fn::Not"].contains(function) ? .conditions : .value
    }
}

/// A function call by its tag, as `!GetAtt Bucket.Arn`.
///
/// A node has one tag in YAML, so a function whose argument is a call has its full name: `Fn::Base64: !Sub …`. What a tag
/// stands before is text for the parsers of CloudFormation and the aws CLI, whatever it looks like: a number has no tag.
struct TaggedCall {
    let tag: String
    let argument: Node
    let argumentRole: Role

    private static let functions: Set<String> = [
        "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::GetAZs", "Fn::If", "Fn::ImportValue",
        "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString",
    ]

    /// Nil where the node is no call, or one that has to say its full name.
    init?(_ node: Node, as role: Role) {
        if role == .condition, let object = node.objectValue, object.count == 1,
            let name = object["Condition"]?.stringValue
        {
            self.init(tag: "!Condition", .string(name))
        } else if let (name, argument) = node.function {
            self.init(name, argument)
        } else {
            return nil
        }
    }

    private init(tag: String, _ argument: Node, _ argumentRole: Role = .value) {
        self.tag = tag
        self.argument = argument
        self.argumentRole = argumentRole
    }

    private init?(_ function: String, _ argument: Node) {
        switch function {
        case "Ref":
            guard argument.stringValue != nil else { return nil }
            self.init(tag: "!Ref", argument)
        case "Fn::GetAtt":
            // The text is taken apart at its first dot.
            guard let parts = argument.arrayValue, parts.count == 2, let name = parts[0].stringValue,
                let attribute = parts[1].stringValue, !name.isEmpty, !name.contains("."), !attribute.isEmpty
            else { return nil }
            self.init(tag: "!GetAtt", .string("\(name).\(attribute)"))
        default:
            guard Self.functions.contains(function), !argument.isFunction else { return nil }
            switch argument.content {
            case .string: break
            case .array(let elements) where !elements.isEmpty: break
            case .object(let object) where !object.isEmpty: break
            default: return nil
            }
            self.init(tag: "!" + function.dropFirst("Fn::".count), argument, Role(ofArgument: function))
        }
    }
}
