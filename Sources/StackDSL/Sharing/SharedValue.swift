// SPDX-License-Identifier: Apache-2.0

/// How a value gets from one stack to another.
public enum SharingWay: Sendable, Hashable {
    /// The consumer reads the provider's output while it is deployed: `Fn::GetStackOutput`. It holds the provider back
    /// in nothing, so it cannot deadlock; a changed value arrives when the consumer is deployed again.
    case stackOutput

    /// The provider exports and the consumer imports: `Fn::ImportValue`. The provider can neither change nor remove
    /// what is imported, which ends in a deadlock when the change is what both stacks need.
    case export

    /// The provider writes a parameter of Systems Manager and the consumer reads it while it is deployed. It cannot
    /// deadlock either, and people and other tools can read the value too.
    case ssmParameter
}

/// A value that one stack provides and others consume. Both name this handle, so that its kind is the same at both
/// ends.
///
///     let vpcId = SharedValue<ID<EC2.VPC>>("VpcId", stackName: "\(prefix)-network")
///     vpcId.provided(vpc.ref)                           // in the body of the stack that has it
///     EC2.Subnet("Subnet", vpcId: vpcId.consumed, ...)  // in any stack deployed after it
///
/// At synthesis it is checked that the environment has the provider, that it provides the value, and that it is
/// deployed first.
public struct SharedValue<Content: Shareable>: Sendable {
    /// The output's logical ID, and the end of the name of the export or the parameter.
    public let name: String
    /// The provider's name in CloudFormation.
    public let stackName: Value<String>
    /// How the value gets across.
    public let way: SharingWay
    /// The name of the export where it is not made of the provider's: by what is different in each place.
    private let exported: (@Sendable (Value<String>) -> Value<String>)?

    /// - Parameters:
    ///   - name: letters and digits, unique among what the provider provides.
    ///   - stackName: the provider's name in CloudFormation: `Environment.stackName(of:)`.
    ///   - way: how the value gets across.
    public init(_ name: String, stackName: Value<String>, by way: SharingWay = .stackOutput)
    where Content: SingleShareable {
        self.name = name
        self.stackName = stackName
        self.way = way
        exported = nil
    }

    /// A value whose export has a name of its own, as that of a stack which others import from already.
    ///
    /// - Parameters:
    ///   - name: the output's logical ID.
    ///   - exportName: what the provider calls the export, and the consumers import.
    public init(_ name: String, exportName: Value<String>) where Content: SingleShareable {
        self.init(name) { _ in exportName }
    }

    /// The same where a part of the export's name is known only to the stacks: the provider's own name, or a parameter of both.
    ///
    ///     let vpc = SharedValue<ID<EC2.VPC>>("VPC") { "\($0)-VPCID" }
    ///     vpc.provided(network.ref, from: "\(.stackName)")              // exports ${AWS::StackName}-VPCID
    ///     EC2.Subnet("Subnet", vpcId: vpc.consumed(from: stack.ref))    // imports ${Stack}-VPCID
    ///
    /// - Parameters:
    ///   - name: the output's logical ID.
    ///   - exportName: the export's name by that part.
    public init(_ name: String, exportName: @escaping @Sendable (Value<String>) -> Value<String>)
    where Content: SingleShareable {
        self.name = name
        stackName = ""
        way = .export
        exported = exportName
    }

    /// A list. It cannot go by a parameter of Systems Manager: CloudFormation would split the reference's text before
    /// it reads what the reference points to.
    public init<Element>(_ name: String, stackName: Value<String>, exported: Bool = false)
    where Content == List<Element> {
        self.name = name
        self.stackName = stackName
        way = exported ? .export : .stackOutput
        self.exported = nil
    }

    /// The content that the provider's body mentions.
    ///
    /// - Parameters:
    ///   - value: what crosses.
    ///   - description: what people read beside the output.
    ///   - part: what the name of the export has in this stack, where `exportName` asks for it.
    ///   - condition: when the value is there.
    public func provided(
        _ value: Content, description: String? = nil, from part: Value<String> = "", condition: Condition? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> some StackContent {
        let text = Content.text(of: value)
        let output = Output(
            name, text, description: description, exportName: way == .export ? exportName(part) : nil,
            condition: condition, file: file, line: line, column: column)
        guard way == .ssmParameter else { return Elements(output.elements) }
        let parameter = UntypedResource(
            "\(name)Parameter", type: "AWS::SSM::Parameter",
            properties: ["Name": .init(parameterName), "Type": "String", "Value": .init(text)],
            file: file, line: line, column: column)
        return Elements(output.elements + (condition.map { parameter.condition($0) } ?? parameter).elements)
    }

    /// The value in a stack that consumes it.
    public var consumed: Content { consumed(from: "") }

    /// The value in a stack that consumes it, where the name of the export has a part that only the stacks know.
    public func consumed(from part: Value<String>) -> Content {
        switch way {
        case .stackOutput: Content(text: .getStackOutput(stackName: stackName, outputName: name))
        case .export: Content(text: .importValue(exportName(part)))
        case .ssmParameter: Content(text: .resolve(.ssm(parameterName)))
        }
    }

    private func exportName(_ part: Value<String>) -> Value<String> { exported?(part) ?? "\(stackName)-\(name)" }

    private var parameterName: Value<String> { "/\(stackName)/\(name)" }
}

/// A kind of value that can cross stacks: outputs are text, so a list crosses as one text.
public protocol Shareable: Expression {
    /// The one text that crosses.
    static func text(of value: Self) -> Value<String>

    /// The thing that a text names, where the types want a reference: an ARN that was put together by interpolation.
    init(text: Value<String>)
}

extension Shareable {
    /// The value itself, which is text.
    public static func text(of value: Self) -> Value<String> { Value(node: value.node) }

    /// What the text names.
    public init(text: Value<String>) { self.init(node: text.node) }
}

/// A kind of value that crosses stacks as it is.
public protocol SingleShareable: Shareable, ScalarExpression {}

extension Value: SingleShareable {}

extension List: Shareable where Element: SingleShareable {
    /// The elements with commas between them.
    public static func text(of value: Self) -> StackDSL.Value<String> { value.joined(",") }

    /// The elements of the text between its commas.
    public init(text: StackDSL.Value<String>) {
        // Joining one text changes nothing, and is where `Fn::GetStackOutput` is known to be accepted.
        self.init(node: List<StackDSL.Value<String>>.split(",", .join("", [text])).node)
    }
}
