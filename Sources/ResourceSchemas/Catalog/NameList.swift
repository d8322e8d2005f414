// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// A list of names that AWS has, as it stands in the binary: nothing is read before it is asked for.
package enum NameList {
    /// The condition keys of IAM, as `aws:SourceAccount`; what a name of the user's follows ends with `/` or `:`.
    case conditionKeys
    /// The policies that AWS maintains, with their paths; `?` for a path that is not known.
    case managedPolicies

    /// Whether the list has the name, in any case.
    package func contains(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                text_has_line(text.baseAddress, text.count, $0.baseAddress, $0.count)
            }
        }
    }

    package var names: [String] {
        text.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private var text: UnsafeBufferPointer<UInt8> {
        switch self {
        case .conditionKeys: UnsafeBufferPointer(start: condition_keys_text(), count: condition_keys_count())
        case .managedPolicies: UnsafeBufferPointer(start: managed_policies_text(), count: managed_policies_count())
        }
    }
}
