// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A value has the type that its property wants; scalars convert into each other where their text allows.
enum TypeRule: SchemaRule {
    static let description = RuleDescription(
        "wrong-type", "A property has the type that its schema says.",
        reason: "CloudFormation rejects the resource's properties as invalid",
        example: """
              "Vpc": {
                "Type": "AWS::EC2::VPC",
            -   "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": "maybe"}
            +   "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": "true"}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        let types = visit.schema.types
        guard !types.isEmpty else { return [] }
        switch visit.value.content {
        case .type(let type):
            guard !types.members.contains(where: { canBecome($0, type, visit.schema) }) else { return [] }
            return [
                SchemaProblem(
                    "a function yields \(name(type)) where \(names(types)) is wanted", fix: fix(type, types))
            ]
        case .literal(let node):
            guard isTextForMap(visit) || !types.members.contains(where: { accepts($0, node, visit.schema) }),
                !isOfListParameter(visit.value)
            else { return [] }
            return [
                SchemaProblem(
                    "\(shown(node)) stands where \(names(types)) is wanted", fix: fix(type(of: node), types))
            ]
        case .absent, .unknown: return []
        }
    }

    /// Whether a value is a list because its parameter always is: that is told of the parameter, and once.
    private static func isOfListParameter(_ value: Alternative) -> Bool {
        guard case .literal(let node) = value.content, let parameter = value.parameter else { return false }
        return node.arrayValue != nil && PseudoParameterNames.all.contains(parameter) == false
    }

    /// SAM reads the members of its maps itself, and takes no JSON for them; what a parameter gives it may see later.
    private static func isTextForMap(_ visit: SchemaVisit) -> Bool {
        visit.resource.origin == .serverless && visit.schema.types == .object && visit.schema.additional != nil
            && visit.literal?.stringValue != nil && visit.value.parameter == nil
    }

    private static func accepts(_ type: JSONType, _ node: Node, _ schema: Schema) -> Bool {
        switch type {
        case .string: node.scalarText != nil
        case .integer: node.scalarText.map { Node.Number(text: $0).quantity != nil } ?? false
        case .number: node.boolValue == nil && node.scalarText.flatMap(Double.init) != nil
        case .boolean: node.boolValue != nil || ["true", "false"].contains(node.stringValue?.lowercased())
        case .array: node.arrayValue != nil
        case .object:
            // `aws cloudformation package` puts an object where a local path stands.
            node.objectValue != nil || node.stringValue.map { !schema.namesMembers || $0.hasPrefix(".") } ?? false
        case .null: node == .null
        }
    }

    /// Whether a value of which only the type is known may turn out right.
    private static func canBecome(_ wanted: JSONType, _ type: JSONType, _ schema: Schema) -> Bool {
        switch (wanted, type) {
        case (.array, .array), (.object, .object): true
        case (.array, _), (_, .array), (_, .object): false
        // Text may be the JSON of an object whose members are free.
        case (.object, .string): !schema.namesMembers
        case (.object, _): false
        case (.boolean, .integer), (.boolean, .number): false
        case (.integer, .boolean), (.number, .boolean): false
        default: true
        }
    }

    private static func type(of node: Node) -> JSONType {
        switch node.content {
        case .null: .null
        case .bool: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    private static func names(_ types: JSONTypes) -> String {
        types.members.map(name).sorted().joined(separator: " or ")
    }

    private static func name(_ type: JSONType) -> String {
        switch type {
        case .string: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .array: "a list"
        case .object: "an object"
        case .null: "null"
        }
    }

    private static func shown(_ node: Node) -> String {
        switch node.content {
        case .string(let text): "the text '\(text.prefix(60))'"
        case .number(let number): "the number \(number.text)"
        case .bool(let value): "\(value)"
        case .null, .array, .object: name(type(of: node))
        }
    }

    private static func fix(_ found: JSONType, _ wanted: JSONTypes) -> String {
        if wanted == .array, found != .array { return "write a list, [ ], even of one value" }
        if found == .array, wanted == .string {
            return "make one text of it with Fn::Join, or choose one with Fn::Select"
        }
        if found == .array, !wanted.contains(.array) { return "write one value, or choose one with Fn::Select" }
        if found == .null { return "leave the property out, or write { \"Ref\": \"AWS::NoValue\" }" }
        return "write \(names(wanted))"
    }
}
