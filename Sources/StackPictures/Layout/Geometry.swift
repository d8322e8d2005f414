// SPDX-License-Identifier: Apache-2.0

/// A place in a picture, in pixels from its upper left corner.
public struct Point: Sendable, Hashable {
    /// To the right.
    public var x: Int
    /// Down.
    public var y: Int
}

/// A rectangle in a picture, in pixels.
public struct Rect: Sendable, Hashable {
    /// The left edge.
    public var x: Int
    /// The upper edge.
    public var y: Int
    /// How wide it is.
    public var width: Int
    /// How high it is.
    public var height: Int

    /// The right edge.
    public var right: Int { x + width }
    /// The lower edge.
    public var bottom: Int { y + height }

    /// Whether both have an area in common.
    public func overlaps(_ other: Rect) -> Bool {
        x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }

    /// Whether the other one is wholly in it.
    public func contains(_ other: Rect) -> Bool {
        x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
    }

    func moved(_ dx: Int, _ dy: Int) -> Rect { Rect(x: x + dx, y: y + dy, width: width, height: height) }
}

extension Int {
    /// The next multiple that is not less.
    func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }
}
