// SPDX-License-Identifier: Apache-2.0

import TemplateModel

// The intrinsic functions, each where its result can stand. `Fn::Sub` is string interpolation, `Fn::If` is `.if` with a
// `Condition`, `Ref` and `Fn::GetAtt` are members of what they refer to.
// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>.

extension Expression {
    /// One of several values by its number, counted from 0: `Fn::Select`.
    public static func select(_ index: Value<Int>, from list: List<Self>) -> Self { list[index] }

    /// The value that another stack of the account and region exports under a name: `Fn::ImportValue`.
    ///
    /// The exporting stack cannot change or remove the value while a stack imports it.
    public static func importValue(_ name: Value<String>) -> Self {
        Self(node: .call("Fn::ImportValue", name.node))
    }

    /// An output of another stack, also of another region or account: `Fn::GetStackOutput`.
    ///
    /// It is read when this stack is deployed, and holds the other stack back in nothing.
    public static func getStackOutput(
        stackName: Value<String>, outputName: String, region: Value<String>? = nil, roleArn: Value<String>? = nil
    ) -> Self {
        Self(
            node: .call(
                "Fn::GetStackOutput",
                Node(properties: [
                    "StackName": stackName.node, "OutputName": .string(outputName), "Region": region?.node,
                    "RoleArn": roleArn?.node,
                ])))
    }

    /// The value under two keys of a mapping whose name is itself looked up: `Fn::FindInMap`. A name that is known is a
    /// `Mapping`, which has `findInMap` too.
    ///
    /// - Parameters:
    ///   - mapName: the logical ID of the mapping.
    ///   - topLevelKey: the first key, as `"\(.region)"`.
    ///   - secondLevelKey: the key below it.
    ///   - defaultValue: what it is when a key is missing; takes `AWS::LanguageExtensions`.
    public static func findInMap(
        mapName: Value<String>, _ topLevelKey: Value<String>, _ secondLevelKey: Value<String>,
        default defaultValue: Self? = nil
    ) -> Self {
        let fallback = defaultValue.map { [Node.object(["DefaultValue": $0.node])] } ?? []
        return Self(
            node: .call("Fn::FindInMap", .array([mapName.node, topLevelKey.node, secondLevelKey.node] + fallback)))
    }

    /// `Ref` of a resource that a loop of `Fn::ForEach` makes: its logical ID has the value of the loop in it.
    public static func ref(ofLogicalID logicalID: Value<String>) -> Self { Self(node: .call("Ref", logicalID.node)) }

    /// An attribute of a resource that a loop of `Fn::ForEach` makes, as `Arn`: `Fn::GetAtt`.
    public static func attribute(_ attribute: Value<String>, ofLogicalID logicalID: Value<String>) -> Self {
        Self(node: .call("Fn::GetAtt", .array([logicalID.node, attribute.node])))
    }

    /// The result that a macro makes of its parameters: `Fn::Transform`.
    public static func transform(_ name: String, parameters: Map<Document>? = nil) -> Self {
        Self(
            node: .call(
                "Fn::Transform", Node(properties: ["Name": .string(name), "Parameters": parameters?.node])))
    }
}

extension Value<String> {
    /// The elements of a list with a separator between them: `Fn::Join`.
    public static func join(_ separator: String, _ list: List<Value<String>>) -> Self {
        Self(node: list.joined(separator).node)
    }

    /// Text encoded for user data: `Fn::Base64`.
    public static func base64(_ text: Value<String>) -> Self { Self(node: .call("Fn::Base64", text.node)) }

    /// Text whose `${…}` are references, as CloudFormation writes it, with variables of its own: `Fn::Sub`.
    ///
    /// Interpolation is the typed way; this one is for text that came from elsewhere.
    public static func sub(_ text: String, variables: Map<Value<String>> = [:]) -> Self {
        let isPlain = variables.node.objectValue?.isEmpty ?? false
        return Self(node: .call("Fn::Sub", isPlain ? .string(text) : .array([.string(text), variables.node])))
    }

    /// One of the stack's region's Availability Zones, counted from 0: `Fn::Select` of `Fn::GetAZs`.
    public static func availabilityZone(_ index: Int) -> Self {
        Self(node: List.getAZs()[Value<Int>(index)].node)
    }

    /// A document as one string of JSON: `Fn::ToJsonString` of `AWS::LanguageExtensions`.
    public static func toJsonString(_ document: Document) -> Self {
        Self(node: .call("Fn::ToJsonString", document.node))
    }
}

extension Value<Int> {
    /// How many elements a list has: `Fn::Length` of `AWS::LanguageExtensions`.
    public static func length<Element>(_ list: List<Element>) -> Self { Self(node: .call("Fn::Length", list.node)) }
}

extension List<Value<String>> {
    // Within a list, `Value` alone is that of a dictionary literal.
    /// Text cut at each separator: `Fn::Split`.
    public static func split(_ separator: String, _ text: StackDSL.Value<String>) -> Self {
        Self(node: .call("Fn::Split", .array([.string(separator), text.node])))
    }

    /// The names of the region's Availability Zones, of the stack's own region by default: `Fn::GetAZs`.
    public static func getAZs(_ region: StackDSL.Value<String> = "") -> Self {
        Self(node: .call("Fn::GetAZs", region.node))
    }

    /// Equal blocks within an address range: `Fn::Cidr`.
    ///
    /// - Parameters:
    ///   - block: the range, as `10.0.0.0/16`.
    ///   - count: how many, from 1 to 256.
    ///   - cidrBits: the bits that remain for the hosts of a block: 8 gives /24.
    public static func cidr(
        _ block: StackDSL.Value<String>, count: StackDSL.Value<Int>, cidrBits: StackDSL.Value<Int>? = nil
    ) -> Self {
        Self(node: .call("Fn::Cidr", .array([block.node, count.node] + (cidrBits.map { [$0.node] } ?? []))))
    }
}

// The same where the elements are more than text: references, or parts of a document.
extension List where Element: TextExpression {
    /// Text cut at each separator: `Fn::Split`.
    @_disfavoredOverload public static func split(_ separator: String, _ text: StackDSL.Value<String>) -> Self {
        Self(node: List<StackDSL.Value<String>>.split(separator, text).node)
    }

    /// The names of the region's Availability Zones, of the stack's own region by default: `Fn::GetAZs`.
    @_disfavoredOverload public static func getAZs(_ region: StackDSL.Value<String> = "") -> Self {
        Self(node: List<StackDSL.Value<String>>.getAZs(region).node)
    }
}
