// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value that is given to the stack when it is deployed.
///
///     let port = Parameter<Value<Int>>("Port", value: 8080, minValue: 1, maxValue: 65535)
///     let vpc = Parameter<ID<EC2.VPC>>("VpcId", value: settings.vpc)
///
/// Its Swift type says the parameter's type: `Value`, `ID`, `ARN` and lists of them.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>.
public struct Parameter<Content: ParameterContent>: AnyParameter {
    /// How it stands in the template, and what it is given.
    public let declaration: ParameterDeclaration

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's parameters.
    ///   - type: as CloudFormation names it, where it is another than `Content` says: what CloudFormation has more
    ///     types for than Swift, or reads from Systems Manager, `AWS::SSM::Parameter::Value<String>`.
    ///   - value: what this environment gives it; it goes to the parameters file, never into the template.
    ///   - origin: where somebody wrote the value, as `settings.argument("port")`, see `Located`: findings about it
    ///     point there. Here when it is not given.
    ///   - defaultValue: what it is when nothing is given.
    ///   - allowedValues: the only values that it takes.
    ///   - allowedPattern: a regular expression that the whole value must match.
    ///   - minLength: in characters.
    ///   - maxLength: in characters.
    ///   - minValue: of a number.
    ///   - maxValue: of a number.
    ///   - noEcho: hides the value in the console and the API. Such a parameter takes no value and no default in Swift:
    ///     `synth deploy` reads it from a variable of the environment, `DATABASE_PASSWORD` for `DatabasePassword`, or
    ///     asks. `Parameter(_:secret:)` says another place.
    ///   - description: what people read beside it, up to 4,000 characters.
    ///   - constraintDescription: what people read when a value breaks a constraint.
    ///   - label: the name that the console shows.
    public init(
        _ logicalID: String,
        type: String? = nil,
        value: Content.Literal? = nil,
        from origin: SourceLocation? = nil,
        default defaultValue: Content.Literal? = nil,
        allowedValues: [Content.Literal]? = nil,
        allowedPattern: String? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil,
        minValue: Double? = nil,
        maxValue: Double? = nil,
        noEcho: Bool? = nil,
        description: String? = nil,
        constraintDescription: String? = nil,
        label: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        declaration = ParameterDeclaration(
            logicalID: logicalID,
            node: Node(properties: [
                "Type": .string(type ?? Content.parameterType),
                "Description": description.map(Node.string),
                "Default": defaultValue.map(Content.parameterNode),
                "AllowedValues": (allowedValues ?? Self.impliedValues).map { .array($0.map(Content.parameterNode)) },
                "AllowedPattern": allowedPattern.map(Node.string),
                "MinLength": minLength.map(Node.number),
                "MaxLength": maxLength.map(Node.number),
                "MinValue": minValue.map(Node.number),
                "MaxValue": maxValue.map(Node.number),
                "NoEcho": noEcho.map(Node.bool),
                "ConstraintDescription": constraintDescription.map(Node.string),
            ]),
            value: value.map {
                ParameterValue(
                    name: logicalID, value: Content.parameterText($0), origin: origin ?? location.argument("value"))
            },
            label: label,
            location: location,
            problems: [
                value.flatMap(Content.elementWithComma).map {
                    Self.finding($0, in: logicalID, "parameter-value", origin ?? location.argument("value"))
                },
                defaultValue.flatMap(Content.elementWithComma).map {
                    Self.finding($0, in: logicalID, "parameter-default", location.argument("default"))
                },
            ].compactMap { noEcho == true ? nil : $0 })
    }

    private static func finding(
        _ element: String, in logicalID: String, _ rule: String, _ place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: rule, at: place, element: logicalID,
            "the element '\(element)' of the list in parameter '\(logicalID)' has a comma in it",
            why: "CloudFormation takes a list apart at its commas, so that it would be several elements",
            fix: "write each element for itself; text that needs its commas goes into a Value<String>")
    }

    /// A parameter whose value is a secret, which is given at deployment: `NoEcho`, and in no file.
    ///
    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's parameters.
    ///   - source: where `synth deploy` and the printed command take it from.
    ///   - allowedPattern: a regular expression that the whole value must match.
    ///   - minLength: in characters.
    ///   - maxLength: in characters.
    ///   - description: what people read beside it, up to 4,000 characters.
    ///   - constraintDescription: what people read when a value breaks a constraint.
    ///   - label: the name that the console shows.
    public init(
        _ logicalID: String,
        secret source: SecretSource,
        allowedPattern: String? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil,
        description: String? = nil,
        constraintDescription: String? = nil,
        label: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        declaration = ParameterDeclaration(
            logicalID: logicalID,
            node: Node(properties: [
                "Type": .string(Content.parameterType),
                "Description": description.map(Node.string),
                "AllowedPattern": allowedPattern.map(Node.string),
                "MinLength": minLength.map(Node.number),
                "MaxLength": maxLength.map(Node.number),
                "NoEcho": true,
                "ConstraintDescription": constraintDescription.map(Node.string),
            ]),
            value: nil, source: source, label: label, location: location)
    }

    /// A parameter whose value is read from Systems Manager when the stack is deployed: it is given the name of an
    /// entry there, and `ref` is what the entry holds.
    public init(
        _ logicalID: String,
        ssm path: String,
        allowedPattern: String? = nil,
        noEcho: Bool? = nil,
        description: String? = nil,
        label: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let type = Content.parameterType == "Number" ? "String" : Content.parameterType
        declaration = ParameterDeclaration(
            logicalID: logicalID,
            node: Node(properties: [
                "Type": .string("AWS::SSM::Parameter::Value<\(type)>"),
                "Description": description.map(Node.string),
                "Default": .string(path),
                "AllowedPattern": allowedPattern.map(Node.string),
                "NoEcho": noEcho.map(Node.bool),
            ]),
            value: nil,
            label: label,
            location: SourceLocation(file: file, line: line, column: column))
    }

    /// The value, wherever an expression of its type can stand.
    public var ref: Content { Content(node: declaration.ref) }

    private static var impliedValues: [Content.Literal]? { [true, false] as? [Content.Literal] }
}

/// A parameter of any type, for groups.
public protocol AnyParameter: StackContent {
    /// How it stands in the template, and what it is given.
    var declaration: ParameterDeclaration { get }
}

extension AnyParameter {
    /// Its name within the template: letters and digits.
    public var logicalID: String { declaration.logicalID }

    /// Its entry in `Parameters`, and its label where it has one.
    public var elements: [TemplateElement] { declaration.elements }
}
