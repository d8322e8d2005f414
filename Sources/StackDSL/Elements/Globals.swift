// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the Serverless Application Model gives all resources of one of its types, unless they say otherwise. In Swift a
/// function that makes the resources does the same, and its properties are typed.
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
}
