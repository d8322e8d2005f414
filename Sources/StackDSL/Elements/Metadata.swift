// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Data about the template, under a key of its own.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html>.
public struct Metadata: StackContent {
    /// Its entry in `Metadata`.
    public let elements: [TemplateElement]

    /// - Parameters:
    ///   - key: unique within the template's metadata.
    ///   - value: any JSON. Secrets do not belong here: whoever may read the template reads it.
    public init(
        _ key: String, _ value: Document, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        elements = [
            TemplateElement(.metadata, key, value.node, at: SourceLocation(file: file, line: line, column: column))
        ]
    }
}
