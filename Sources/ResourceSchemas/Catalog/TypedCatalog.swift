// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// The record of what the module `AWS` has, as it stands in the binary.
package enum TypedCatalog {
    package static var text: String {
        String(decoding: UnsafeBufferPointer(start: typed_text(), count: typed_count()), as: UTF8.self)
    }
}
