// SPDX-License-Identifier: Apache-2.0

/// Why a type cannot be generated, or a request cannot be met.
package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    package let place: String
    package let message: String

    package init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }

    package var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
