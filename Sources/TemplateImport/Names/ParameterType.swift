// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// The type of a parameter in Swift, by what the template declares and where its value goes.
struct ParameterType: Hashable {
    let content: ValueType
    /// The type in the template, where `content` does not say it.
    let said: String?

    /// - Parameter uses: the types of the slots that the value is given to.
    init(_ node: Node, uses: [ValueType]) {
        let declared = node["Type"]?.stringValue ?? "String"
        let stored = Self.stored(declared)
        let type = Self.content(stored ?? declared, node)
        let narrowed = type.map { Self.narrowed($0, node, uses, isStored: stored != nil) }
        content = narrowed ?? .text
        said = Self.cloudFormation(content) == declared ? nil : declared
    }

    /// The type of what an entry of Systems Manager holds.
    private static func stored(_ declared: String) -> String? {
        let prefix = "AWS::SSM::Parameter::Value<"
        guard declared.hasPrefix(prefix), declared.hasSuffix(">") else { return nil }
        return String(declared.dropFirst(prefix.count).dropLast())
    }

    private static func content(_ declared: String, _ node: Node) -> ValueType? {
        switch declared {
        case "String": return .text
        case "Number": return isWhole(node) ? .integer : .number
        case "CommaDelimitedList", "List<String>": return .list(.text)
        default: break
        }
        if declared.hasPrefix("List<"), declared.hasSuffix(">") {
            return content(String(declared.dropFirst(5).dropLast()), node).map { .list($0) }
        }
        return kinds[declared].map { .id($0) }
    }

    /// What slots say that the type leaves open: `ARN<IAM.Role>` of text.
    private static func narrowed(_ type: ValueType, _ node: Node, _ uses: [ValueType], isStored: Bool) -> ValueType {
        let kinds = Set(uses)
        guard kinds.count == 1, let use = kinds.first else { return type }
        switch (type, use) {
        case (.text, .boolean):
            let allowed = node["AllowedValues"]?.arrayValue?.map(\.scalarText)
            return allowed == ["true", "false"] && !isStored ? use : type
        case (.text, .id(let kind)), (.text, .either(let kind)):
            return AWSParameterType.id(ofKind: kind.full) == nil ? use : type
        case (.text, .arn), (.text, .nested), (.integer, .duration): return isStored ? type : use
        case (.list(.text), .list(let element)):
            let inner = narrowed(.text, node, [element], isStored: isStored)
            return inner == .boolean ? type : .list(inner)
        default: return type
        }
    }

    /// As StackDSL makes it of the type in Swift.
    static func cloudFormation(_ type: ValueType) -> String {
        switch type {
        case .integer, .number, .duration: "Number"
        case .id(let kind): AWSParameterType.id(ofKind: kind.full) ?? "String"
        case .list(let element):
            cloudFormation(element) == "String" ? "CommaDelimitedList" : "List<\(cloudFormation(element))>"
        default: "String"
        }
    }

    private static func isWhole(_ node: Node) -> Bool {
        let values =
            ["Default", "MinValue", "MaxValue"].compactMap { node[$0] } + (node["AllowedValues"]?.arrayValue ?? [])
        return values.flatMap { ($0.scalarText ?? "").split(separator: ",") }.allSatisfy { Int($0) != nil }
    }

    private static let kinds: [String: TypeName] = {
        var kinds: [String: TypeName] = [:]
        for kind in AWSParameterType.kinds {
            if let name = AWSParameterType.id(ofKind: kind), let type = TypeName(kind) { kinds[name] = type }
        }
        return kinds
    }()
}
