// SPDX-License-Identifier: Apache-2.0

import StackAssets
import TemplateModel

/// Shows places in Swift as findings do: by their paths within the package.
struct PlaceText {
    private let root: String?

    /// - Parameter file: any file of the package.
    init(packageOf file: String) {
        root = (try? PackageFolder(above: file)).map { "\($0.path)/" }
    }

    /// As `Sources/Stacks/Web.swift:12:9`.
    func text(_ place: SourceLocation) -> String {
        guard let root, place.file.hasPrefix(root) else { return place.description.printable }
        return "\(place.file.dropFirst(root.count)):\(place.line):\(place.column)".printable
    }

    /// What a line of a compiler begins with: `Sources/Stacks/Web.swift:12:9: note: `.
    func heading(_ place: SourceLocation?, _ kind: String) -> String {
        (place.map { "\(text($0)): " } ?? "") + "\(kind): "
    }
}

extension SourceLocation {
    /// By its path within its package: `Sources/Stacks/Web.swift:12:9`.
    var withinPackage: String { PlaceText(packageOf: file).text(self) }

    /// A text with this place in it, by its path within its package.
    func shortened(in text: String) -> String { text.replacing(description.printable, with: withinPackage) }
}
