// SPDX-License-Identifier: Apache-2.0

/// A file of generated Swift, not yet on disk.
package struct GeneratedFile: Sendable, Hashable {
    /// Relative to the output folder.
    package let path: String
    package let text: String
}
