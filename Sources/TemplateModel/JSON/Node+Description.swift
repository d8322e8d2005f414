// SPDX-License-Identifier: Apache-2.0

/// A node shows itself as JSON on one line.
extension Node: CustomStringConvertible {
    public var description: String { JSONWriter.write(self, style: .compact) }
}
