// SPDX-License-Identifier: Apache-2.0

/// Texts in the order of their bytes, which no locale changes.
enum ByteOrder {
    /// Less than zero, zero or more, as the left one comes first, is the same, or comes last.
    static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return Int(left[index]) - Int(right[index])
        }
        return left.count - right.count
    }
}
