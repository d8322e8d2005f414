// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A macro that rewrites the template before CloudFormation reads it.
///
/// `AWS::LanguageExtensions` adds itself when one of its functions is used.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html>.
public struct Transform: StackContent {
    /// Its entry in `Transform`.
    public let elements: [TemplateElement]

    /// - Parameters:
    ///   - name: one of AWS's transforms or a macro of the account.
    ///   - parameters: what the macro is told.
    public init(
        _ name: String, parameters: Map<Document>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let node: Node =
            parameters.map { .object(["Name": .string(name), "Parameters": $0.node]) } ?? .string(name)
        elements = [
            TemplateElement(.transform, name, node, at: SourceLocation(file: file, line: line, column: column))
        ]
    }

    /// The Serverless Application Model.
    public static func serverless(
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Transform {
        Transform("AWS::Serverless-2016-10-31", file: file, line: line, column: column)
    }

    /// Template text from a file in S3.
    public static func include(
        location: Value<String>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Transform {
        Transform("AWS::Include", parameters: ["Location": Document(location)], file: file, line: line, column: column)
    }

    /// `Fn::ForEach`, `Fn::Length`, `Fn::ToJsonString` and more.
    public static func languageExtensions(
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Transform {
        Transform(LanguageExtensions.name, file: file, line: line, column: column)
    }
}
