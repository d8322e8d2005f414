// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the Serverless Application Model gives all resources of one of its types, unless they say otherwise.
///
///     Globals(Serverless.Function.self) { function in
///         function.timeout = .seconds(30)
///     }
///
/// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html>.
public struct Globals: StackContent {
    /// Its entry in `Globals`.
    public let elements: [TemplateElement]

    /// A type of SAM that takes globals.
    public struct Kind: Sendable, ExpressibleByStringLiteral {
        let name: String

        /// A type as `Globals` name it.
        public init(stringLiteral value: String) { name = value }

        /// `AWS::Serverless::Api`
        public static let api: Kind = "Api"
        /// `AWS::Serverless::CapacityProvider`
        public static let capacityProvider: Kind = "CapacityProvider"
        /// `AWS::Serverless::Function`
        public static let function: Kind = "Function"
        /// `AWS::Serverless::HttpApi`
        public static let httpApi: Kind = "HttpApi"
        /// `AWS::Serverless::LayerVersion`
        public static let layerVersion: Kind = "LayerVersion"
        /// `AWS::Serverless::SimpleTable`
        public static let simpleTable: Kind = "SimpleTable"
        /// `AWS::Serverless::StateMachine`
        public static let stateMachine: Kind = "StateMachine"
        /// `AWS::Serverless::WebSocketApi`
        public static let webSocketApi: Kind = "WebSocketApi"
    }

    /// - Parameters:
    ///   - kind: the type whose resources get them.
    ///   - properties: by CloudFormation's names.
    public init(
        _ kind: Kind, _ properties: Map<Document>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let place = SourceLocation(file: file, line: line, column: column)
        elements = [TemplateElement(.globals, kind.name, properties.node, at: place)]
    }
    /// Properties of a type of SAM, each with its type.
    ///
    /// - Parameters:
    ///   - type: as `Serverless.Function.self`.
    ///   - set: sets those that all of its resources get.
    public init<Kind: Resource & ResourceType>(
        _ type: Kind.Type, file: String = #filePath, line: Int = #line, column: Int = #column,
        set: (inout Properties<Kind>) -> Void
    ) {
        let place = SourceLocation(file: file, line: line, column: column)
        var properties = Properties<Kind>(node: .object([]))
        set(&properties)
        let name = String(Kind.typeName.split(separator: ":").last ?? "")
        elements = [TemplateElement(.globals, name, properties.node, at: place)]
    }
}

extension Resource {
    /// Takes nothing of `Globals`: `IgnoreGlobals`.
    public func ignoringGlobals() -> Self { with { $0.attributes["IgnoreGlobals"] = "*" } }

    /// Takes all of `Globals` but some properties: `IgnoreGlobals`.
    ///
    /// - Parameter properties: CloudFormation's names, as `Environment`.
    public func ignoringGlobals(_ properties: String...) -> Self {
        with { $0.attributes["IgnoreGlobals"] = .array(properties.map(Node.string)) }
    }
}
