// SPDX-License-Identifier: Apache-2.0

import PackageTemplates

/// What a new package begins with: one of the examples, embedded.
struct PackageTemplate {
    /// A file, in which the package has the name of the example.
    struct File {
        let path: String
        let example: String
        let text: String
    }

    let name: String
    let files: [File]

    /// In the order of their table.
    static let all: [PackageTemplate] = {
        let table = UnsafeBufferPointer(start: package_template_files(), count: package_template_file_count())
        let entries = table.map { entry in
            let text = String(decoding: UnsafeBufferPointer(start: entry.text, count: entry.count), as: UTF8.self)
            let file = File(path: String(cString: entry.path), example: String(cString: entry.example), text: text)
            return (template: String(cString: entry.template_name), file: file)
        }
        var names: [String] = []
        for entry in entries where !entry.template.isEmpty && !names.contains(entry.template) {
            names.append(entry.template)
        }
        return names.map { name in
            PackageTemplate(
                name: name, files: entries.filter { $0.template.isEmpty || $0.template == name }.map(\.file))
        }
    }()
}
