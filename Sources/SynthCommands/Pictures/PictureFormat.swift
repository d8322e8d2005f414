// SPDX-License-Identifier: Apache-2.0

import StackPictures

/// The forms that pictures can have.
enum PictureFormat: String, CaseIterable {
    case svg
    case mermaid
    case dot
    case d2

    /// The form that the name of a file says.
    init?(path: String) {
        switch Self.ending(of: path) {
        case "svg": self = .svg
        case "mmd", "mermaid": self = .mermaid
        case "dot", "gv": self = .dot
        case "d2": self = .d2
        default: return nil
        }
    }

    /// Whether the name of a file ends as those of some form do, be it one of these or not.
    static func isNamed(in path: String) -> Bool { ending(of: path) != nil }

    private static func ending(of path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    }

    func text(of picture: Picture) -> String {
        switch self {
        case .svg: SVGDrawing(PictureLayout(picture)).text
        case .mermaid: MermaidDrawing(picture).text
        case .dot: DotDrawing(picture).text
        case .d2: D2Drawing(picture).text
        }
    }
}
