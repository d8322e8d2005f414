// SPDX-License-Identifier: Apache-2.0

extension UnicodeScalar {
    package var isASCIILetterOrDigit: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
