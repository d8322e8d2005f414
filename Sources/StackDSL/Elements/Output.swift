// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value that the stack shows when it is deployed, and that other stacks can read.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>.
public struct Output: StackContent {
    /// Its name within the template: letters and digits.
    public let logicalID: String
    /// Its entry in `Outputs`.
    public let elements: [TemplateElement]

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's outputs.
    ///   - value: one text, number or Boolean; of a list, `.joined(",")`.
    ///   - description: what people read beside it, up to 1,024 bytes.
    ///   - exportName: the name for `Fn::ImportValue`, unique within account and region.
    ///   - condition: when the output is there.
    public init(
        _ logicalID: String, _ value: some ScalarExpression, description: String? = nil,
        exportName: Value<String>? = nil, condition: Condition? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.logicalID = logicalID
        let node = Node(properties: [
            "Description": description.map(Node.string),
            "Condition": condition.map { Node(.string($0.logicalID), references: [$0.reference]) },
            "Value": value.node,
            "Export": exportName.map { .object(["Name": $0.node]) },
        ])
        elements = [
            TemplateElement(.outputs, logicalID, node, at: SourceLocation(file: file, line: line, column: column))
        ]
    }

    /// An output that is text.
    public init(
        _ logicalID: String, _ value: Value<String>, description: String? = nil, exportName: Value<String>? = nil,
        condition: Condition? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let scalar: some ScalarExpression = value
        self.init(
            logicalID, scalar, description: description, exportName: exportName, condition: condition,
            file: file, line: line, column: column)
    }
}

extension Output {
    @available(*, unavailable, message: "an output is one text: write .joined(\",\") behind the list")
    public init<Element>(
        _ logicalID: String, _ list: List<Element>, description: String? = nil, exportName: Value<String>? = nil,
        condition: Condition? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(logicalID, "")
    }

    @available(*, unavailable, message: "an output is one text: name a part of the object")
    @_disfavoredOverload public init(
        _ logicalID: String, _ object: some Expression, description: String? = nil, exportName: Value<String>? = nil,
        condition: Condition? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(logicalID, "")
    }
}
