// SPDX-License-Identifier: Apache-2.0

/// A file of Swift that an import makes.
package struct SwiftFile: Sendable, Hashable {
    /// Below the folder of the import.
    package let path: String
    package let text: String

    /// - Parameter path: below the folder of the import.
    package init(_ path: String, text: String) {
        self.path = path
        self.text = text
    }
}
