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
        guard let dot = path.lastIndex(of: ".") else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "svg": self = .svg
        case "mmd", "mermaid": self = .mermaid
        case "dot", "gv": self = .dot
        case "d2": self = .d2
        default: return nil
        }
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
