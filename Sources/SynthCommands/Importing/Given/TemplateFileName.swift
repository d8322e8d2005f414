// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a stack is called whose template is a file.
enum TemplateFileName {
    private static let endings = [".yaml", ".yml", ".json", ".template", ".cfn", ".cf", ".txt", ".stack"]
    /// Names that say nothing: the folder's says more.
    private static let general: Set = [
        "template", "cloudformation", "cfn", "main", "stack", "index", "sam", "packaged", "output", "deploy", "app",
    ]

    /// - Parameter path: `infra/orders.template.yaml` is of the stack `orders`, `orders/template.yaml` too.
    static func stackName(of path: String) -> String {
        let own = words(withoutEndings(Files.name(of: path)))
        guard own.isEmpty || general.contains(own.lowercased()) else { return own }
        let folder = words(Files.name(of: Files.directory(of: path)))
        if !folder.isEmpty { return folder }
        return own.isEmpty ? "imported" : own
    }

    private static func withoutEndings(_ name: String) -> String {
        var name = Substring(name)
        while let ending = endings.first(where: { name.lowercased().hasSuffix($0) && name.count > $0.count }) {
            name = name.dropLast(ending.count)
        }
        return String(name)
    }

    /// As a stack can be called: letters, digits and hyphens, a letter first.
    private static func words(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCIILetterOrDigit {
                if result.isEmpty, ("0"..."9").contains(scalar) { result = "stack-" }
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.last != "-" {
                result += "-"
            }
        }
        while result.last == "-" { result.removeLast() }
        return String(result.prefix(64))
    }
}
