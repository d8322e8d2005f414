// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The names of a used thing: its ARN, and what a variable is given.
extension UseRequest {
    func arn() throws(UseProblem) -> Node {
        switch thing {
        case .arn(let node): return node
        case .resource(let resource):
            if usage.arn == "Ref" { return resource.ref }
            return usage.arn.contains("{") ? try text(usage.arn, id: resource.ref) : resource.attribute(usage.arn)
        case .id(let node):
            if let form = usage.idARN ?? (usage.arn.contains("{") ? usage.arn : nil) {
                return try text(form, id: node)
            }
            if usage.arn == "Ref" { return node }
            throw UseProblem(
                "use-name", "\(title) is named by its ID, which does not say its ARN",
                why: "statements name ARNs", fix: "name it by its ARN: a value of ARN<\(swiftName)>")
        }
    }

    /// What a variable is given.
    func value() throws(UseProblem) -> Node {
        switch thing {
        case .resource(let resource):
            return usage.value == "Ref" ? resource.ref : resource.attribute(usage.value)
        case .id(let node) where usage.value == "Ref": return node
        case .arn(let node) where usage.takesARN || usage.arn == "Ref": return node
        default:
            throw UseProblem(
                "use-name",
                "nothing says what the variable '\(variable ?? "")' is to hold: \(title) is named by a reference",
                why:
                    "its API wants \(usage.value == "Ref" ? "its name" : usage.value), which the reference does not say",
                fix: usage.value == "Ref"
                    ? "name it by its ID: a value of ID<\(swiftName)>" : "leave as: out, and give the variable by hand")
        }
    }

    /// The last part of the ARN.
    func name() throws(UseProblem) -> Node {
        guard let form = usage.name?.split(separator: ":"), form.count == 2, let index = Int(form[1]) else {
            return try arn()
        }
        if case .resource(let resource) = thing { return resource.attribute(String(form[0])) }
        let arn = try arn()
        if let parts = arn.stringValue?.split(separator: ":", omittingEmptySubsequences: false), index < parts.count {
            return .string(String(parts[index]))
        }
        return List<Value<String>>.split(":", Value(node: arn))[Value(index)].node
    }

    /// A text with placeholders as the template says it.
    ///
    /// - Parameter id: what `{id}` stands for.
    func text(_ form: String, id: Node? = nil) throws(UseProblem) -> Node {
        var text = TextInterpolation(literalCapacity: form.utf8.count, interpolationCount: 2)
        var rest = form[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let literal = rest[..<open]
            text.appendLiteral(String(literal))
            let name = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            switch name {
            case "partition": text.appendInterpolation(.partition)
            case "region": text.appendInterpolation(.region)
            case "account": text.appendInterpolation(.accountId)
            case "prefix": if let prefix { text.appendInterpolation(prefix) }
            case "arn": text.appendInterpolation(Value<String>(node: try arn()))
            case "name": text.appendInterpolation(Value<String>(node: try self.name()))
            default:
                guard let id else { break }
                // A parameter's name begins with the slash that the ARN has before it.
                if literal.hasSuffix("/"), let name = id.stringValue, name.hasPrefix("/") {
                    text.appendLiteral(String(name.dropFirst()))
                } else {
                    text.appendInterpolation(Value<String>(node: id))
                }
            }
        }
        text.appendLiteral(String(rest))
        return Value<String>(stringInterpolation: text).node
    }

    /// The name of the type in Swift, as `SQS.Queue`.
    private var swiftName: String { typeName.split(separator: ":").dropFirst().joined(separator: ".") }
}

extension ResourceDefinition {
    /// A property that stands within others, the first element of each list on the way.
    func property(_ path: String) -> Node? {
        var node: Node? = Node(.object(properties))
        for name in path.split(separator: ".") {
            node = node.flatMap { $0.arrayValue == nil ? $0 : $0[0] }?[String(name)]
        }
        return node
    }
}
