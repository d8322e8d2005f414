// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Data about the template, under a key of its own.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html>.
public struct Metadata: StackContent {
    public let elements: [TemplateElement]

    public init(
        _ key: String, _ value: Document, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        elements = [
            TemplateElement(.metadata, key, value.node, at: SourceLocation(file: file, line: line, column: column))
        ]
    }
}
