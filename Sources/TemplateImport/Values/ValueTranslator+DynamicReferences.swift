// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// `.resolve(.ssm("/name"))`; nil for text that is no dynamic reference, or one that is written in another way.
    func resolved(_ text: String) -> SwiftExpression? {
        guard text.hasDynamicReference, text.hasPrefix("{{resolve:"), text.hasSuffix("}}"),
            text.dynamicReferences.count == 1
        else { return nil }
        let parts = text.dropFirst(10).dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
        guard let service = parts.first, let (name, rest) = Self.named(parts.dropFirst(), of: service) else {
            return nil
        }
        return Self.reference(to: service, .literal(name), rest)
    }

    /// The same with a value in the name: `.resolve(.secretsManager(secret.ref, jsonKey: "password"))`.
    mutating func resolved(_ parts: [TextParts.Part], at path: String) -> SwiftExpression? {
        guard case .literal(let head)? = parts.first, head.hasPrefix("{{resolve:"), parts.count > 1,
            case .literal(let tail)? = parts.last, tail.hasSuffix("}}"), !tail.dropLast(2).contains("}}")
        else { return nil }
        let beginning = head.dropFirst(10).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard beginning.count == 2, !beginning[1].contains("{{") else { return nil }
        let ending = tail.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
        var name: [SwiftExpression.TextPiece] = beginning[1].isEmpty ? [] : [.literal(String(beginning[1]))]
        for part in parts.dropFirst().dropLast() {
            switch part {
            case .literal(let text): name.append(.literal(text))
            case .value(let node): name.append(.value(expression(node, as: .text, at: path)))
            }
        }
        if let first = ending.first, !first.isEmpty { name.append(.literal(String(first))) }
        let text: SwiftExpression =
            if name.count == 1, case .value(let value) = name[0] { value } else { .text(name) }
        return Self.reference(to: beginning[0], text, ending.dropFirst())
    }

    private static func named(
        _ parts: ArraySlice<Substring>, of service: Substring
    ) -> (name: String, rest: ArraySlice<Substring>)? {
        if service == "secretsmanager" {
            guard let kind = parts.firstIndex(of: "SecretString") else { return nil }
            return (parts[..<kind].joined(separator: ":"), parts[kind...])
        }
        return parts.first.map { (String($0), parts.dropFirst()) }
    }

    private static func reference(
        to service: Substring, _ name: SwiftExpression, _ rest: ArraySlice<Substring>
    ) -> SwiftExpression? {
        var arguments = [SwiftArgument(nil, name)]
        let member: String
        switch service {
        case "ssm", "ssm-secure":
            member = service == "ssm" ? "ssm" : "ssmSecure"
            guard rest.count < 2 else { return nil }
            if let version = rest.first {
                guard let number = integer(String(version)) else { return nil }
                arguments.append(SwiftArgument("version", .code(String(number))))
            }
        case "secretsmanager":
            member = "secretsManager"
            guard rest.first == "SecretString", rest.count <= 4, rest.count == 1 || rest.last?.isEmpty == false else {
                return nil
            }
            for (label, value) in zip(["jsonKey", "versionStage", "versionId"], rest.dropFirst()) where !value.isEmpty {
                arguments.append(SwiftArgument(label, .literal(String(value))))
            }
        default: return nil
        }
        return .made("resolve", SwiftArgument(nil, .call(.code("." + member), arguments)))
    }
}
