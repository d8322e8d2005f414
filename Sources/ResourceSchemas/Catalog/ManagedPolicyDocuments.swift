// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog
import TemplateModel

/// What policies that AWS maintains say, of those that are named most, as they stand in the binary.
package enum ManagedPolicyDocuments {
    /// The policy of a path, as `service-role/AWSCodeDeployRole`; nil for one that is not there. AWS may have changed it
    /// since.
    package static func document(of path: String) -> Node? {
        var name = path
        var count = 0
        let text = UnsafeBufferPointer(
            start: managed_policy_documents_text(), count: managed_policy_documents_count())
        let start = name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { managed_policy_documents_find($0.baseAddress, $0.count, &count) }
        }
        guard start < text.count else { return nil }
        return try? JSONReader.read(Array(text[start..<(start + count)]), file: path)
    }
}
