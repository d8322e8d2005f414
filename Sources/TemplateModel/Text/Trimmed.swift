// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// Without the spaces at both ends.
    package var trimmed: String {
        if !utf8.contains(UInt8(ascii: " ")) { return String(self) }
        guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
            return ""
        }
        return String(self[first...last])
    }
}
