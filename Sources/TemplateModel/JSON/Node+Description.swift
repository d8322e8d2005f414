// SPDX-License-Identifier: Apache-2.0

/// A node shows itself as JSON on one line.
extension Node: CustomStringConvertible {
    /// Its JSON, without white space.
    public var description: String { JSONWriter.write(self, style: .compact) }
}
