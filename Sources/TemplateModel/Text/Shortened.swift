// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// For a line: of a long text the beginning, and how long it is.
    ///
    /// - Parameters:
    ///   - most: how many characters fit.
    ///   - whole: how long that is of which this is a part; nil where it is no part.
    package func shortened(to most: Int, of whole: Int? = nil) -> String {
        count <= most ? String(self) : "\(prefix(most - 20))… (\(whole ?? count) characters)"
    }
}
