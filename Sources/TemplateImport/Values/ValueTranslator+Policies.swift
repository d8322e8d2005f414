// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// `.policy(.allow(…))`; nil for what is no policy, or one that `PolicyStatement` would write in another way.
    mutating func policy(_ node: Node, at path: String) -> SwiftExpression? {
        guard let object = node.objectValue, object["Statement"] != nil,
            Set(object.keys).isSubset(of: ["Version", "Id", "Statement"]), Set(object.keys).count == object.count,
            let statements = object["Statement"].map({ $0.arrayValue ?? [$0] }), !statements.isEmpty,
            object["Version"].map({ $0.stringValue != nil }) ?? true,
            object["Id"].map({ $0.stringValue != nil }) ?? true,
            statements.allSatisfy(\.isPolicyStatement)
        else { return nil }
        properties += object.count
        var arguments: [SwiftArgument] = []
        if let id = object["Id"] { arguments.append(SwiftArgument("id", expression(id, as: .text, at: path))) }
        if let version = object["Version"]?.stringValue {
            if version != "2012-10-17" { arguments.append(SwiftArgument("version", .literal(version))) }
        } else {
            arguments.append(SwiftArgument("version", .code("nil")))
        }
        let isList = object["Statement"]?.arrayValue != nil
        for (index, statement) in statements.enumerated() {
            let place = isList ? "\(path)/Statement/\(index)" : "\(path)/Statement"
            arguments.append(
                SwiftArgument(isList ? nil : "only", self.statement(statement, at: place), at: statement.origin))
        }
        return .call(.code(".policy"), arguments)
    }

    private mutating func statement(_ node: Node, at path: String) -> SwiftExpression {
        if let (_, argument) = node.function, let parts = argument.arrayValue, parts.count == 3 {
            // What `isPolicyStatement` admits.
            guard let condition = parts[0].stringValue.flatMap(names.condition) else {
                return bypass(node, because: "Fn::If of a condition that has no name in Swift", at: path)
            }
            return .made(
                "if", SwiftArgument(nil, condition), SwiftArgument("then", statement(parts[1], at: path)),
                SwiftArgument("else", statement(parts[2], at: path)))
        }
        if node.isNoValue { return .code(".noValue") }
        properties += node.objectValue?.count ?? 0
        var arguments = texts(node["Action"], at: "\(path)/Action").map { SwiftArgument(nil, $0) }
        if let resource = node["Resource"] {
            let place = "\(path)/Resource"
            arguments.append(
                SwiftArgument(
                    "on",
                    isList(resource)
                        ? expression(resource, as: .list(.text), at: place) : .array(texts(resource, at: place))
                ))
        }
        if let principal = node["Principal"] {
            arguments.append(SwiftArgument("principal", self.principal(principal, at: "\(path)/Principal")))
        }
        if let condition = node["Condition"] {
            arguments.append(SwiftArgument("when", .array(conditions(condition, at: "\(path)/Condition"))))
        }
        if let sid = node["Sid"]?.stringValue { arguments.append(SwiftArgument("sid", .literal(sid))) }
        let call = SwiftExpression.call(.code(node["Effect"] == "Allow" ? ".allow" : ".deny"), arguments)
        return listed(call, node)
    }

    /// Whether a reference is one to a list, as a parameter can be.
    private mutating func isList(_ node: Node) -> Bool {
        guard let reference = node.reference, !reference.isOfAttribute else { return false }
        if case .typed(_, .list)? = self.reference(reference.name, wanted: .text) { return true }
        return false
    }

    /// Lists of one stay lists.
    private func listed(_ call: SwiftExpression, _ node: Node) -> SwiftExpression {
        let principal = node["Principal"]?.objectValue?.members.first?.value
        let parts = [("action", node["Action"]), ("resource", node["Resource"]), ("principal", principal)]
        let ones = parts.filter { $0.1?.arrayValue?.count == 1 }.map(\.0)
        guard !ones.isEmpty else { return call }
        let isAll = parts.allSatisfy { $0.1 == nil || $0.1?.arrayValue != nil }
        return .call(.member(call, "asLists"), isAll ? [] : ones.map { SwiftArgument(nil, .code("." + $0)) })
    }

    private mutating func texts(_ node: Node?, at path: String) -> [SwiftExpression] {
        (node?.arrayValue ?? node.map { [$0] } ?? []).map { expression($0, as: .text, at: path) }
    }

    private mutating func principal(_ node: Node, at path: String) -> SwiftExpression {
        guard let member = node.objectValue?.members.first else { return .code(".any") }
        if member.key == "AWS", isList(member.value) {
            return .made("aws", SwiftArgument(nil, expression(member.value, as: .list(.text), at: path)))
        }
        let name = ["Service": "service", "AWS": "aws", "Federated": "federated"][member.key] ?? ""
        return .call(.code("." + name), texts(member.value, at: path).map { SwiftArgument(nil, $0) })
    }

    private mutating func conditions(_ node: Node, at path: String) -> [SwiftExpression] {
        var result: [SwiftExpression] = []
        for kind in node.objectValue?.members ?? [] {
            for member in kind.value.objectValue?.members ?? [] {
                result.append(condition(kind.key, member.key, member.value, at: "\(path)/\(kind.key)/\(member.key)"))
            }
        }
        return result
    }

    private mutating func condition(_ kind: String, _ key: String, _ value: Node, at path: String) -> SwiftExpression {
        properties += 1
        let name = SwiftArgument(nil, SwiftExpression.literal(key))
        if kind == "Bool", let flag = value.boolValue {
            return .made("bool", name, SwiftArgument("json", .code("\(flag)")))
        }
        if kind == "Bool", value == "true" || value == "false" {
            return .made("bool", name, SwiftArgument(nil, .code(value.stringValue ?? "")))
        }
        let values = texts(value, at: path).map { SwiftArgument(nil, $0) }
        let members = [
            "StringEquals": "stringEquals", "StringLike": "stringLike", "ArnEquals": "arnEquals", "ArnLike": "arnLike",
        ]
        if let member = members[kind] { return .call(.code("." + member), [name] + values) }
        return .call(.code(".init"), [SwiftArgument(nil, .literal(kind)), name] + values)
    }
}

extension Node {
    /// Whether `PolicyStatement` writes it as it is.
    fileprivate var isPolicyStatement: Bool {
        if isNoValue { return true }
        if let (name, argument) = function {
            guard name == "Fn::If", let parts = argument.arrayValue, parts.count == 3 else { return false }
            return parts[1].isPolicyStatement && parts[2].isPolicyStatement && parts[0].stringValue != nil
        }
        guard let object = objectValue, Set(object.keys).count == object.count,
            Set(object.keys).isSubset(of: ["Sid", "Effect", "Action", "Resource", "Principal", "Condition"]),
            object["Effect"] == "Allow" || object["Effect"] == "Deny",
            object["Sid"].map({ $0.stringValue != nil }) ?? true,
            object["Action"]?.isTexts == true, object["Resource"]?.isTexts ?? true,
            object["Principal"]?.isPrincipal ?? true, object["Condition"]?.isConditions ?? true
        else { return false }
        return true
    }

    private var isTexts: Bool {
        if let elements = arrayValue { return !elements.isEmpty && elements.allSatisfy(\.isPolicyText) }
        return isPolicyText
    }

    /// Text, or a call that yields one: no list stands in its branches.
    private var isPolicyText: Bool {
        if stringValue != nil { return true }
        guard let (name, argument) = function else { return false }
        switch name {
        case "Ref", "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::ImportValue", "Fn::Select", "Fn::FindInMap": return true
        case "Fn::If":
            guard let parts = argument.arrayValue, parts.count == 3 else { return false }
            return parts[1].isPolicyText && parts[2].isPolicyText
        default: return false
        }
    }

    private var isPrincipal: Bool {
        if self == "*" { return true }
        guard let object = objectValue, object.count == 1, let member = object.members.first else { return false }
        return ["Service", "AWS", "Federated"].contains(member.key) && member.value.isTexts
    }

    private var isConditions: Bool {
        guard let object = objectValue, !object.isEmpty, !isFunction else { return false }
        return object.members.allSatisfy { kind in
            guard let keys = kind.value.objectValue, !keys.isEmpty, !kind.value.isFunction else { return false }
            return keys.members.allSatisfy { member in
                if kind.key == "Bool", member.value.boolValue != nil { return true }
                return member.value.isTexts && member.value.arrayValue?.count != 1
            }
        }
    }
}
