/// Why a type cannot be generated, or a request cannot be met.
public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    public let place: String
    public let message: String

    public init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }

    public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
