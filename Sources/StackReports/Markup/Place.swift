// SPDX-License-Identifier: Apache-2.0

/// Where something is written.
enum Place {
    /// All of it, which may end its line at a slash.
    static func whole(_ place: String) -> HTML {
        let parts = place.split(separator: "/", omittingEmptySubsequences: false).map { "\(String($0))" as HTML }
        return "<code>\(parts.joined("/<wbr>"))</code>"
    }

    /// The file and the line, where a column has no room for the folders; these are seen where one points at it.
    static func short(_ place: String?) -> HTML {
        guard let place else { return .nothing }
        let name = place.split(separator: "/").last.map { String($0) } ?? place
        return "<code class=\"soft\" title=\"\(place)\">\(name)</code>"
    }
}
